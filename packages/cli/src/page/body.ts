import type { ExtractedRecord, RecordBlock, RecordSpan, RecordTable } from "@shilu/core";
import { escapeHtml } from "./escape.js";
import { markedHtml, type PageMark } from "./marks.js";

/** The main text as a reader would see it, with every figure marked; data tables as tables. */
export function bodyHtml(record: ExtractedRecord, marks: readonly PageMark[]): string {
  const { text, blocks, sections } = record;
  const tables = record.tables.map((table) => ({ table, span: spanOf(table) }));
  const headings = new Map(sections.map(({ headingSpan, level }, i) => [headingSpan[0], { level, i }]));
  const drawn = new Set<RecordTable>();
  const pieces: string[] = [];
  for (const { span, kind, role } of blocks) {
    if (role !== "main") continue;
    const within = tables.find((one) => one.span && span[0] >= one.span[0] && span[1] <= one.span[1]);
    if (within) {
      if (!drawn.has(within.table)) pieces.push(tableHtml(within.table, text, marks));
      drawn.add(within.table);
      continue;
    }
    pieces.push(blockHtml(kind, markedHtml(text, span, marks), headingAt(headings, span)));
  }
  return pieces.join("\n");
}

type Headings = ReadonlyMap<number, { readonly level: number; readonly i: number }>;

function headingAt(headings: Headings, [start, end]: RecordSpan) {
  for (const [at, heading] of headings) if (at >= start && at < end) return heading;
  return null;
}

function blockHtml(
  kind: RecordBlock["kind"],
  html: string,
  heading: { readonly level: number; readonly i: number } | null,
): string {
  if (heading && kind === "heading")
    return `<h${Math.min(6, heading.level + 1)} id="section-${heading.i}">${html}</h${Math.min(6, heading.level + 1)}>`;
  const anchor = heading ? ` id="section-${heading.i}"` : "";
  return `<p${anchor} class="${kind}">${html}</p>`;
}

/** From the first cell to the last. */
function spanOf({ rows }: RecordTable): RecordSpan | null {
  const spans = rows.flat().map(({ span }) => span);
  return spans.length === 0
    ? null
    : [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}

function tableHtml(
  { caption, unitLine, form, rows }: RecordTable,
  text: string,
  marks: readonly PageMark[],
): string {
  const cells = rows.map(
    (row) =>
      `<tr>${row
        .map(({ span, rowSpan, colSpan, value, state }) => {
          const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ""}${colSpan > 1 ? ` colspan="${colSpan}"` : ""}`;
          const kind = value === null && state !== "dash" ? "" : ` class="figure"`;
          return `<td${spans}${kind}>${markedHtml(text, span, marks)}</td>`;
        })
        .join("")}</tr>`,
  );
  const head = [caption, unitLine, form]
    .filter((words) => words !== null)
    .map((words) => escapeHtml(words))
    .join(" · ");
  return `<div class="table"><table>${head ? `<caption>${head}</caption>` : ""}\n${cells.join("\n")}\n</table></div>`;
}
