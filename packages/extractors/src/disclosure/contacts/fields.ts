/** Labelled values of a passage: 地址:…;邮编:…;电话:…. In any order, with any separator, or none before a figure. */
import { isIn, tableOf } from "../../unit-table.js";
import { bareValueAt } from "./bare-values.js";
import { jointEnd } from "./joints.js";
import { type FieldKey, type Label, labelAt, mayBeginLabel } from "./labels.js";

export interface Field {
  /** More than one where the label says so: 电话(传真). */
  readonly keys: readonly FieldKey[];
  /** Empty for a number that has none. */
  readonly label: string;
  /** Offsets in the text given; the value reaches to the next label or the end of the statement. */
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** A second label in brackets or behind a joint shares the value: 电话(传真), 电话/传真, 电话及传真. */
const AND = / {0,2}(?:\(?[/、及和兼与]|\()? {0,2}/y;

/** Verbs are labels only right before a number: 致电0571-…, 联系(0571-…), not 请致电:某局. */
const CALLS = /^(?:致电|拨打?|打|联系|咨询|查询|垂询|反映|电询|来电请拨)$/;
/** A number without a label: 请与某局办公室(0571-…)联系, 请联系某局,0571-…, 某局办公室  310000  0571-…. */
const BARE_NUMBER =
  /(?:(?<=[局厅委办部处室科股所站院心会队] ?)[(,:]| {1,4}|[:;] ?)(?=0\d{2,3}[- ]?\d{7,8}(?!\d)|\(0\d{2,3}\) ?\d{7,8}(?!\d))/y;

const OPENS_NUMBER = tableOf("(,:; ");
const OPENS_FIGURE = tableOf(" 0(");
const NUMBERS: ReadonlySet<FieldKey> = new Set(["phones", "otherPhones", "faxes"]);

const STATEMENT_END = /。|\n\s*\n/;

/** Labels only with their colon: 来信:解放路1号, not 来信12封. */
const NEEDS_COLON = /^(?:来访|来信|来函|来邮|通信|通讯|信函|邮寄|面谈|现场|当面)$/;

/** Words right before a number that make it another service's. */
const OF_OTHERS = /举报|投诉|监督|信访|维修|抢修|报修|技术|网管|急诊|热线|档案馆|图书馆|查阅/;
const BEFORE_NUMBER = 12;

interface Head {
  readonly start: number;
  /** Where the value begins. */
  readonly end: number;
  readonly keys: readonly FieldKey[];
  readonly label: string;
}

/** The fields of a folded text in order. A label without a colon counts only right before a figure or an address. */
export function fieldsIn(folded: string): Field[] {
  const heads: Head[] = [];
  let at = 0;
  while (at < folded.length) {
    const head = headAt(folded, at);
    if (head && (head.label !== "" || !isListed(folded, heads.at(-1), head))) heads.push(head);
    at = Math.max(at + 1, head?.end ?? 0);
  }
  return heads.map(({ start, end, keys, label }, i) => {
    const next = heads[i + 1]?.start ?? folded.length;
    const stop = STATEMENT_END.exec(folded.slice(end, next));
    return { keys, label, start, valueStart: end, valueEnd: stop ? end + stop.index : next };
  });
}

/** A number that stands in the list behind a label belongs to it: 传真:0571-…, 0571-…. */
function isListed(folded: string, last: Head | undefined, next: Head): boolean {
  return (
    next.keys.some((key) => NUMBERS.has(key)) &&
    last?.keys.some((key) => NUMBERS.has(key)) === true &&
    !/[;。\n]/.test(folded.slice(last.end, next.start))
  );
}

function headAt(folded: string, at: number): Head | null {
  const label = mayBeginLabel(folded, at) ? labelAt(folded, at) : null;
  if (!label) return bareHeadAt(folded, at);
  if (NEEDS_COLON.test(label.written) && !/^ {0,4}:/.test(folded.slice(label.end, label.end + 5)))
    return null;
  const second = secondBehind(folded, label);
  const shared = second && jointEnd(folded, at, closed(folded, second.end), second.key);
  const end = shared ?? jointEnd(folded, at, label.end, label.key);
  if (end === null) return null;
  if (CALLS.test(label.written)) {
    if (!/[\d(+]/.test(folded.charAt(end))) return null;
    if (isOfOthers(folded, at)) return { start: at, end, keys: ["otherPhones"], label: label.written };
  }
  const keys = second && shared !== null && second.key !== label.key ? [label.key, second.key] : [label.key];
  return { start: at, end, keys, label: label.written };
}

function bareHeadAt(folded: string, at: number): Head | null {
  const head = isIn(OPENS_NUMBER, folded, at) ? numberHeadAt(folded, at) : null;
  const bare = head ? null : bareValueAt(folded, at);
  if (!head && !bare) return null;
  if (bare?.key === "postcode") return { start: at, end: at, keys: ["postcode"], label: "" };
  const own = head ?? { start: at, end: at, keys: ["phones"] as const, label: "" };
  return isOfOthers(folded, at) ? { ...own, keys: ["otherPhones"] } : own;
}

/** 举报可打0571-…, 投诉,0571-…. */
function isOfOthers(folded: string, at: number): boolean {
  const before = folded.slice(Math.max(0, at - BEFORE_NUMBER), at);
  return OF_OTHERS.test(
    before.slice(Math.max(...["。", ";", "\n"].map((mark) => before.lastIndexOf(mark))) + 1),
  );
}

function numberHeadAt(folded: string, at: number): Head | null {
  if (!isIn(OPENS_FIGURE, folded, at + 1)) return null;
  BARE_NUMBER.lastIndex = at;
  const end = BARE_NUMBER.test(folded) ? BARE_NUMBER.lastIndex : null;
  return end === null ? null : { start: at, end, keys: ["phones"], label: "" };
}

const CLOSES = /(?:同号|同|一体|合用)?\)?/y;

/** Behind the bracket of a second label: 电话(传真同号). */
function closed(folded: string, at: number): number {
  CLOSES.lastIndex = at;
  CLOSES.test(folded);
  return CLOSES.lastIndex;
}

function secondBehind(folded: string, label: Label): Label | null {
  AND.lastIndex = label.end;
  AND.test(folded);
  return labelAt(folded, AND.lastIndex);
}
