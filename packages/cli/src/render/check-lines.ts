import type { CheckRow } from "../checks.js";
import type { Language } from "../language.js";
import type { Terminal } from "../terminal.js";
import { markOf } from "./mark.js";
import { markedLine, piecesOf } from "./marked.js";
import { plainLine } from "./plain.js";
import { padEnd, widthOf } from "./width.js";

const SIGNS: Readonly<Record<string, string>> = { holds: "✓", fails: "✗", unknown: "?" };

/** Figures behind a finding that are listed without `--verbose`. */
const SHOWN = 8;

/** The finding, and below it the words behind each figure. */
export function checkLines({ agency, year, uri, check, behind }: CheckRow, terminal: Terminal): string {
  const { colours, width } = terminal;
  const colour =
    { holds: colours.green, fails: colours.red, unknown: colours.yellow }[check.verdict] ?? String;
  const place = plainLine([agency ?? uri ?? "", year ?? ""].join("  ").trim());
  const head = `${colour(SIGNS[check.verdict] ?? "?")} ${colours.bold(place)}  ${colours.dim(check.kind)}`;
  const names = Math.min(36, Math.max(0, ...behind.map(({ of }) => widthOf(of))));
  const shown = terminal.verbose ? behind : behind.slice(0, SHOWN);
  const left = behind.length - shown.length;
  const words = shown.map(
    ({ of, evidence }) =>
      `    ${colours.dim(padEnd(of, names))}  ${markedLine(evidence, Math.max(20, width - names - 8), markOf(terminal))}`,
  );
  const more = terminal.say({ en: `… ${left} more: --verbose`, zh: `…… 另有 ${left} 项：--verbose` });
  if (left > 0) words.push(`    ${colours.dim(more)}`);
  return [head, `  ${plainLine(terminal.say(check.detail))}`, ...words]
    .map((line) => line.trimEnd())
    .join("\n");
}

export const checkTabulation = (rows: readonly CheckRow[], language: Language) => ({
  columns: ["verdict", "agency", "year", "kind", "rule", "stated", "computed", "detail", "quotes", "uri"],
  rows: rows.map(({ agency, year, uri, check, behind }) => [
    check.verdict,
    agency,
    year,
    check.kind,
    check.rule,
    check.stated,
    check.computed,
    check.detail[language],
    behind.map(({ evidence }) => quoteOf(evidence)).join(" | "),
    uri,
  ]),
});

function quoteOf(evidence: CheckRow["behind"][number]["evidence"]): string {
  const pieces = piecesOf(evidence);
  return pieces ? plainLine(pieces.before + pieces.figure + pieces.after) : "";
}
