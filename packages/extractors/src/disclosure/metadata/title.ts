import { type Document, fold, type Metadatum, mainBlocks, proseEvidence, textSpan } from "@shilu/core";
import { isOrgan } from "./organ.js";

/** What an annual report on disclosure calls itself. */
const REPORT_TITLE = /(?:信息公开|政务公开|信息公布).{0,24}(?:报告|年报|总结)/;
const YEAR = /(?:19|20)\d\d|[二2][〇○0零O][〇○0零O一二]/;
const SITE_JOINT = /(?:\s{0,4}[_|丨—]{1,4}\s{0,4}|\s{0,4}-{1,3}\s{0,4}|\s{1,4})/;
const LONGEST = 80;

/**
 * The title, the most credible first: the one the page shows, a line of the text, the page's own without the site's
 * name, the last crumb. One that names a report on disclosure, and its year, goes before one that does not.
 */
export function titleReadings(document: Document, page: readonly Metadatum[]): Metadatum[] {
  const readings = page.filter(({ key }) => key === "title").map(withoutSite);
  const own = titleLine(document);
  if (own && !readings.some(({ value }) => essence(String(value)) === essence(String(own.value))))
    readings.push(own);
  return readings
    .map((metadatum) => withYearBelow(document, withBodyAbove(document, metadatum)))
    .map((metadatum, order) => ({ metadatum, order, rank: rankOf(String(metadatum.value)) }))
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .map(({ metadatum }) => metadatum)
    .filter(
      ({ value }, i, all) =>
        all.findIndex((other) => essence(String(other.value)) === essence(String(value))) === i,
    );
}

function rankOf(title: string): number {
  const folded = fold(title).replace(/\s+/g, "");
  if (!REPORT_TITLE.test(folded)) return 2;
  return YEAR.test(folded) ? 0 : 1;
}

/** A declared title often joins the page's, the column's and the site's name: the part that names the report stays. */
function withoutSite(metadatum: Metadatum): Metadatum {
  if (!metadatum.evidence.rules.includes("page.title-declared")) return metadatum;
  const part = String(metadatum.value)
    .split(SITE_JOINT)
    .find((piece) => rankOf(piece) === 0);
  return part === undefined ? metadatum : { ...metadatum, value: part };
}

const YEAR_LINE = /^\s*\( ?(?:(?:19|20)\d\d|[二2][〇○零0O]\S\S) ?年?度?\)\s*$/;

/** A title without its year, which stands in brackets in the line below it. */
function withYearBelow(document: Document, metadatum: Metadatum): Metadatum {
  const span = metadatum.evidence.span;
  if (!span || rankOf(String(metadatum.value)) !== 1) return metadatum;
  const below = document.blocks.find(({ span: { start } }) => start >= span.end)?.span;
  if (!below || !YEAR_LINE.test(document.folded.slice(below.start, below.end))) return metadatum;
  const whole = textSpan(span.start, below.end);
  return {
    ...metadatum,
    value: `${metadatum.value}${document.surface(below).trim()}`,
    evidence: { ...metadatum.evidence, span: whole },
  };
}

const LONGEST_BODY = 30;
const OPENS_BARE = /^\s*(?:关于|(?:19|20)\d\d ?年|二[〇○零0O])/;

/** A title set in three lines: the body in the first, what the reader joined in the others. */
function withBodyAbove(document: Document, metadatum: Metadatum): Metadatum {
  const span = metadatum.evidence.span;
  if (!span || !document.folded.slice(span.start, span.end).includes("\n")) return metadatum;
  if (!OPENS_BARE.test(fold(String(metadatum.value)))) return metadatum;
  const above = document.blocks.findLast(({ span: { end } }) => end <= span.start)?.span;
  if (!above || above.end - above.start > LONGEST_BODY) return metadatum;
  const body = document.folded.slice(above.start, above.end).trim();
  if (!isOrgan(body) || /\s/.test(body)) return metadatum;
  const whole = textSpan(above.start, span.end);
  return {
    ...metadatum,
    value: `${document.surface(above).trim()}${metadatum.value}`,
    evidence: { ...metadatum.evidence, span: whole },
  };
}

function titleLine(document: Document): Metadatum | null {
  for (const { span } of mainBlocks(document).slice(0, 3)) {
    const folded = document.folded.slice(span.start, span.end);
    if (span.end - span.start <= LONGEST && rankOf(folded) === 0 && !/[,。;:]/.test(folded))
      return {
        key: "title",
        value: document.surface(span).trim(),
        evidence: proseEvidence(span, span, ["metadata.title.line"]),
      };
  }
  return null;
}

const essence = (title: string): string => fold(title).replace(/\s+/g, "");
