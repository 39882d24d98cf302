/** Dates that lost or gained characters, and statements that break off: each a diagnostic, none repaired in silence. */
import {
  applyRules,
  type Document,
  type Mention,
  mainBlocks,
  overlaps,
  type Report,
  type TextSpan,
} from "@shilu/core";
import { type Damage, damageRules } from "./damage-rules.js";

interface Found extends Damage {
  readonly span: TextSpan;
}

export function reportDamage(document: Document, mentions: readonly Mention[], report: Report): void {
  const main = mainBlocks(document);
  const found: Found[] = main.flatMap(({ span }) =>
    applyRules(document, span, damageRules).map((match) => ({ ...match.value, span: match.span })),
  );
  const isMain = ({ start }: TextSpan) => main.some(({ span }) => span.start <= start && start < span.end);
  for (const { kind, value, span } of mentions)
    if (
      kind === "date" &&
      value === null &&
      isMain(span) &&
      !found.some((other) => overlaps(other.span, span))
    )
      found.push({ code: "malformed-date", message: "No day of the calendar.", span });
  for (const { code, message, span } of found.sort((a, b) => a.span.start - b.span.start))
    report({ code, severity: "warning", span, message: `${message} “${document.surface(span)}”` });
}
