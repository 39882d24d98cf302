/** What a page says about itself outside its main text: metadata without any extractor. */
import {
  type Document,
  METADATA_KEYS,
  type MetadataKey,
  type Metadatum,
  proseEvidence,
  type TextSpan,
  textSpan,
} from "@shilu/core";
import { PUBLISHER } from "../publisher-name.js";
import { columnReadings } from "./crumbs.js";
import { readDay } from "./day.js";
import { declaredReadings } from "./declared.js";
import { labelledReadings, type Ranked } from "./labelled.js";
import { registrationReadings } from "./registration.js";
import { type ChromeRow, chromeRows } from "./rows.js";
import { titleReadings } from "./title.js";

/**
 * Every reading of a page's metadata, each with its evidence: by key in the record's order, the most credible first,
 * one reading a value. Works on a text as on a page. Keys: title, agency (the publisher the page names), publishedOn,
 * signedOn (成文日期), views, indexNumber, documentNumber, source, icpNumber, policeNumber, siteId, siteName, columns,
 * sponsor, operator. What the report itself says, such as its signature, is not looked at.
 */
export function pageMetadata(document: Document): Metadatum[] {
  const rows = chromeRows(document);
  const titles = titleReadings(document, rows);
  const ranked = [
    ...titles,
    ...labelledReadings(document, rows),
    ...bareDateReadings(rows),
    ...columnReadings(document, rows, (titles[0]?.metadatum.value as string | undefined) ?? null),
    ...registrationReadings(document, rows),
    ...declaredReadings(document),
  ];
  return METADATA_KEYS.flatMap((key) => {
    const own = withoutBuildTime(ranked.filter(({ metadatum }) => metadatum.key === key)).sort(
      (a, b) => a.rank - b.rank,
    );
    return own
      .filter(
        ({ metadatum: { value } }, i) => own.findIndex((other) => other.metadatum.value === value) === i,
      )
      .map(({ metadatum }) => metadatum);
  });
}

/** Puts last a day of the head that is later than every day the page shows: the page was built then. */
function withoutBuildTime(readings: Ranked[]): Ranked[] {
  if (readings[0]?.metadatum.key !== "publishedOn") return readings;
  const isDeclared = ({ metadatum }: Ranked) => metadatum.evidence.from === "declared";
  const shown = readings.filter((reading) => !isDeclared(reading)).map(({ metadatum }) => metadatum.value);
  if (shown.length === 0) return readings;
  return readings.map((reading) =>
    isDeclared(reading) && shown.every((day) => day < reading.metadatum.value)
      ? { ...reading, rank: reading.rank + LAST }
      : reading,
  );
}

const LAST = 100;

/** The name of a publisher right behind such a date, without a label. */
const NAME_BESIDE = new RegExp(
  `^\\S{8,14}(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?(?: {0,3}星期.)? {0,4}(${PUBLISHER})(?= |$|\\()`,
);

/** Such a name right before the date. */
const NAME_BEFORE = new RegExp(`^(${PUBLISHER}) {0,4}\\[?(?=(?:19|20)\\d\\d[-/.])`);

/** A page made for printing names the site before the date. */
const ADDRESS = /^https?:\/\/\S{1,100} {1,4}/;

/** A date without a label at the head of a meta line, above the text. */
function bareDateReadings(rows: readonly ChromeRow[]): Ranked[] {
  const readings: Ranked[] = [];
  for (const { span: line, folded: whole, blocks, above } of rows) {
    if (!above || blocks[0]?.chrome !== "metaline") continue;
    const address = ADDRESS.exec(whole)?.[0].length ?? 0;
    const span = textSpan(line.start + address, line.end);
    const folded = whole.slice(address);
    const day = readDay(folded.slice(0, 48));
    const before = NAME_BEFORE.exec(folded);
    if (!day || day.start > (before?.[0].length ?? 0) + 2) continue;
    const figure = textSpan(span.start + day.start, span.start + day.end);
    readings.push(bareReading("publishedOn", 3, day.value, figure, "page.bare-date"));
    const beside = before ?? NAME_BESIDE.exec(folded);
    const name = beside?.[1];
    if (!beside || !name) continue;
    const at = span.start + beside[0].indexOf(name);
    readings.push(bareReading("source", 5, name, textSpan(at, at + name.length), "page.bare-source"));
  }
  return readings;
}

const bareReading = (
  key: MetadataKey,
  rank: number,
  value: string,
  span: TextSpan,
  rule: string,
): Ranked => ({
  rank,
  metadatum: { key, value, evidence: proseEvidence(span, span, [rule]) },
});
