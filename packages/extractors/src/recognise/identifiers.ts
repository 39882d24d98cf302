/** Codes: filings (ICP备05002477号-1), index numbers behind their label, figures run together with letters. */
import { isDigit, isHan, isLatin, skipBlanks } from "./characters.js";
import type { Label } from "./labels.js";
import { textualMention } from "./mentions.js";
import type { Numeral } from "./numeral.js";
import { type Passage, type Reading, taking } from "./passage.js";
import { unitAt } from "./units.js";

/** What a code is made of. */
export const CODE = /[\w.\-/]{1,60}/y;
export const FILING =
  /[\u4e00-\u9fff]?ICP(?:备案编号|备案号|备|证)?[ :]{0,3}(?:[\u4e00-\u9fff]?ICP备)?[ ]?\d{6,10}号?(?:-\d{1,3})?/y;

/** ICP备05002477号-1, 公网安备 65010302000265号, and codes behind their label or run together with letters. */
export function readIdentifier(
  passage: Passage,
  index: number,
  floor: number,
  label: Label | null,
): Reading | null {
  const { folded, start, end } = passage;
  const numeral = passage.numerals[index] as Numeral;
  const { span, form } = numeral;
  if (form !== "digits" && form !== "power") return null;
  const least = Math.max(start, floor);
  const filed = filingStart(folded, span.start, least);
  if (filed >= 0) {
    let stop = span.end;
    if (folded[stop] === "号" && stop < end) stop++;
    const tail = /^-\d{1,3}/.exec(folded.slice(stop, Math.min(end, stop + 4)));
    if (tail) stop += tail[0].length;
    return taking(
      passage,
      index,
      textualMention("identifier", filed, stop, "identifier.filing", folded.slice(filed, stop)),
    );
  }
  const joined =
    span.start > least && (isLatin(folded.charCodeAt(span.start - 1)) || folded[span.start - 1] === "_");
  if (label?.kind === "identifier" || joined) {
    const from = joined ? codeStart(folded, span.start, least) : span.start;
    CODE.lastIndex = from;
    if (!CODE.test(folded)) return null;
    let stop = Math.min(CODE.lastIndex, end);
    while (stop > span.end && ".-/".includes(folded.charAt(stop - 1))) stop--;
    if (label?.kind === "identifier" && stop - from < 5)
      return joined
        ? taking(
            passage,
            index,
            textualMention("identifier", from, stop, "identifier.code", folded.slice(from, stop)),
          )
        : null;
    return taking(
      passage,
      index,
      textualMention(
        "identifier",
        from,
        stop,
        label ? "identifier.label" : "identifier.code",
        folded.slice(from, stop),
      ),
    );
  }
  return isLong(passage, numeral)
    ? taking(
        passage,
        index,
        textualMention(
          "identifier",
          span.start,
          span.end,
          "identifier.long",
          folded.slice(span.start, span.end),
        ),
      )
    : null;
}

/** Digits beyond every count; a unit right behind makes them a figure all the same. */
function isLong({ folded, end }: Passage, { span, value }: Numeral): boolean {
  if (value.length <= 15 || span.end - span.start <= 15 || value.includes(".")) return false;
  return (
    folded[span.start + 1] !== "," &&
    unitAt(folded, skipBlanks(folded, span.end, Math.min(end, span.end + 2)), end) === null
  );
}

const FILINGS = ["ICP备案编号", "ICP备案号", "ICP备", "ICP证", "公网安备", "网安备"];

/** Where ICP备 or 公网安备 before a number begins, with the character of its province; else -1. */
function filingStart(folded: string, at: number, least: number): number {
  let edge = at;
  while (
    edge > least &&
    at - edge < 3 &&
    (folded[edge - 1] === " " || folded[edge - 1] === ":" || folded[edge - 1] === "第")
  )
    edge--;
  const last = folded.charAt(edge - 1);
  if (last !== "备" && last !== "号" && last !== "证") return -1;
  for (const word of FILINGS) {
    if (edge - word.length < least || !folded.startsWith(word, edge - word.length)) continue;
    const from = edge - word.length;
    return from > least && isHan(folded.charCodeAt(from - 1)) ? from - 1 : from;
  }
  return -1;
}

function codeStart(folded: string, at: number, least: number): number {
  let from = at;
  while (from > least && at - from < 40) {
    const unit = folded.charCodeAt(from - 1);
    if (!isLatin(unit) && !isDigit(unit) && !"_-/.".includes(folded.charAt(from - 1))) break;
    from--;
  }
  while (from < at && "-/.".includes(folded.charAt(from))) from++;
  return from;
}
