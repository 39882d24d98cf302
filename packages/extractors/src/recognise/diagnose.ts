/** What is odd about a mention: an impossible date, a surface that was damaged and mended. */
import type { Mention, Report } from "@shilu/core";

/** Rules whose mentions are damaged text, whether or not one reading was possible. */
const DAMAGED = new Set(["percent.comma", "documentNumber.bracketLost", "date.run"]);

/** Reports the oddities of a mention and of its parts. */
export function diagnose(mention: Mention, text: string, report: Report): void {
  const { kind, span, rule } = mention;
  const surface = text.slice(span.start, span.end);
  if (kind === "date" && mention.value === null)
    report({
      code: rule === "date.run" ? "damaged-text" : "malformed-date",
      severity: "warning",
      span,
      message: `Expected a date, got "${surface}", which is none: the text says no other`,
    });
  else if (DAMAGED.has(rule) || (kind !== "email" && "repaired" in mention && mention.repaired))
    report({
      code: "damaged-text",
      severity: "warning",
      span,
      message: `"${surface}" lacks characters; it can only be read as ${mention.value}`,
    });
  else if (kind === "postcode" && mention.value === null)
    report({
      code: "damaged-text",
      severity: "warning",
      span,
      message: `Expected a postcode of six digits, got "${surface}"`,
    });
  for (const part of mention.parts) if (part.kind !== "number") diagnose(part, text, report);
}
