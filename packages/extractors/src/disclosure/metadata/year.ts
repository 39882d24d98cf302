/** The year whose work is reported, from every place that says it. */
import { type Document, fold, type Metadatum, proseEvidence, textSpan } from "@shilu/core";
import { readYearNumeral } from "../../page/written-day.js";
import { clauseAround, openingSpan } from "./opening.js";

const YEAR = /(?<!\d)((?:19|20) ?\d ?\d|[一二2][〇○ΟО◯零Oo0一二三四五六七八九]{3})(?= ?年)/;
const BARE_YEAR = /(?<![\d.])((?:19|20)\d\d)(?![\d.])/;
const OWN_YEAR =
  /(?<!\d)((?:19|20)\d\d|[一二][〇○零O一二三四五六七八九]{3}) ?年(?:度)?(?=.{0,12}(?:信息公开|政务公开).{0,16}(?:报告|年报|情况))/;

/** Readings in the order of their credibility; what another place says as well is not said twice. */
export function yearReadings(
  document: Document,
  titles: readonly Metadatum[],
  periods: readonly Metadatum[],
  published: readonly Metadatum[],
  signed: readonly Metadatum[] = [],
): Metadatum[] {
  const readings: Metadatum[] = [];
  for (const title of titles) {
    const year = yearIn(String(title.value));
    if (year === null) continue;
    readings.push({
      key: "year",
      value: year,
      evidence: { ...title.evidence, rules: ["metadata.year.title"] },
    });
    break;
  }
  const period = periods.find(({ key }) => key === "periodTo") ?? periods[0];
  if (period)
    readings.push({
      key: "year",
      value: Number(String(period.value).slice(0, 4)),
      evidence: { ...period.evidence, rules: ["metadata.year.period"] },
    });
  readings.push(...openingReading(document));
  const day = published[0];
  if (readings.length === 0 && day)
    readings.push({
      key: "year",
      value: Number(String(day.value).slice(0, 4)) - 1,
      evidence: { ...day.evidence, rules: ["metadata.year.published"] },
    });
  if (readings.length === 0) readings.push(...yearBefore(signed[0]));
  return readings.filter(({ value }, i) => readings.findIndex((other) => other.value === value) === i);
}

/** A report is signed in the first months of the next year; a later signature tells nothing. */
function yearBefore(signed: Metadatum | undefined): Metadatum[] {
  const [, year, month] = /^(\d{4})-(0[1-6])/.exec(String(signed?.value ?? "")) ?? [];
  if (!signed || year === undefined || month === undefined) return [];
  return [
    {
      key: "year",
      value: Number(year) - 1,
      evidence: { ...signed.evidence, rules: ["metadata.year.signed"] },
    },
  ];
}

function yearIn(title: string): number | null {
  const folded = fold(title);
  const match = YEAR.exec(folded) ?? BARE_YEAR.exec(folded);
  return match ? readYearNumeral((match[1] as string).replaceAll(" ", ""), null) : null;
}

/** The report's own name in its opening: 公布本局2013年度政府信息公开工作报告. */
function openingReading(document: Document): Metadatum[] {
  const opening = openingSpan(document);
  if (!opening) return [];
  const text = document.folded.slice(opening.start, Math.min(opening.end, opening.start + 600));
  const match = OWN_YEAR.exec(text);
  const year = match ? readYearNumeral(match[1] as string, null) : null;
  if (!match || year === null) return [];
  const figure = textSpan(
    opening.start + match.index,
    opening.start + match.index + (match[1] as string).length,
  );
  const evidence = proseEvidence(clauseAround(document, figure), figure, ["metadata.year.heading"]);
  return [{ key: "year", value: year, evidence }];
}
