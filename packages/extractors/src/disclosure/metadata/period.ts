/** The days that the report's figures cover, as the report states them. */
import { type Document, type Metadatum, proseEvidence, type TextSpan, textSpan } from "@shilu/core";
import { isCalendarDay, readSmall, readYearNumeral } from "../../page/written-day.js";
import { mainSpan } from "./opening.js";
import { DAMAGED_UNTIL, FROM, IN_YEAR, MONTHS, RANGES, UNTIL } from "./period-patterns.js";

/** What a range must stand beside to be the report's, not a campaign's. */
const SUBJECT = /统计|数据|期限|起止|时限|时段|跨度|报告期|涵盖|汇总|期间|资料|反映|[均系]指|所称|所指/;
/** What follows a whole year that is the report's. */
const OF_FIGURES = /^(?:期间)?(?:内)?的?(?:[^,。;]{0,4}(?:数据|数字)|政?[^,。;]{0,6}公开[^,。;]{0,6}情况)/;
const NEAR = 60;

export function periodReadings(document: Document, year: number | null): Metadatum[] {
  const main = mainSpan(document);
  if (!main) return [];
  return (
    ranges(document, main) ??
    inYear(document, main, year) ??
    months(document, main) ?? [...begun(document, main), ...until(document, main, year)]
  );
}

function ranges(document: Document, main: TextSpan): Metadatum[] | null {
  for (const [match, span] of RANGES.flatMap((pattern) => [...matches(document, main, pattern)])) {
    const [, from, fromMonth, fromDay, to = from, toMonth, toDay] = match;
    const first = iso(from, fromMonth, fromDay);
    const last = iso(to, toMonth, toDay);
    if (first && last && (isStated(document, span, main) || wholeYear(first, last)))
      return [reading("periodFrom", first, span), reading("periodTo", last, span)];
  }
  return null;
}

/** A whole year, named before its bracket, by a word, or that of the report where the words beside it say so. */
function inYear(document: Document, main: TextSpan, year: number | null): Metadatum[] | null {
  for (const [match, span] of matches(document, main, IN_YEAR)) {
    const own = match[1] === undefined ? year : readYearNumeral(match[1], null);
    const told = match[1] !== undefined || match.groups?.same !== undefined;
    if (own !== null && (told || isStated(document, span, main)))
      return [reading("periodFrom", `${own}-01-01`, span), reading("periodTo", `${own}-12-31`, span)];
  }
  return null;
}

function begun(document: Document, main: TextSpan): Metadatum[] {
  for (const [match, span] of matches(document, main, FROM)) {
    const value = iso(match[1], match[2], match[3]);
    if (value && isStated(document, span, main)) return [reading("periodFrom", value, span)];
  }
  return [];
}

function months(document: Document, main: TextSpan): Metadatum[] | null {
  for (const [match, span] of matches(document, main, MONTHS)) {
    const [, from, fromMonth, to = from, toMonth] = match;
    const first = iso(from, fromMonth, "1")?.slice(0, 7);
    const last = iso(to, toMonth, "1")?.slice(0, 7);
    if (!first || !last) continue;
    const whole = first === `${from}-01` && last === `${from}-12`;
    const behind = document.folded.slice(span.end, span.end + NEAR);
    if (isStated(document, span, main) || (whole && OF_FIGURES.test(behind)))
      return [reading("periodFrom", first, span), reading("periodTo", last, span)];
  }
  return null;
}

/** An end alone: stated as the end of the figures, or the last day of the reporting year anywhere in the text. */
function until(document: Document, main: TextSpan, year: number | null): Metadatum[] {
  const found: { value: string; span: TextSpan; stated: boolean }[] = [];
  for (const [match, span] of matches(document, main, UNTIL)) {
    const value = iso(match[1] ?? String(year), match[2], match[3]);
    if (value) found.push({ value, span, stated: isStated(document, span, main) });
  }
  for (const [match, span] of matches(document, main, DAMAGED_UNTIL)) {
    const value = iso(match[1], match[2], match[3]);
    if (value) found.push({ value, span, stated: false });
  }
  const best = found.find(({ stated }) => stated) ?? found.find(({ value }) => value === `${year}-12-31`);
  return best ? [reading("periodTo", best.value, best.span)] : [];
}

function* matches(
  document: Document,
  main: TextSpan,
  pattern: RegExp,
): Generator<[RegExpExecArray, TextSpan]> {
  const text = document.folded.slice(main.start, main.end);
  for (const match of text.matchAll(pattern)) {
    const start = main.start + match.index;
    yield [match, textSpan(start, start + match[0].length)];
  }
}

function isStated(document: Document, span: TextSpan, main: TextSpan): boolean {
  const before = document.folded.slice(Math.max(main.start, span.start - NEAR), span.start);
  return SUBJECT.test(before.slice(before.lastIndexOf("。") + 1));
}

const wholeYear = (first: string, last: string): boolean =>
  first.endsWith("-01-01") && last.endsWith("-12-31") && first.slice(0, 4) === last.slice(0, 4);

function iso(year?: string, month?: string, day?: string): string | null {
  const y = readYearNumeral(year ?? "", null);
  const m = readSmall(month ?? "");
  const d = readSmall(day ?? "");
  if (y === null || m === null || d === null || !isCalendarDay(y, m, d)) return null;
  return `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}

const reading = (key: "periodFrom" | "periodTo", value: string, span: TextSpan): Metadatum => ({
  key,
  value,
  evidence: proseEvidence(span, span, [`metadata.${key === "periodTo" ? "period-to" : "period-from"}`]),
});
