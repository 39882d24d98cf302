import type { PageKind } from "@shilu/core";
import type { Line } from "../page/line.js";

/** Fewer characters than this are no text unless a box for texts holds them. */
export const LEAST_TEXT = 16;

const LINKED_TITLE = 9;
const LIST_FROM = 8;
const DATES_FROM = 5;
/** The way through the pages of a list. */
const PAGED = /上一?页.{0,80}下一?页|共 ?\d{1,5} ?页/;
const DATED = /(?:19|20)\d\d ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2}|^[[(]?\d{1,2}-\d{1,2}[\])]?$/;

/** What a page without a main text is. `named`: it names a paper, in its head or in an index block. */
export function kindWithoutText(lines: readonly Line[], named: boolean): PageKind {
  const titles = lines.filter((line) => line.linked > 0.5 && line.folded.length >= LINKED_TITLE).length;
  const dates = lines.filter((line) => line.folded.length <= 80 && DATED.test(line.folded)).length;
  if (titles >= LIST_FROM && (dates >= DATES_FROM || !named))
    return { value: "list", reason: `The page holds no running text but ${titles} linked titles.` };
  if (lines.some(({ folded }) => folded.length <= 200 && PAGED.test(folded)))
    return { value: "list", reason: "The page holds no running text but the pager of a list." };
  if (named) return { value: "empty", reason: "The page names a paper, but the place of its text is empty." };
  return { value: "empty", reason: "The page holds neither running text nor a list of titles." };
}
