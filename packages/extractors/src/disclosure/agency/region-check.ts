/** Numbers of another province than the agency's: a digit was mistyped, or a passage was copied from elsewhere. */
import type { Report } from "@shilu/core";
import { type Place, placeOfCode, provinceCodeOf } from "../../places/index.js";
import type { Citation } from "./citations.js";
import type { Sign } from "./signs.js";

const WORDS: Readonly<Partial<Record<Sign["kind"], string>>> = {
  phone: "The area code of this phone",
  postcode: "This postcode",
};

/** Against the region where the agency's name gives one; else the numbers against each other. */
export function reportMismatches(
  place: Place | null,
  signs: readonly Sign[],
  year: number,
  report: Report,
): void {
  const numbers = signs.filter(({ kind }) => WORDS[kind] !== undefined);
  const home = place ? provinceCodeOf(place.code) : (numbers[0]?.province ?? null);
  for (const { kind, province, span } of numbers) {
    if (home === null || province === home) continue;
    const nameOf = (code: string) => placeOfCode(code, year)?.name ?? code;
    report({
      code: "region-mismatch",
      severity: "warning",
      span,
      message: `${WORDS[kind]} belongs to ${nameOf(province)}, the report to ${nameOf(home)}`,
    });
  }
}

/** A report that follows the rules of another province than its own was copied from there. */
export function reportForeignRules(
  place: Place | null,
  citations: readonly Citation[],
  year: number,
  report: Report,
): void {
  if (!place) return;
  const home = provinceCodeOf(place.code);
  for (const { province, span } of citations)
    if (province !== home)
      report({
        code: "region-mismatch",
        severity: "warning",
        span,
        message: `These are rules of ${placeOfCode(province, year)?.name ?? province}, the report is of ${placeOfCode(home, year)?.name ?? home}`,
      });
}
