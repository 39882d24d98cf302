/**
 * The form of a text that patterns are matched on: the same length, code unit for code unit, so that offsets agree.
 *
 * Full-width ASCII becomes ASCII, the odd blanks a space, and a traditional character its simplified one where the two
 * stand one to one. Surrogate pairs and lone surrogates stay as they are. Folding twice changes nothing.
 */
import { SIMPLIFIED, TRADITIONAL } from "./traditional.js";

const BLANKS = "\u00a0\u2002\u2003\u2009\u200b\u3000\ufeff\t";

let table: Uint16Array | null = null;

export function fold(text: string): string {
  table ??= buildTable();
  let folded = "";
  let kept = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const other = table[unit] as number;
    if (other === 0) continue;
    folded += text.slice(kept, i) + String.fromCharCode(other);
    kept = i + 1;
  }
  return kept === 0 ? text : folded + text.slice(kept);
}

/** What stands for each code unit; 0 where it stays. */
function buildTable(): Uint16Array {
  const map = new Uint16Array(0x10000);
  for (let unit = 0xff01; unit <= 0xff5e; unit++) map[unit] = unit - 0xfee0;
  for (const blank of BLANKS) map[blank.charCodeAt(0)] = 0x20;
  for (let i = 0; i < TRADITIONAL.length; i++) map[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i);
  return map;
}
