/** What the record of the year before says about a row: figures that go on from one year to the next. */
import { addDecimals, type ExtractedRecord } from "@shilu/core";
import { type FormTableSpec, indicatorAt } from "./form.js";
import type { LayoutColumn } from "./layout.js";
import type { RowDraft } from "./read-table.js";
import type { EarlierRule } from "./solve.js";
import type { FormSource } from "./source.js";

/** Nothing where no record of the year before was given, or where it lacks the figures. */
export function earlierRules(
  { context }: FormSource,
  spec: FormTableSpec,
  drafts: readonly RowDraft[],
  valued: readonly number[],
): EarlierRule[] {
  const { previous } = context;
  if (previous === null) return [];
  return drafts.flatMap((draft, row): EarlierRule[] => {
    const columns = valued.map((at) => draft.columns[at] as LayoutColumn);
    const indicators = columns.map(({ column }) => indicatorAt(draft.zone.place.row, column));
    if (draft.zone.place.row.key === "requests.carriedIn") return carriedIn(previous, columns, row);
    if (spec.shape === "list") return cumulative(previous, columns, indicators[0] ?? null, row);
    return inForce(previous, indicators, row).concat(lastYearProjects(previous, indicators, row));
  });
}

/** X1: what last year carried out is what this year carries in, applicant by applicant. */
function carriedIn(previous: ExtractedRecord, columns: readonly LayoutColumn[], row: number): EarlierRule[] {
  const carried = columns.map(({ column }) => factValue(previous, "requests.carriedOut", column.dimensions));
  if (carried.every((value) => value === null)) return [];
  return [
    {
      rule: "identities.carryOver",
      row,
      admits: (values) => carried.every((value, at) => value === null || value === values[at]),
    },
  ];
}

/** X2: 现行有效 of last year, more what was made, less what was repealed. It is soft: it only chooses among readings. */
function inForce(
  previous: ExtractedRecord,
  indicators: readonly (string | null)[],
  row: number,
): EarlierRule[] {
  const [made, repealed, left] = ["made", "repealed", "inForce"].map((name) =>
    indicators.findIndex((indicator) => indicator?.endsWith(`.${name}`)),
  ) as [number, number, number];
  if (made < 0 || repealed < 0 || left < 0) return [];
  const before = factValue(previous, indicators[left] as string, {});
  if (before === null) return [];
  return [
    {
      rule: "identities.inForce",
      row,
      admits: (values) => values[left] === before + (values[made] as number) - (values[repealed] as number),
    },
  ];
}

/** 上一年项目数量 is last year's, more last year's 增/减. */
function lastYearProjects(
  previous: ExtractedRecord,
  indicators: readonly (string | null)[],
  row: number,
): EarlierRule[] {
  const at = indicators.findIndex((indicator) => indicator?.endsWith(".itemsLastYear"));
  const indicator = indicators[at];
  if (!indicator) return [];
  const before = factValue(previous, indicator, {});
  const change = factValue(previous, indicator.replace(/\.itemsLastYear$/, ".change"), {});
  if (before === null || change === null) return [];
  return [{ rule: "identities.lastYear", row, admits: (values) => values[at] === before + change }];
}

/** 历年累计 is last year's, more this year's own figure. */
function cumulative(
  previous: ExtractedRecord,
  columns: readonly LayoutColumn[],
  indicator: string | null,
  row: number,
): EarlierRule[] {
  const current = columns.findIndex(({ role }) => role === "current");
  const total = columns.findIndex(({ role }) => role === "cumulative");
  const before = previous.otherFigures.find(
    (figure) =>
      figure.indicator === indicator && figure.scope === "cumulative" && figure.evidence.from !== "prose",
  );
  if (current < 0 || total < 0 || indicator === null || !before) return [];
  return [
    {
      rule: "identities.cumulative",
      row,
      admits: (values) =>
        Number(addDecimals(String(before.value), String(values[current]))) === values[total],
    },
  ];
}

function factValue(
  previous: ExtractedRecord,
  indicator: string,
  dimensions: Readonly<Record<string, string>>,
): number | null {
  const wanted = JSON.stringify(dimensions);
  const fact = previous.facts.find(
    (one) => one.indicator === indicator && JSON.stringify(one.dimensions) === wanted,
  );
  return fact ? fact.value : null;
}
