/** A province, prefecture or county of GB/T 2260, as it stood in the lists over some years. */
export interface Place {
  /** Six digits. */
  readonly code: string;
  readonly name: string;
  /** First and last year of the lists (2002-2024) that have it under this code and name. */
  readonly from: number;
  readonly to: number;
  /** The code of the place today; `null` where it is not known, as for one divided among several. */
  readonly modernCode: string | null;
}

export type PlaceLevel = "province" | "prefecture" | "county";

/** The years of the lists. */
export const FIRST_YEAR = 2002;
export const LAST_YEAR = 2024;

export function levelOf(code: string): PlaceLevel {
  if (code.endsWith("0000")) return "province";
  return code.endsWith("00") ? "prefecture" : "county";
}

/** Whether `outer` lies above `inner` by their codes. Counties under a province directly (429004) have no prefecture. */
export function isWithin(inner: string, outer: string): boolean {
  if (outer.endsWith("0000")) return inner.slice(0, 2) === outer.slice(0, 2) && inner !== outer;
  return outer.endsWith("00") && inner.slice(0, 4) === outer.slice(0, 4) && inner !== outer;
}

export const provinceCodeOf = (code: string): string => `${code.slice(0, 2)}0000`;

/** How many years lie between `year` and those of the place; 0 where it stood in that year. */
export function yearsApart({ from, to }: Place, year: number): number {
  if (year < from) return from - Math.max(year, FIRST_YEAR);
  return year > to ? Math.min(year, LAST_YEAR) - to : 0;
}
