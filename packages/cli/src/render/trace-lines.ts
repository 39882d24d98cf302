import type { ExtractedRecord, RecordTraceEntry } from "@shilu/core";
import type { Bilingual } from "../language.js";
import type { Terminal } from "../terminal.js";
import { markOf } from "./mark.js";
import { markedLines } from "./marked-lines.js";
import { plainLine } from "./plain.js";

const DECISIONS: Readonly<Record<RecordTraceEntry["decision"], Bilingual & { readonly sign: string }>> = {
  taken: { sign: "✓", en: "taken", zh: "采用" },
  left: { sign: "✗", en: "left", zh: "不采用" },
  "looked-at": { sign: "·", en: "looked at", zh: "查看" },
};

const AROUND = 60;

/** What was decided and why, with the words it was decided on. */
export function traceLines(
  { subject, decision, span, value, reason, rules }: RecordTraceEntry,
  record: ExtractedRecord,
  terminal: Terminal,
): string {
  const { colours, width } = terminal;
  const { sign, ...word } = DECISIONS[decision];
  const colour = { taken: colours.green, left: colours.red, "looked-at": colours.dim }[decision];
  const head = `${colour(`${sign} ${terminal.say(word)}`)}  ${colours.bold(subject)}${value === null ? "" : `  ${value}`}`;
  const lines = [head, `    ${plainLine(reason)}`];
  if (span)
    for (const line of markedLines(...around(record.text, span), width - 4, 2, markOf(terminal)))
      lines.push(`    ${line}`);
  if (rules.length > 0) lines.push(`    ${colours.dim(rules.join(", "))}`);
  return lines.join("\n");
}

/** The words around a span, on its own line of the text, and where the span stands in them. */
function around(text: string, [start, end]: readonly [number, number]): [string, [number, number][]] {
  const from = Math.max(text.lastIndexOf("\n", start - 1) + 1, start - AROUND);
  const line = text.indexOf("\n", end);
  const to = Math.min(line < 0 ? text.length : line, end + AROUND);
  return [text.slice(from, to), [[start - from, end - from]]];
}
