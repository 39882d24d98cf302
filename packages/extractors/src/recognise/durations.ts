import type { Mention, NumericMention } from "@shilu/core";
import { textualMention } from "./mentions.js";

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

/**
 * A length of time: its value is ISO 8601, or figure and unit where ISO has no such unit (20工作日). The quantity with
 * its bounds is its part.
 */
export function durationOf(quantity: NumericMention): Mention {
  const { span, rule, value, unit } = quantity;
  const shape = unit === null ? undefined : ISO[unit];
  const written = shape ? shape.replace("#", value) : `${value}${unit ?? ""}`;
  return textualMention("duration", span.start, span.end, rule, written, [quantity]);
}
