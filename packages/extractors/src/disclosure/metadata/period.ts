/** The days that the report's figures cover, as the report states them. */
import { type Document, type Metadatum, proseEvidence, type TextSpan, textSpan } from "@shilu/core";
import { mainSpan } from "./opening.js";
import { isCalendarDay, NUMERAL, readSmall, readYearNumeral, SMALL } from "./written-day.js";

const B = "\\s{0,3}";
const YEAR = `((?:19|20)\\d\\d|[一二]${NUMERAL}{3})`;
const DAY = `(${SMALL})${B}月${B}(${SMALL})${B}[日号]`;
const DOTTED = "((?:19|20)\\d\\d)[./-](\\d{1,2})[./-](\\d{1,2})";
/** What may stand between a day and 起: 《条例》施行之日, (含). */
const OCCASION = "(?:\\([^()]{1,20}\\)|(?:《[^《》]{2,20}》)?[^,。;\\d《》]{1,12}?)?";
const TO = `${B}(?:至|到|截至|截止[到于至]?|止于|[-—–~]{1,2})${B}`;
const RANGES: readonly RegExp[] = [
  new RegExp(
    `(?<!\\d)${YEAR}${B}年${B}${DAY}${B}(?:零时|0时|${OCCASION}(?=起|开始|始))?(?:起|开始|始)?(?:统计|计算)?${B}(?:[,;、]?${TO}|、)(?:${YEAR}${B}年|当年|同年)?${B}${DAY}`,
    "g",
  ),
  new RegExp(`(?<!\\d)${DOTTED}${TO}${DOTTED}(?!\\d)`, "g"),
];
const MONTHS = new RegExp(
  `(?<!\\d)((?:19|20)\\d\\d)${B}年${B}(\\d{1,2})${B}月?${B}(?:至|到|[-—–~]{1,2})${B}(?:((?:19|20)\\d\\d)${B}年${B})?(\\d{1,2})${B}月(?!${B}\\d)`,
  "g",
);
const UNTIL = new RegExp(
  `(?:截止|截至|止于|终止于|截止日期|截止时间)(?:日期|时间)?(?:为|是|到|至|于|:){0,2}${B}((?:19|20)\\d\\d)${B}年${B}${DAY}`,
  "g",
);
/** 20101231 and 2010 1231日: a day that lost its marks has one reading. */
const DAMAGED_UNTIL = /(?<!\d)((?:19|20)\d\d) ?(1[0-2]|0[1-9])(3[01]|[0-2]\d)(?!\d)/g;

/** What a range must stand beside to be the report's, not a campaign's. */
const SUBJECT = /统计|数据|期限|起止|时限|时段|跨度|报告期|涵盖|汇总|期间|资料|反映/;
const NEAR = 60;

export function periodReadings(document: Document, year: number | null): Metadatum[] {
  const main = mainSpan(document);
  if (!main) return [];
  return ranges(document, main) ?? months(document, main) ?? until(document, main, year) ?? [];
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

function months(document: Document, main: TextSpan): Metadatum[] | null {
  for (const [match, span] of matches(document, main, MONTHS)) {
    const [, from, fromMonth, to = from, toMonth] = match;
    if (!iso(from, fromMonth, "1") || !iso(to, toMonth, "1") || !isStated(document, span, main)) continue;
    const pad = (month: string | undefined) => (month ?? "").padStart(2, "0");
    return [
      reading("periodFrom", `${from}-${pad(fromMonth)}`, span),
      reading("periodTo", `${to}-${pad(toMonth)}`, span),
    ];
  }
  return null;
}

/** An end alone: stated as the end of the figures, or the last day of the reporting year anywhere in the text. */
function until(document: Document, main: TextSpan, year: number | null): Metadatum[] | null {
  const found: { value: string; span: TextSpan; stated: boolean }[] = [];
  for (const [match, span] of matches(document, main, UNTIL)) {
    const value = iso(match[1], match[2], match[3]);
    if (value) found.push({ value, span, stated: isStated(document, span, main) });
  }
  for (const [match, span] of matches(document, main, DAMAGED_UNTIL)) {
    const value = iso(match[1], match[2], match[3]);
    if (value) found.push({ value, span, stated: false });
  }
  const best = found.find(({ stated }) => stated) ?? found.find(({ value }) => value === `${year}-12-31`);
  return best ? [reading("periodTo", best.value, best.span)] : null;
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
