import { readFileSync } from "node:fs";

/**
 * Puts mentions in the convention of the public suites of recognisers: one flat list, a percent as 16, an open range as
 * `10..`. There a word before a figure (近, 超过) belongs to the number range alone, a percentage point is a percent,
 * and an impossible date is given as written. The name of a currency or of a temperature scale is a mention there even
 * without a figure; the library has none of those, so they are taken from its lexicon. A quantity there has a unit of
 * measure: what the library counts with a classifier (三个, 10万人) is a number in those suites.
 */
const COUNTED = new Set(
  "thing document event group course category person personTime documentTime body bodyTime project place piece general device clause class character".split(
    " ",
  ),
);
const NUMERIC = new Set(["number", "quantity", "percent", "ratio", "money", "ordinal"]);

/** `recognise(text)` of the library in, `recognize(text)` of the suites out. */
export const inConvention = (recognise) => (text) => {
  const found = [];
  const emit = (kind, start, end, value, unit) =>
    found.push({ kind, start, end, text: text.slice(start, end), value, ...(unit ? { unit } : {}) });
  const mentions = recognise(text);
  for (const mention of mentions) visit(mention, null, emit);
  bareUnits(text, mentions, emit);
  return found;
};

const units = readFileSync(new URL("../../packages/extractors/lexicon/units.tsv", import.meta.url), "utf8")
  .split("\n")
  .map((line) => line.split("\t"))
  .filter(
    ([word, kind, unitClass]) =>
      word.length > 1 &&
      !/^[a-z]+$/.test(word) &&
      (kind === "money" || unitClass === "degree" || word.endsWith("氏度")) &&
      word !== "本銭",
  )
  .map(([word, kind, , base]) => ({ word, kind, base }))
  .sort((a, b) => b.word.length - a.word.length);

const byFirst = grouped(units);

function grouped(rows) {
  const groups = new Map();
  for (const row of rows) groups.set(row.word[0], [...(groups.get(row.word[0]) ?? []), row]);
  return groups;
}

/** Currencies and temperature scales that stand alone. */
function bareUnits(text, mentions, emit) {
  for (let at = 0; at < text.length; at++) {
    const unit = byFirst.get(text[at])?.find(({ word }) => text.startsWith(word, at));
    if (!unit) continue;
    const end = at + unit.word.length;
    if (!mentions.some((mention) => mention.start < end && at < mention.end))
      emit(unit.kind, at, end, undefined, unit.base);
    at = end - 1;
  }
}

function visit(mention, parent, emit) {
  const { kind, start, end } = mention;
  if (NUMERIC.has(kind)) figure(mention, parent, emit);
  else if (kind === "date" || kind === "dateRange") {
    if (parent?.kind !== "dateRange") emit(kind, start, end, dateValue(mention));
  } else if (kind === "fax" || kind === "hotline") emit("phone", start, end, mention.value);
  else if (kind !== "duration") emit(kind, start, end, mention.value);
  for (const part of mention.parts) visit(part, mention, emit);
}

function figure(mention, parent, emit) {
  const { kind, start, end, unit, qualifier, parts } = mention;
  const range = rangeOf(mention);
  const bounded = parent !== null && parent.qualifier === "range" && parent.unit === null;
  if (kind === "number") {
    if (range && !bounded) emit("numberRange", start, end, range);
    if (parts.length === 0) emit("number", start, end, decimal(mention.value));
  } else if (kind === "ordinal") emit("ordinal", start, end, decimal(mention.value));
  else if (kind !== "ratio") {
    const asPercent = unit === "百分点" ? "percent" : kind;
    const times = kind === "percent" ? 100 : 1;
    if (qualifier === "range") {
      const last = lastNumber(mention);
      if (parts.length === 1 && last.start > start)
        emit(asPercent, last.start, end, decimal(last.value), unit);
      if (parts[0]?.qualifier !== "range") emit("numberRange", start, end, scaled(range, times));
    } else {
      if (kind !== "quantity" || asPercent === "percent" || !COUNTED.has(mention.unitClass))
        emit(asPercent, figureStart(mention), end, scaled(decimal(mention.value), times), unit);
      if (range && parent?.kind !== "duration" && parts[0]?.qualifier === "exact")
        emit("numberRange", start, end, scaled(range, times));
    }
  }
}

/** Behind the word that loosens the figure, where one stands before it. */
function figureStart(mention) {
  const [part] = mention.parts;
  if (mention.qualifier === "exact" || part?.start !== mention.start) return mention.start;
  return firstNumber(mention).start;
}

function rangeOf({ qualifier, min, max }) {
  if (qualifier === "exact") return null;
  if (qualifier === "range") return `${decimal(min)}..${decimal(max)}`;
  if (qualifier === "atMost") return `..${decimal(max)}`;
  return min === null ? null : `${decimal(min)}..`;
}

/** Months and days of an impossible date are its parts. */
function dateValue({ value, parts }) {
  if (value !== null) return String(value).replace(/T.*/, "");
  const [year, month, day] = parts.length === 3 ? parts : [null, ...parts];
  const two = (part) => String(part.value).padStart(2, "0");
  return month && day
    ? `${year ? String(year.value).padStart(4, "0") : "XXXX"}-${two(month)}-${two(day)}`
    : null;
}

const firstNumber = (mention) => (mention.parts.length === 0 ? mention : firstNumber(mention.parts[0]));
const lastNumber = (mention) => (mention.parts.length === 0 ? mention : lastNumber(mention.parts.at(-1)));
const decimal = (value) => String(value);
const scaled = (value, times) =>
  value
    .split("..")
    .map((side) => (side === "" ? "" : String(Number((Number(side) * times).toPrecision(15)))))
    .join("..");
