import type { TextSpan } from "@shilu/core";

/** The title of a document names things that are not counted; only a gazette or a newspaper is a channel of its own. */
const TITLE = /《(?![^》]{0,30}(?:公报|政报)》|[^》]{1,7}(?<![通简汇快年填申举情])报》)[^》]{0,120}》/g;
/** Without one of these nothing is taken out. */
const TAKEN_OUT = /[\s(《]/;

/** Folded words with blanks, closed brackets and titles taken out: for matching, never for offsets. */
export function words(folded: string, span: TextSpan): string {
  let text = folded.slice(span.start, span.end);
  if (!TAKEN_OUT.test(text)) return text;
  text = text.replace(/\s+/g, "");
  if (text.includes("专(兼)职")) text = text.replace("专(兼)职", "专兼职");
  if (text.includes("(")) text = text.replace(/\([^()]{0,200}\)/g, "");
  return text.includes("《") ? text.replace(TITLE, "") : text;
}
