import type { NumericMention } from "@shilu/core";

/** ISO 8601 for the units it has; `#` is the figure. */
const ISO: Readonly<Record<string, string>> = {
  年: "P#Y",
  个月: "P#M",
  周: "P#W",
  天: "P#D",
  小时: "PT#H",
  分钟: "PT#M",
  秒: "PT#S",
};

/** The ISO 8601 duration of a quantity of time; figure and unit where ISO has no such unit (20工作日). */
export function durationValue({ value, unit }: NumericMention): string {
  const shape = unit === null ? undefined : ISO[unit];
  return shape ? shape.replace("#", value) : `${value}${unit ?? ""}`;
}
