/** Every reading of the prose: figures, explicit zeros, numbers carried by 均 and 全部. */
import { type Context, type Document, defineExtractor, defineLayer, layers } from "@shilu/core";
import { once, words } from "../../clauses/index.js";
import { type ProseSentence, proseSentences } from "../prose.js";
import { withBrackets } from "./bracketed.js";
import { carriedReadings } from "./carried.js";
import { lookedAt, mayState, readingsOf } from "./figure-readings.js";
import { withoutGroups } from "./grouped.js";
import { type PlaceOf, placesIn } from "./place.js";
import type { FactReading } from "./reading.js";
import { scopeOf } from "./scope.js";
import { soleReadings } from "./sole.js";
import { withSums } from "./summed.js";
import { zeroReadings } from "./zeros.js";

/** Candidates of every indicator and scope, in text order; the facts are chosen among them. */
export const factReadings = defineLayer<FactReading>("factReadings");

export const factReadingsExtractor = defineExtractor({
  name: "factReadings",
  requires: [proseSentences, layers.sections, layers.metadata],
  provides: factReadings,
  extract(document, [prose, sections, metadata], _report, { trace }) {
    const written = metadata.find(({ key }) => key === "year")?.value;
    const year = typeof written === "number" ? written : null;
    const context = { document, placeOf: placesIn(document, sections), year, trace };
    const readings: FactReading[] = [];
    let asked = -PASSAGE;
    for (const [index, sentence] of prose.entries()) {
      const onRequests = index - asked < PASSAGE && prose[asked]?.section === sentence.section;
      const found = sentenceReadings(context, sentence, prose[index - 1] ?? null, onRequests);
      readings.push(...found);
      if (!sentence.section?.kinds.length && found.some(isReceived)) asked = index;
    }
    readings.push(...zeroReadings(document, prose), ...soleReadings(document, prose));
    return readings.sort((a, b) => (a.evidence.span?.start ?? 0) - (b.evidence.span?.start ?? 0));
  },
});

/** How many sentences a passage on requests may go on for where no heading says that it is one. */
const PASSAGE = 6;

const isReceived = ({ indicator }: FactReading): boolean => indicator === "requests.received";

interface ReadingContext extends Pick<Context, "trace"> {
  readonly document: Document;
  readonly placeOf: PlaceOf;
  readonly year: number | null;
}

function sentenceReadings(
  { document, placeOf, year, trace }: ReadingContext,
  { sentence, figures, section }: ProseSentence,
  before: ProseSentence | null,
  onRequests: boolean,
): FactReading[] {
  if (figures.length === 0) return [];
  const near = before?.section === section ? words(document.folded, before.sentence.span) : "";
  const own: FactReading[] = [];
  for (const figure of figures) {
    if (!trace && !mayState(figure.mention)) continue;
    const place = placeOf(figure, near, onRequests);
    const found = readingsOf(
      place,
      once(() => scopeOf(place, year)),
    );
    own.push(...found);
    if (trace && found.length === 0) lookedAt(place).forEach(trace);
  }
  const whole = withBrackets(document, withoutGroups(figures, own));
  const readings = withSums(figures, whole);
  return readings.length > 0 ? [...readings, ...carriedReadings(document, sentence, figures, readings)] : [];
}
