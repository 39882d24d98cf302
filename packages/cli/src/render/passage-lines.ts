import type { FoundPassage } from "@shilu/store";
import type { Terminal } from "../terminal.js";
import { markOf } from "./mark.js";
import { markedLines } from "./marked-lines.js";
import { plainLine } from "./plain.js";

const PASSAGE_LINES = 2;

/** Report and section, then the passage with the words marked. */
export function passageLines(
  { agency, year, section, report, uri, text, marks }: FoundPassage,
  terminal: Terminal,
): string {
  const place = [agency ?? uri ?? "", year, section && `› ${section}`].filter(Boolean).join("  ");
  const number = terminal.colours.dim(`#${report}`);
  const lines = markedLines(text, marks, terminal.width - 2, PASSAGE_LINES, markOf(terminal));
  return [`${terminal.colours.bold(plainLine(place))}  ${number}`, ...lines.map((line) => `  ${line}`)].join(
    "\n",
  );
}

/** The same as rows. */
export const passageTabulation = (passages: readonly FoundPassage[]) => ({
  columns: ["report", "agency", "year", "section", "text", "text_start", "marks", "uri"],
  rows: passages.map(({ report, agency, year, section, text, textStart, marks, uri }) => [
    report,
    agency,
    year,
    section,
    text,
    textStart,
    JSON.stringify(marks),
    uri,
  ]),
});
