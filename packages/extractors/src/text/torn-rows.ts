/**
 * Joins the cells of a row that a browser's text sets on lines of their own: where a cell holds paragraphs, a line break
 * stands before and behind each, and between two cells a tab alone on its line (`innerText`, HTML, rendered text).
 */
import { fold } from "@shilu/core";
import { isTopOutline } from "../page/body-line.js";
import type { Cut } from "./unwrap.js";

/** The margins of two paragraphs, and between them the tab; the row's last cell, if empty, leaves the tab before more breaks. */
const TORN = /((?:\r?\n){1,2})(\t[\t \u00a0]{0,20})(?:((?:\r?\n){1,2})(?![\r\n])|(?=\r?\n))/g;
const ANY = /\n\t[\t \u00a0]{0,20}\r?\n/;

/** Fewer are the columns of a layout. */
const LEAST = 6;
/** A longer line beside the tab is a paragraph in the column of a layout. */
const LONGEST_CELL = 60;
const HEADING_REACH = 8;

/** The breaks around such tabs, to be read as nothing; none in a text without them. */
export function tornRowCuts(source: string): Cut[] {
  if (!ANY.test(source)) return [];
  const cuts: Cut[] = [];
  let torn = 0;
  for (const { 1: before = "", 2: tabs = "", 3: behind = "", index } of source.matchAll(TORN)) {
    const tab = index + before.length;
    const end = tab + tabs.length + behind.length;
    if (isLongBefore(source, index) || (behind !== "" && isLongBehind(source, end))) continue;
    torn++;
    cuts.push({ start: index, end: tab, reads: "" });
    // An empty cell at the end of a table stands right before the heading below it.
    if (behind !== "" && !isTopOutline(fold(source.slice(end, end + HEADING_REACH))))
      cuts.push({ start: end - behind.length, end, reads: "" });
  }
  return torn < LEAST ? [] : cuts;
}

const isLongBefore = (source: string, end: number): boolean =>
  end > LONGEST_CELL && !source.slice(end - LONGEST_CELL, end).includes("\n");

function isLongBehind(source: string, start: number): boolean {
  const reach = source.slice(start, start + LONGEST_CELL);
  return reach.length === LONGEST_CELL && !reach.includes("\n");
}
