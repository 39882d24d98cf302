/** Money in tables: 万元 in the head of a column, or in the line above the table, is the unit of the bare figures below it. */
import { type Cell, type Decimal, type Document, type Mention, shiftDecimal, type Table } from "@shilu/core";
import { numericMention } from "./mentions.js";
import { unitNamed } from "./units.js";

const SCALES: Readonly<Record<string, number>> = { 亿: 8, 千万: 7, 百万: 6, 万: 4, 千: 3 };

/** (万元), 单位:万元, 金额/万元. */
export const MONEY_HEAD =
  /(?:[([/]|单位 ?[::] ?|^) {0,2}(亿|千万|百万|万|千)?(元|人民币元|美元|欧元|港元) {0,2}(?:[)\]]|$)/;

interface MoneyUnit {
  readonly written: string;
  readonly base: string;
  readonly places: number;
}

/** The mentions with the bare figures of money columns as sums; `mentions` in text order. */
export function withTableMoney(mentions: readonly Mention[], document: Document): readonly Mention[] {
  const sums = new Map<Mention, Mention>();
  for (const table of document.tables) {
    const columns = moneyColumns(document, table);
    if (columns.every((unit) => unit === null)) continue;
    for (const row of table.rows.slice(table.headerRows))
      for (const cell of row) {
        const unit = cell.header ? null : (columns[cell.column] ?? null);
        const figure = unit && figureOf(document, cell, mentions);
        if (unit && figure) sums.set(figure, sumOf(figure, unit));
      }
  }
  return sums.size === 0 ? mentions : mentions.map((mention) => sums.get(mention) ?? mention);
}

function moneyColumns({ folded }: Document, table: Table): (MoneyUnit | null)[] {
  const whole = table.unitLine && unitIn(folded.slice(table.unitLine.start, table.unitLine.end));
  const columns = new Array<MoneyUnit | null>(table.columns).fill(whole);
  for (const row of table.rows.slice(0, table.headerRows))
    for (const { span, column, colSpan } of row) {
      const unit = unitIn(folded.slice(span.start, span.end));
      if (unit) columns.fill(unit, column, column + colSpan);
    }
  return columns;
}

function unitIn(head: string): MoneyUnit | null {
  const match = MONEY_HEAD.exec(head.trim());
  if (!match) return null;
  const [, scale = "", currency = ""] = match;
  const base = unitNamed(currency)?.base ?? "元";
  return { written: scale + currency, base, places: SCALES[scale] ?? 0 };
}

/** The figure that fills a cell and has no unit of its own. */
function figureOf({ folded }: Document, { span }: Cell, mentions: readonly Mention[]): Mention | null {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).span.start < span.start) low = middle + 1;
    else high = middle;
  }
  const mention = mentions[low];
  if (mention === undefined || mention.kind !== "number" || mention.span.end > span.end) return null;
  const around = folded.slice(span.start, mention.span.start) + folded.slice(mention.span.end, span.end);
  return around.trim() === "" ? mention : null;
}

function sumOf(figure: Mention, { written, base, places }: MoneyUnit): Mention {
  if (figure.kind !== "number") return figure;
  const shifted = (value: Decimal | null) => (value === null ? null : shiftDecimal(value, places));
  const amount = {
    ...figure,
    value: shiftDecimal(figure.value, places),
    min: shifted(figure.min),
    max: shifted(figure.max),
  };
  const unit = { unit: base, writtenUnit: written, unitClass: "money" };
  const { start, end } = figure.span;
  return numericMention("money", start, end, "money.header", amount, unit, [figure]);
}
