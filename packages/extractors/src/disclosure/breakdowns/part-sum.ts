/** What parts have in common, and what they add up to. */
import { addDecimals, type Decimal } from "@shilu/core";
import type { ListedPart } from "./listed-part.js";
import { dimensionName, type Readings, readingOf } from "./part-reading.js";

/** A figure compared with, or a change: neither a part nor a total. */
export const COMPARED =
  /(?:比|较)(?:上年|去年|上一年|20\d\d年)|上年|去年|同期|历年|累计|(?:增加|减少|增长|下降|多|少)$/;
const LONGEST_NAME = 60;

export const nameable = ({ name, lead }: ListedPart): boolean =>
  name.length >= 2 && name.length <= LONGEST_NAME && !COMPARED.test(lead);

export function sameUnit(a: ListedPart, b: ListedPart): boolean {
  if (!a.count || !b.count) return !a.count && !b.count;
  return a.count.unit === b.count.unit || a.count.unit === null || b.count.unit === null;
}

export function sameGroup(a: ListedPart, b: ListedPart, readings: Readings): boolean {
  const [first, second] = [readingOf(a, readings), readingOf(b, readings)];
  return (
    first !== null && second !== null && dimensionName(first.indicator) === dimensionName(second.indicator)
  );
}

export function sumOf(run: readonly ListedPart[]): Decimal | null {
  if (run.some(({ count }) => count === null)) return null;
  return run.reduce<Decimal>((sum, { count }) => addDecimals(sum, count?.value ?? "0"), "0" as Decimal);
}
