/** Tells an annual report on government information disclosure from other documents. */
import {
  type Annotations,
  type Document,
  type FamilyMatch,
  fold,
  type layers,
  mainBlocks,
} from "@shilu/core";
import { NAMES, ORDERS, PASSAGES, WHOLE } from "./passages.js";

const ENOUGH = 4;
/** A report in words of its own, below a title that names it. */
const FEWEST_SECTIONS = 3;

/** A document of the family names itself so in a title, or says at least four of the things that such reports say. */
export function detectDisclosure(
  document: Document,
  [, sections]: Annotations<readonly [typeof layers.mentions, typeof layers.sections]>,
): FamilyMatch | null {
  if (document.pageKind.value !== "article") return null;
  const titles = titlesOf(document);
  if (titles.some((title) => ORDERS.some(({ pattern }) => pattern.test(title)) && isNamed(title)))
    return null;
  const named = titles.map(nameIn).find((name) => name !== null) ?? null;
  const main = mainBlocks(document);
  const first = main[0]?.span.start ?? 0;
  const text = document.folded.slice(first, main.at(-1)?.span.end ?? first);
  const said = PASSAGES.filter(({ pattern }) => pattern.test(text)).length;
  const kinds = new Set(sections.flatMap((section) => section.kinds));
  const known = kinds.has("proactive") && (kinds.has("requests") || kinds.has("remedies"));
  if (titles.some((title) => WHOLE.some(({ pattern }) => pattern.test(title))) && said >= 1)
    return {
      reason: `Its title is the name of such a report (${named}), and its text keeps to the subject.`,
    };
  if (named && (said >= 2 || known || sections.length >= FEWEST_SECTIONS))
    return { reason: `Its title names it (${named}), and its text keeps to the subject.` };
  if (said >= ENOUGH && known)
    return {
      reason: `It has ${said} of the ${PASSAGES.length} passages of such a report, and its sections.`,
    };
  return null;
}

const nameIn = (title: string): string | null =>
  NAMES.map(({ pattern }) => pattern.exec(title)?.[0] ?? null).find((name) => name !== null) ?? null;

const isNamed = (title: string): boolean => nameIn(title) !== null;

const MOST_TITLES = 8;
const LONGEST = 120;

/** The lines that name the document, folded and without blanks: titles, headings, the first lines of the main text. */
function titlesOf({ blocks, folded, declared }: Document): string[] {
  const lines = blocks
    .filter(({ chrome, kind }) => chrome === "title" || chrome === "breadcrumb" || kind === "heading")
    .slice(0, MOST_TITLES);
  const first = blocks.filter(({ role }) => role === "main").slice(0, 2);
  const spans = [...lines, ...first].map(({ span }) => span);
  // A title may be set in two lines.
  const joined = spans.slice(1).map((span, i) => ({ start: spans[i]?.start ?? span.start, end: span.end }));
  return [...spans, ...joined.filter(({ start, end }) => end > start && end - start <= LONGEST)]
    .map(({ start, end }) => folded.slice(start, Math.min(end, start + LONGEST)))
    .concat(declared.filter(({ name }) => /title/i.test(name)).map(({ value }) => fold(value)))
    .map((title) => title.replace(/\s+/g, ""));
}
