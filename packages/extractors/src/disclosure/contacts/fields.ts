/** Labelled values of a passage: 地址:…;邮编:…;电话:…. In any order, with any separator, or none before a figure. */
import { type FieldKey, type Label, labelAt } from "./labels.js";

export interface Field {
  /** More than one where the label says so: 电话(传真). */
  readonly keys: readonly FieldKey[];
  readonly label: string;
  /** Offsets in the text given; the value reaches to the next label or the end of the statement. */
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** What stands between a label and its value: a colon, a word, or nothing before a figure or an address of the net. */
const JOINT =
  /(?:\([\u4e00-\u9fff]{1,8}\))?(?:\s{0,4}(?:[:;]|是:?|为:?)\s{0,4}|\s{0,3}(?=[\d(+]{0,8}\d{3})|\s{0,2}(?=[a-z\d_.]{2,30}[@#(])|\s{1,4}(?=www\.|http))/iy;
/** A second label in brackets or behind a joint shares the value: 电话(传真), 电话/传真, 电话及传真. */
const AND = / {0,2}(?:[(/、及和兼与])? {0,2}/y;

/** Verbs are labels only right before a number: 致电0571-…, not 请致电:某局. */
const CALLS = /^(?:致电|拨打)$/;

const STATEMENT_END = /。|\n\s*\n/;

interface Head {
  readonly start: number;
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
    if (head) heads.push(head);
    at = head?.end ?? at + 1;
  }
  return heads.map(({ start, end, keys, label }, i) => {
    const next = heads[i + 1]?.start ?? folded.length;
    const stop = STATEMENT_END.exec(folded.slice(end, next));
    return { keys, label, start, valueStart: end, valueEnd: stop ? end + stop.index : next };
  });
}

function headAt(folded: string, at: number): Head | null {
  const label = labelAt(folded, at);
  if (!label) return null;
  const second = secondBehind(folded, label);
  const shared = second && jointEnd(folded, folded.charAt(second.end) === ")" ? second.end + 1 : second.end);
  const end = shared ?? jointEnd(folded, label.end);
  if (end === null) return null;
  if (CALLS.test(label.written) && !/[\d(+]/.test(folded.charAt(end))) return null;
  const keys = second && shared !== null && second.key !== label.key ? [label.key, second.key] : [label.key];
  return { start: at, end, keys, label: label.written };
}

function secondBehind(folded: string, label: Label): Label | null {
  AND.lastIndex = label.end;
  AND.test(folded);
  return labelAt(folded, AND.lastIndex);
}

/** Where the value behind a label begins; `null` where nothing joins one to it. */
function jointEnd(folded: string, at: number): number | null {
  JOINT.lastIndex = at;
  return JOINT.test(folded) ? JOINT.lastIndex : null;
}
