/** What the rules of prose read a part's figure as. */
import type { FactReading } from "../facts/reading.js";
import type { ListedPart } from "./listed-part.js";

/** Readings by the offset of their figure. */
export type Readings = ReadonlyMap<number, FactReading>;

export const readingOf = (part: ListedPart, readings: Readings): FactReading | null =>
  readings.get(part.figure.mention.span.start) ?? null;

/** Such a figure is divided by lists, it is no part of one. */
const TOTAL = /\.(?:total|received|completed|answered)$/;

/** 21宗申请中: the figure is said again, to be divided. */
const SAID_AGAIN = /^[^,;]{0,12}中$/;

export function statesTotal(part: ListedPart, readings: Readings): boolean {
  if (SAID_AGAIN.test(part.trailer)) return true;
  const reading = readingOf(part, readings);
  return reading !== null && TOTAL.test(reading.indicator) && reading.rank >= 2 && !reading.narrow;
}

/** The list an indicator is a part of. */
export const dimensionName = (indicator: string): string =>
  /^requests\.(?:inPerson|fax|online|letter)$/.test(indicator)
    ? "requests by mode"
    : indicator.replace(/\.[^.]+$/, "");
