/** What the page says, read again beside the title: the views of the report before those of the site, names without stray marks. */
import { type Document, type Metadatum, textSpan } from "@shilu/core";

/** A bracket that closes nothing in the value: the label stood inside it (【信息来源:某局】). */
const STRAY = /^[^[【〔(]*[\]】〕)]$/;

/** `page` in its order, but that views above the title, or in the page's footer, come last. */
export function pageReadings(
  document: Document,
  page: readonly Metadatum[],
  title: Metadatum | undefined,
): Metadatum[] {
  const from = title?.evidence.span?.start ?? 0;
  const views = page.filter(({ key }) => key === "views");
  const own = views.filter(({ evidence }) => isBeside(document, evidence.span?.start ?? -1, from));
  const ordered = views.length > own.length ? [...own, ...views.filter((one) => !own.includes(one))] : views;
  return [...page.filter(({ key }) => key !== "views"), ...ordered].map(withoutStray);
}

const isBeside = ({ blocks }: Document, at: number, from: number): boolean =>
  at >= from && blocks.find(({ span }) => span.start <= at && at < span.end)?.chrome !== "footer";

function withoutStray(metadatum: Metadatum): Metadatum {
  const { key, value, evidence } = metadatum;
  if (key !== "source" || typeof value !== "string" || !STRAY.test(value)) return metadatum;
  const { figure } = evidence;
  return {
    ...metadatum,
    value: value.slice(0, -1).trimEnd(),
    evidence: figure ? { ...evidence, figure: textSpan(figure.start, figure.end - 1) } : evidence,
  };
}
