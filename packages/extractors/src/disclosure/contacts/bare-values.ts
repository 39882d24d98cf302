/** Values that need no label: numbers with their area code, mobile numbers, postcodes set off by marks. Folded text. */
import type { FieldKey } from "./labels.js";

export interface BareValue {
  readonly key: FieldKey;
  readonly end: number;
}

const NUMERALS = "〇○零一二三四五六七八九";
const PHONE =
  /(?<![\d.(—–-])(?:(?:\(0\d{2,3}\) ?|0\d{2,3}(?:[-–—]{1,2} ?| ))[1-9]\d{6,7}(?!\d)|1[3-9]\d{9}(?!\d))/y;
/** ,836500, (836500), and in numerals: behind words, before what ends them. */
const POSTCODE = new RegExp(
  `(?<=[\\u4e00-\\u9fff)](?: ?[,;(|、] ?| {2,3}))(?:\\d{6}|[${NUMERALS}]{6})(?=[,;)|、。\\n]| {1,2}|$)`,
  "y",
);

const PARTS: ReadonlySet<number> = new Set([...",;(|、 "].map((mark) => mark.charCodeAt(0)));

const NONE = 0;
const OF_PHONE = 1;
const OF_POSTCODE = 2;
/** By code unit, what may begin with it. */
const begins = new Uint8Array(0x10000);
for (const character of `123456789${NUMERALS}`) begins[character.charCodeAt(0)] = OF_POSTCODE;
for (const character of "(01") begins[character.charCodeAt(0)] = OF_PHONE | OF_POSTCODE;

/** The value that begins at the offset, to be read by its key; `null` where none does. */
export function bareValueAt(folded: string, at: number): BareValue | null {
  const may = begins[folded.charCodeAt(at)] ?? NONE;
  if (may === NONE) return null;
  if (may & OF_PHONE) {
    PHONE.lastIndex = at;
    if (PHONE.test(folded)) return { key: "phones", end: PHONE.lastIndex };
  }
  if (!PARTS.has(folded.charCodeAt(at - 1))) return null;
  POSTCODE.lastIndex = at;
  return POSTCODE.test(folded) ? { key: "postcode", end: POSTCODE.lastIndex } : null;
}
