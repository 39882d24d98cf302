import { defineExtractor, layers, METADATA_KEYS, type MetadataKey, type Metadatum } from "@shilu/core";
import { pageMetadata } from "../../page/metadata/index.js";
import { agencyReadings } from "./agency.js";
import { belowTitleReadings } from "./below-title.js";
import { reportDamage } from "./damage.js";
import { documentNumberReadings } from "./document-number.js";
import { pageReadings } from "./page-readings.js";
import { periodReadings } from "./period.js";
import { signedOnReadings } from "./signature.js";
import { titleReadings } from "./title.js";
import { yearReadings } from "./year.js";

/** The keys that the report itself decides; the page decides the others. */
const OWN: ReadonlySet<MetadataKey> = new Set([
  "title",
  "agency",
  "year",
  "signedOn",
  "periodFrom",
  "periodTo",
]);

/**
 * By key in the record's order, the most credible reading first, the others as alternates. `signedOn` is the day of the
 * signature, not the one an index table gives. Reports damaged dates and text that breaks off.
 */
export const metadataExtractor = defineExtractor({
  name: "metadata",
  requires: [layers.mentions],
  provides: layers.metadata,
  extract(document, [mentions], report) {
    const own = pageMetadata(document);
    const titles = titleReadings(document, own);
    const page = [...pageReadings(document, own, titles[0]), ...belowTitleReadings(document, own, titles[0])];
    const published = page.filter(({ key }) => key === "publishedOn");
    const titleYear = yearOf(yearReadings(document, titles, [], published));
    const periods = periodReadings(document, titleYear);
    const stated = yearReadings(document, titles, periods, published);
    const signed = signedOnReadings(document, yearOf(stated));
    const years = stated.length > 0 ? stated : yearReadings(document, titles, periods, published, signed);
    reportDamage(document, mentions, report);
    const readings: Metadatum[] = [
      ...titles,
      ...agencyReadings(document, page, titles),
      ...years,
      ...periods,
      ...signed,
      ...page.filter((reading) => !OWN.has(reading.key) && !isSignature(reading, signed)),
    ];
    if (!readings.some(({ key }) => key === "documentNumber"))
      readings.push(...documentNumberReadings(document, titles[0]));
    return METADATA_KEYS.flatMap((key) => readings.filter((reading) => reading.key === key));
  },
});

/** A day without a label is not the page's where the report was signed by it. */
const isSignature = ({ key, evidence }: Metadatum, signed: readonly Metadatum[]): boolean =>
  key === "publishedOn" &&
  evidence.rules.includes("page.bare-date") &&
  signed.some(({ evidence: { figure } }) => figure?.start === evidence.figure?.start);

const yearOf = (readings: readonly Metadatum[]): number | null =>
  (readings[0]?.value as number | undefined) ?? null;
