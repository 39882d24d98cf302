import type { ExtractedRecord, RecordFact } from "@shilu/core";
import type { Bilingual } from "../language.js";
import type { Terminal } from "../terminal.js";
import { markOf } from "./mark.js";
import { markedLine } from "./marked.js";
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

/** How the columns of {@link factLines} are laid out. */
export interface FactLayout {
  readonly indent: number;
  readonly subjects: number;
  readonly figures: number;
  readonly units: number;
}

const MAX_SUBJECT = 40;

export const layoutOf = (facts: readonly RecordFact[], indent = 2): FactLayout => ({
  indent,
  subjects: Math.min(MAX_SUBJECT, Math.max(0, ...facts.map((fact) => widthOf(subjectOf(fact))))),
  figures: Math.max(0, ...facts.map((fact) => widthOf(figureOf(fact)))),
  units: Math.max(0, ...facts.map(({ unit }) => widthOf(unit))),
});

/** One line a fact: indicator, figure with unit, and the words it was read from, the figure marked. */
export function factLines(
  record: ExtractedRecord,
  facts: readonly RecordFact[],
  terminal: Terminal,
  layout: FactLayout = layoutOf(facts),
): string[] {
  if (facts.length === 0) return [terminal.say(NO_FACTS)];
  const { indent, subjects, figures, units } = layout;
  const rest = Math.max(20, terminal.width - indent - subjects - figures - units - 6);
  return facts.map((fact) => {
    const subject = padEnd(shortened(subjectOf(fact), subjects), subjects);
    const figure = terminal.colours.bold(padStart(figureOf(fact), figures));
    const words = wordsOf(record, fact, rest, terminal);
    return `${" ".repeat(indent)}${subject}  ${figure} ${padEnd(fact.unit, units)}  ${words}`.trimEnd();
  });
}

/** The quote; for a sum what it adds. */
export function wordsOf(
  record: ExtractedRecord,
  { evidence }: RecordFact,
  columns: number,
  terminal: Terminal,
): string {
  if (evidence.from !== "sum") return markedLine(evidence, columns, markOf(terminal));
  const addends = evidence.parts.flatMap((part) => record.facts[part.fact] ?? []);
  return terminal.colours.dim(
    shortened(`= ${addends.map(({ indicator, value }) => `${indicator} ${value}`).join(" + ")}`, columns),
  );
}
