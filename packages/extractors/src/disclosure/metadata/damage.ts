/** Dates that lost or gained characters, and statements that break off: each a diagnostic, none repaired in silence. */
import { applyRules, type Document, type Mention, mainBlocks, overlaps, type Report } from "@shilu/core";
import { damageRules } from "./damage-rules.js";

/** What the recognisers read as damaged they tell of themselves; the rest is told here. */
export function reportDamage(document: Document, mentions: readonly Mention[], report: Report): void {
  const told = mentions.filter(
    (mention) =>
      (mention.kind === "date" && (mention.value === null || mention.repaired)) ||
      (mention.kind === "documentNumber" && mention.repaired),
  );
  for (const { span: block } of mainBlocks(document))
    for (const { span, value } of applyRules(document, block, damageRules))
      if (!told.some((mention) => overlaps(mention.span, span)))
        report({
          code: value.code,
          severity: "warning",
          span,
          message: `${value.message} “${document.surface(span)}”`,
        });
}
