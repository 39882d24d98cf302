/** Markers of lists: (一), 1、, 1., 一是, at the start of a passage or behind a stop. */
import { isDigit, tableOf } from "./characters.js";
import { textualMention } from "./mentions.js";
import type { Numeral } from "./numeral.js";
import { type Passage, type Reading, taking } from "./passage.js";

/** What stands before a marker inside a passage. */
const MAY_PRECEDE = tableOf('。;:!?,、 \n》"”(');
const STOPS = new Set('。;:!?,、 \n》"”');

/** (一), 1、, 1., 一是 at the start of a passage or behind a stop. */
export function readListMarker(passage: Passage, index: number, before: number): Reading | null {
  if (before !== 0 && MAY_PRECEDE[before] === 0) return null;
  const { folded, start, end } = passage;
  const numeral = passage.numerals[index] as Numeral;
  const { span, whole } = numeral;
  if (whole < 0 || whole > 99 || span.end - span.start > 3) return null;
  const from = skipFrom(folded, span.start, start);
  const bracket = folded[span.start - 1] === "(" && span.start > start ? 1 : 0;
  const open = span.start - bracket;
  const begins = open === start || from === start || STOPS.has(folded.charAt(open - 1));
  if (!begins) return null;
  const after = span.end < end ? folded.charAt(span.end) : "";
  const then = folded.charAt(span.end + 1);
  if (bracket) {
    if (after !== ")") return null;
    if (span.end - span.start > 2 && numeral.form === "digits") return null;
    return taking(
      passage,
      index,
      textualMention(
        "listMarker",
        open,
        span.end + 1,
        "listMarker.bracket",
        folded.slice(open, span.end + 1),
      ),
    );
  }
  const first = from === start;
  if (after === "是" && numeral.form === "han")
    return taking(
      passage,
      index,
      textualMention(
        "listMarker",
        span.start,
        span.end + 1,
        "listMarker.copula",
        folded.slice(span.start, span.end + 1),
      ),
    );
  const marks =
    after === "、" ||
    after === ")" ||
    (after === "." && !isDigit(then.charCodeAt(0))) ||
    (after === "," && first && numeral.form !== "digits");
  if (marks && (first || (!isDigit(then.charCodeAt(0)) && "。;:".includes(folded.charAt(open - 1)))))
    return taking(
      passage,
      index,
      textualMention(
        "listMarker",
        span.start,
        span.end + 1,
        "listMarker.point",
        folded.slice(span.start, span.end + 1),
      ),
    );
  return null;
}

function skipFrom(folded: string, at: number, start: number): number {
  let from = at;
  while (from > start && (folded[from - 1] === " " || folded[from - 1] === "(")) from--;
  return from;
}
