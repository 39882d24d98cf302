/** What the head of a page declares, each name of a `<meta>` that content systems write. */
import { type Document, declaredEvidence, fold, type MetadataKey } from "@shilu/core";
import { readDay } from "./day.js";
import type { Ranked } from "./labelled.js";

interface DeclaredRule {
  readonly pattern: RegExp;
  readonly key: MetadataKey;
  readonly rank: number;
}

/** Behind what the page shows: PubDate is often the time the page was built. */
const RULES: readonly DeclaredRule[] = [
  { pattern: /^(?:article_?title|og:title|title_?name)$/i, key: "title", rank: 2 },
  {
    pattern: /^(?:pub_?date|publish_?date|publish_?time|pubtime|article:published_time|firstpublishedtime)$/i,
    key: "publishedOn",
    rank: 4,
  },
  { pattern: /^(?:content_?source|source|article_?source|mediaid)$/i, key: "source", rank: 3 },
  { pattern: /^column_?name$/i, key: "columns", rank: 3 },
  { pattern: /^site_?name$/i, key: "siteName", rank: 1 },
  { pattern: /^site_?id_?code$/i, key: "siteId", rank: 2 },
  { pattern: /^(?:index_?number|index_?no|identifier)$/i, key: "indexNumber", rank: 3 },
  { pattern: /^(?:document_?number|file_?num(?:ber)?)$/i, key: "documentNumber", rank: 3 },
];

export function declaredReadings({ declared }: Document): Ranked[] {
  const readings: Ranked[] = [];
  for (const { name, value: written, source } of declared)
    for (const { pattern, key, rank } of RULES) {
      if (!pattern.test(name)) continue;
      const value = declaredValue(key, written);
      if (value !== null)
        readings.push({
          rank,
          metadatum: { key, value, evidence: declaredEvidence(source, [`page.declared-${key}`]) },
        });
    }
  return readings;
}

function declaredValue(key: MetadataKey, written: string): string | null {
  if (key === "publishedOn") return readDay(fold(written))?.value ?? null;
  if (key === "indexNumber" || key === "documentNumber") return /\d/.test(written) ? written : null;
  if (key === "source") return written.replace(/^\s*(?:信息)?来源[::]\s*/, "").trim() || null;
  return written;
}
