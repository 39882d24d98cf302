import type { PageKind } from "@shilu/core";
import type { Line } from "../page/line.js";

/** Fewer characters than this are no text unless a box for texts holds them. */
export const LEAST_TEXT = 24;

const LINKED_TITLE = 9;
const LIST_FROM = 8;

/** What a page without a main text is. */
export function kindWithoutText(lines: readonly Line[], emptyBox: boolean): PageKind {
  const titles = lines.filter((line) => line.linked > 0.5 && line.folded.length >= LINKED_TITLE).length;
  if (emptyBox && titles < 3 * LIST_FROM)
    return { value: "empty", reason: "The box that would hold the text is empty." };
  if (titles >= LIST_FROM)
    return { value: "list", reason: `The page holds no running text but ${titles} linked titles.` };
  return { value: "empty", reason: "The page holds neither running text nor a list of titles." };
}
