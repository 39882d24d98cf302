import { type Document, proseEvidence, type TextSpan, textSpan } from "@shilu/core";
import type { Ranked } from "./labelled.js";
import type { ChromeRow } from "./rows.js";

const MOST_CRUMBS = 6;
const LONGEST_CRUMB = 24;

export interface Crumb {
  readonly value: string;
  readonly span: TextSpan;
}

const LEAD = /^.{0,16}?(?:位置|栏目|频道|在)(?:是|为|在)? ?[】\]]? ?[::] ?/;
const SEPARATOR = / ?(?:[>»›→]|\/|::?)+ ?/g;
const HOME = /^(?:网站|返回)?首 ?页$|^home$/i;
const HERE = /^(?:正 ?文|内容|详情|详细信息|信息内容|浏览文章|文章内容|当前页)$/;

export const isCrumbRow = ({ blocks }: ChromeRow): boolean => blocks[0]?.chrome === "breadcrumb";

/** The parts of a breadcrumb row, the outermost first, home included. Pure in the folded text. */
export function crumbsOf({ span, folded }: ChromeRow): Crumb[] {
  const crumbs: Crumb[] = [];
  let at = LEAD.exec(folded)?.[0].length ?? 0;
  const add = (end: number, next: number) => {
    const value = folded.slice(at, end).trim();
    const start = span.start + at + folded.slice(at, end).search(/\S|$/);
    if (value !== "") crumbs.push({ value, span: textSpan(start, start + value.length) });
    at = next;
  };
  for (const match of folded.matchAll(SEPARATOR))
    if (match.index >= at) add(match.index, match.index + match[0].length);
  add(folded.length, folded.length);
  const last = crumbs.at(-1);
  return last && HERE.test(last.value) ? crumbs.slice(0, -1) : crumbs;
}

/** The columns a page stands in, joined by " > ", without the home page and the title itself. */
export function columnReadings(
  document: Document,
  rows: readonly ChromeRow[],
  title: string | null,
): Ranked[] {
  const readings: Ranked[] = [];
  for (const row of [...rows.filter(isCrumbRow).map(crumbsOf), ...crumbsOnRows(rows)]) {
    const crumbs = row.filter(({ value }) => !HOME.test(value) && value !== title);
    const first = crumbs[0];
    const last = crumbs.at(-1);
    if (!first || !last) continue;
    const value = crumbs.map((crumb) => document.surface(crumb.span)).join(" > ");
    const evidence = proseEvidence(textSpan(first.span.start, last.span.end), null, ["page.columns"]);
    readings.push({ rank: 1, metadatum: { key: "columns", value, evidence } });
  }
  return readings;
}

/** Crumbs that stand on a row each, from the home page to 正文. */
function crumbsOnRows(rows: readonly ChromeRow[]): Crumb[][] {
  const found: Crumb[][] = [];
  rows.forEach(({ folded, above }, first) => {
    if (!above || !HOME.test(folded)) return;
    const run = rows.slice(first + 1, first + 2 + MOST_CRUMBS);
    const here = run.findIndex((row) => HERE.test(row.folded));
    const crumbs = run.slice(0, Math.max(0, here));
    if (crumbs.every((row) => row.folded.length <= LONGEST_CRUMB))
      found.push(crumbs.map((row) => ({ value: row.folded, span: row.span })));
  });
  return found;
}
