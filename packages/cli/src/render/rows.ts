import type { TabulatedCell, Tabulation } from "@shilu/store";
import type { Terminal } from "../terminal.js";
import { plainLine } from "./plain.js";
import { shortened, widthOf } from "./width.js";

/** How rows are printed: for people, for spreadsheets, for programs. */
export const ROW_FORMATS = ["table", "csv", "json", "jsonl"];

/** Writes rows to stdout in one of the {@link ROW_FORMATS}. */
export async function writeRows(tabulation: Tabulation, format: string, terminal: Terminal): Promise<void> {
  if (format === "table") return terminal.write(await tableOf(tabulation, terminal));
  const { csvPieces, jsonlPieces } = await import("@shilu/store");
  const pieces =
    format === "csv"
      ? csvPieces(tabulation, { escapeFormulas: true, bom: false })
      : format === "json"
        ? jsonPieces(jsonlPieces(tabulation))
        : jsonlPieces(tabulation);
  for (const piece of pieces) await terminal.write(piece);
}

function* jsonPieces(lines: Iterable<string>): Generator<string> {
  let before = "[";
  for (const line of lines) {
    yield `${before}\n  ${line.trimEnd()}`;
    before = ",";
  }
  yield before === "[" ? "[]\n" : "\n]\n";
}

const SEPARATOR = "  ";
const LEAST_WIDTH = 8;

/** Columns as wide as the terminal allows; the widest are cut first. Figures to the right. */
async function tableOf({ columns, rows }: Tabulation, terminal: Terminal): Promise<string> {
  const cells = [...rows].map((row) => row.map(shown));
  const natural = columns.map((column, i) =>
    cells.reduce((width, row) => Math.max(width, widthOf(row[i]?.words ?? "")), widthOf(column)),
  );
  const widths = fitted(natural, terminal.width - SEPARATOR.length * (columns.length - 1));
  const { default: Table } = await import("cli-table3");
  const table = new Table({
    head: columns.map((column, i) => terminal.colours.bold(shortened(column, widths[i] as number))),
    colWidths: widths,
    colAligns: columns.map((_, i) =>
      cells.length > 0 && cells.every((row) => row[i]?.right) ? "right" : "left",
    ),
    chars: { ...NO_LINES, middle: SEPARATOR },
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0, compact: true },
  });
  for (const row of cells) table.push(row.map(({ words }, i) => shortened(words, widths[i] as number)));
  const [head, ...lines] = table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd());
  const rule = terminal.colours.dim(widths.map((width) => "─".repeat(width)).join(SEPARATOR));
  return `${[head, rule, ...lines].join("\n")}\n`;
}

const NO_LINES = Object.fromEntries(
  ["top", "bottom", "left", "right"]
    .flatMap((side) => ["", "-mid", "-left", "-right"].map((part) => [`${side}${part}`, ""]))
    .concat([
      ["mid", ""],
      ["left-mid", ""],
      ["mid-mid", ""],
      ["right-mid", ""],
    ]),
);

const shown = (cell: TabulatedCell): { readonly words: string; readonly right: boolean } => ({
  words: cell === null ? "" : cell instanceof Uint8Array ? `(${cell.length} bytes)` : plainLine(String(cell)),
  right: cell === null || typeof cell === "number" || typeof cell === "bigint",
});

/** Takes from the widest column until all fit. */
function fitted(natural: readonly number[], room: number): number[] {
  const widths = [...natural];
  let over = widths.reduce((sum, width) => sum + width, 0) - room;
  while (over > 0) {
    const widest = Math.max(...widths);
    if (widest <= LEAST_WIDTH) break;
    const second = Math.max(LEAST_WIDTH, ...widths.filter((width) => width < widest));
    const at = widths.lastIndexOf(widest);
    const taken = Math.min(over, Math.max(1, widest - second));
    widths[at] = widest - taken;
    over -= taken;
  }
  return widths;
}
