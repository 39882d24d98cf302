import type { ExtractedRecord, RecordFact } from "@shilu/core";
import type { Bilingual } from "../language.js";
import type { Terminal } from "../terminal.js";
import { type Mark, markedLine } from "./marked.js";
import { plainLine } from "./plain.js";
import { padEnd, padStart, shortened, widthOf } from "./width.js";

const NO_AGENCY: Bilingual = { en: "(no agency)", zh: "（机构未载明）" };
const NO_YEAR: Bilingual = { en: "(no year)", zh: "（年份未载明）" };
const NO_FAMILY: Bilingual = { en: "no report of a known kind", zh: "不是已知类型的报告" };
const NO_FACTS: Bilingual = { en: "  no figure of the catalogue", zh: "  没有目录中的数字" };

/** How exact a figure is, as a sign before it. */
const SIGNS: Readonly<Record<RecordFact["qualifier"], string>> = {
  exact: "",
  about: "~",
  atLeast: "≥",
  atMost: "≤",
  range: "",
};

export const figureMark = ({ colours }: Terminal): Mark =>
  colours.isColorSupported ? (figure) => colours.bold(colours.yellow(figure)) : (figure) => `«${figure}»`;

/** Agency, year and era on one line; the address below. */
export function recordHeading(record: ExtractedRecord, terminal: Terminal): string {
  const { agency, metadata, era, family, source } = record;
  const name = plainLine(agency.name ?? String(metadata.agency?.value ?? terminal.say(NO_AGENCY)));
  const year = metadata.year?.value ?? terminal.say(NO_YEAR);
  const kind = family === null ? terminal.say(NO_FAMILY) : (era?.value ?? "");
  const head = terminal.colours.bold(`${name}  ${year}  ${kind}`);
  return `${head}\n${terminal.colours.dim(plainLine(source.uri ?? ""))}`;
}

export const figureOf = ({ qualifier, value, min, max }: RecordFact): string =>
  qualifier === "range" && min !== null && max !== null ? `${min}–${max}` : `${SIGNS[qualifier]}${value}`;

/** `requests.received naturalPerson`: the indicator with its dimensions. */
export const subjectOf = ({ indicator, dimensions }: RecordFact): string =>
  [indicator, ...Object.values(dimensions)].join(" ");

/** One line a fact: indicator, figure with unit, and the words it was read from, the figure marked. */
export function factLines(
  record: ExtractedRecord,
  facts: readonly RecordFact[],
  terminal: Terminal,
): string[] {
  if (facts.length === 0) return [terminal.say(NO_FACTS)];
  const subjects = Math.min(40, Math.max(...facts.map((fact) => widthOf(subjectOf(fact)))));
  const figures = Math.max(...facts.map((fact) => widthOf(figureOf(fact))));
  const units = Math.max(...facts.map(({ unit }) => widthOf(unit)));
  const rest = Math.max(20, terminal.width - subjects - figures - units - 8);
  return facts.map((fact) => {
    const subject = padEnd(shortened(subjectOf(fact), subjects), subjects);
    const figure = terminal.colours.bold(padStart(figureOf(fact), figures));
    return `  ${subject}  ${figure} ${padEnd(fact.unit, units)}  ${wordsOf(record, fact, rest, terminal)}`.trimEnd();
  });
}

/** The quote; for a sum what it adds. */
export function wordsOf(
  record: ExtractedRecord,
  { evidence }: RecordFact,
  columns: number,
  terminal: Terminal,
): string {
  if (evidence.from !== "sum") return markedLine(evidence, columns, figureMark(terminal));
  const addends = evidence.parts.flatMap((part) => record.facts[part.fact] ?? []);
  return terminal.colours.dim(
    shortened(`= ${addends.map(({ indicator, value }) => `${indicator} ${value}`).join(" + ")}`, columns),
  );
}
