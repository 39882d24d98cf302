/** Which forms stand in a text, and where: the best form for each stretch, none where too little of it is there. */
import { alignRows, type RowPlace } from "./align.js";
import type { Bare } from "./bare.js";
import type { FormTableSpec } from "./form.js";
import { forms } from "./forms.js";
import { isNamed } from "./label.js";

export interface LocatedForm {
  readonly spec: FormTableSpec;
  readonly places: readonly RowPlace[];
  /** In the bare text, from the first label to the last. */
  readonly start: number;
  readonly end: number;
}

/** Words that a table cannot be without: where none stands, its rows are not looked for. */
const GATES: Readonly<Record<string, RegExp>> = {
  proactive: /信息内容|第(?:二十|20)条第|本年制[发定]|本年新?制作/g,
  requests: /本年(?:度)?新收|上(?:一)?年(?:度)?结转/g,
  list: /统计指标|指标名称|计量单位|申请总?数|答复总?数|历年累计/g,
};

/** One of these words, blanks and line ends among its characters, stands in every form. */
const GATE_WORDS =
  "信息内容 第二十条第 第20条第 本年制 本年新 结转 统计指标 指标名称 计量单位 申请总 申请数 答复总 答复数 历年累计 复议后";
const ANY_GATE = new RegExp(
  GATE_WORDS.split(" ")
    .map((word) => [...word].join("\\s{0,6}"))
    .join("|"),
);

/** A quick look at the folded text of a document: most reports before 2014 have no form. */
export const mayHoldForm = (folded: string): boolean => ANY_GATE.test(folded);

const HEAD = 40;
/** Without a head, a list begins well before its first gate word. */
const BEFORE = 1500;
/** A long table goes on behind its last gate word. */
const REACH = 3000;
const MIN_ROWS: Readonly<Record<string, number>> = { proactive: 3, requests: 6, list: 5 };
const MAX_TABLES = 4;

const kindOf = (spec: FormTableSpec): string => spec.id.split("/")[1] ?? "list";

/** Tables of rows; those of a single line are found by `line.ts`. */
export function locateForms(bare: Bare): LocatedForm[] {
  const found: LocatedForm[] = [];
  for (const kind of Object.keys(GATES)) {
    const regions = regionsOf(bare, kind);
    if (regions.length === 0) continue;
    const specs = forms().filter((spec) => spec.shape !== "line" && kindOf(spec) === kind);
    for (const [start, end] of regions) found.push(...locateIn(bare, specs, kind, start, end, MAX_TABLES));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Around the gate words, joined where they overlap. */
function regionsOf(bare: Bare, kind: string): [number, number][] {
  const regions: [number, number][] = [];
  for (const match of bare.characters.matchAll(GATES[kind] as RegExp)) {
    const start = Math.max(0, match.index - (kind === "list" ? BEFORE : HEAD));
    const end = Math.min(bare.characters.length, match.index + REACH);
    const last = regions[regions.length - 1];
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else regions.push([start, end]);
  }
  return regions;
}

function locateIn(
  bare: Bare,
  specs: readonly FormTableSpec[],
  kind: string,
  start: number,
  end: number,
  left: number,
): LocatedForm[] {
  if (left === 0 || end - start < HEAD) return [];
  let best: LocatedForm | null = null;
  let bestScore = 0;
  for (const spec of specs) {
    const places = alignRows(bare, spec.rows, start, end);
    const first = places[0];
    const last = places[places.length - 1];
    const score = scoreOf(spec, places) + headScore(bare, spec, first, last);
    if (!first || !last || score <= bestScore) continue;
    bestScore = score;
    best = { spec, places, start: first.start, end: last.end };
  }
  if (best === null || !isForm(best, MIN_ROWS[kind] as number)) return [];
  return [
    ...locateIn(bare, specs, kind, start, best.start, left - 1),
    best,
    ...locateIn(bare, specs, kind, best.end, end, left - 1),
  ];
}

/** Enough rows have cells behind them: prose names many of the same things. */
function isForm({ places }: LocatedForm, least: number): boolean {
  const sure = places.filter(({ follows }) => follows === "cell").length;
  const prose = places.filter(({ follows }) => follows === "counted").length;
  return sure >= least && sure > prose;
}

/** Half a row for each column head of the form that stands before or among its rows; lists have no heads of their own. */
function headScore(
  bare: Bare,
  spec: FormTableSpec,
  first: RowPlace | undefined,
  last: RowPlace | undefined,
): number {
  if (spec.shape === "list" || !first || !last) return 0;
  const text = bare.characters.slice(Math.max(0, first.start - HEAD_REACH), last.end);
  const heads = new Map(spec.columns.map(({ label }) => [label.source, label]));
  let named = 0;
  for (const label of heads.values()) if (isNamed(label, text)) named++;
  return named / 2;
}

const HEAD_REACH = 120;

/** Rows found, less some for those passed over and for those the form has more. */
function scoreOf(spec: FormTableSpec, places: readonly RowPlace[]): number {
  const first = places[0];
  const last = places[places.length - 1];
  if (!first || !last) return 0;
  const reach = last.index - first.index + 1;
  const passed = reach - places.length;
  if (passed > MOST_PASSED * places.length) return 0;
  return places.length - passed * PASSED_COST - (spec.rows.length - reach) * ABSENT_COST;
}

const MOST_PASSED = 4;
const PASSED_COST = 0.03;
const ABSENT_COST = 0.01;
