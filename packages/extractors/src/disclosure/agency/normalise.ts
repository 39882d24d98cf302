/** The name of a body in full, as far as its own words and its region say: 自治区经信委 → 新疆维吾尔自治区经济和信息化委员会. */

import { fold, loadLexicon } from "@shilu/core";
import { lexiconFile } from "../../lexicon-file.js";

interface Organs {
  readonly full: ReadonlyMap<string, string>;
  readonly longest: number;
}

let loaded: Organs | null = null;

export const organRows = () => loadLexicon(lexiconFile("organ-names.tsv"), ["short", "full", "case"]);

function organs(): Organs {
  if (loaded) return loaded;
  const full = new Map(organRows().map(({ cells }) => [cells.short, cells.full]));
  loaded = { full, longest: Math.max(...[...full.keys()].map((short) => short.length)) };
  return loaded;
}

/** Simplified, without blanks; `province` is the full name of the province that 自治区 or 省 alone stands for. */
export function normaliseAgency(written: string, province: string | null): string {
  let name = fold(written).replace(/\s+/g, "");
  name = name.replace(/^(.{2,}(?:人民)?政府)机关$/, "$1");
  const { full, longest } = organs();
  for (let length = Math.min(longest, name.length); length >= 2; length--) {
    const whole = full.get(name.slice(-length));
    if (!whole) continue;
    name = name.slice(0, -length) + whole;
    break;
  }
  if (province?.endsWith("自治区") && name.startsWith("自治区")) name = province + name.slice(3);
  else if (province?.endsWith("省") && /^省(?!直)/.test(name)) name = province + name.slice(1);
  return name;
}
