/** Where a report gives its own contacts: labels side by side, near a word that invites to ask, at its ends. */
import { type Document, type Mention, type TextSpan, textSpan } from "@shilu/core";
import { mainSpan } from "../metadata/opening.js";
import { type Field, fieldsIn } from "./fields.js";
import { isAddress } from "./named.js";

export interface ContactPassage {
  /** Offsets in the document's text. */
  readonly fields: readonly Field[];
  /** From the sentence that asks to the last value. */
  readonly span: TextSpan;
  readonly score: number;
  /** Where requests are taken in: what the report says of itself goes before it. */
  readonly ofRequests: boolean;
}

/** A line or a clause that says whom it concerns: 受理申请:, 解释报告:. */
const ROLE =
  /[;。\n]\s{0,4}(?:(?=[^,:;。\n]{2,10}:)[^,:;。\n]{0,6}(?:申请|受理|监督|投诉|举报|解释|报告|年报|咨询|查阅)|[如若要需想]{0,2}(?:申请|投诉|举报|查阅)[^,:;。\n]{0,12}[,:])/;
const ROLE_OF_REPORT =
  /(?:^|[;。\n])\s{0,4}[^,:;。\n]{0,6}(?:解释|解答|报告|年报|咨询)[^,:;。\n]{0,4}:[^;。\n]{0,80}$/;

const OF_REQUESTS = /^(?!.{0,40}(?:报告|年报|疑问|意见)).{0,20}申请/;

/** Between two labels of one passage there is little but the value. */
const GAP = 80;
const BEFORE = 160;
const INVITES =
  /疑问|疑义|异议|咨询|意见|建议|联系|来电|来信|来函|致函|致电|索取|反馈|垂询|不明|不详|进一步了解|欢迎|负责解释|请找|有话|问询|打听|写信|来话|读者|想法|告诉我们|解释报告|答复咨询|询问/;
const OF_THE_REPORT = /报告|年报/;
/** Numbers of a form's clerk, in one line with his name. */
const CLERK = /填报|审核人|制表|填表|负责人/;
/** Numbers of reading rooms, of complaints. */
const OF_OTHERS =
  /查阅点|查阅场所|查阅室|档案馆|图书馆|举报|投诉|监督(?=[^,。;]{0,4}(?:电话|热线|信箱|邮箱))|受理点|热线/;

/** A number that the work of the year set up: 开通咨询电话. */
const SET_UP =
  /各[级县区乡镇部门单位]{1,4}[^,。;:]{0,10}$|(?:设立|开通|设置|开设|增设|开辟|安装)了?[^,。;:()]{0,6}$/;

const HEADING_LINE =
  /\n\s{0,8}(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十]{1,2}部分)/;
/** What may stand between a full stop and the next label of the same passage. */
const SHORT = 12;

const ENOUGH = 3;

/** The passages that are the report's own, the best first. */
export function contactPassages(document: Document, mentions: readonly Mention[]): ContactPassage[] {
  const main = mainSpan(document);
  if (!main) return [];
  const text = document.folded.slice(main.start, main.end);
  const fields = windowsOf(text, main, mentions).flatMap(({ start, end }) =>
    fieldsIn(text.slice(start, end)).map((field) => ({
      ...field,
      start: field.start + start,
      valueStart: field.valueStart + start,
      valueEnd: field.valueEnd + start,
    })),
  );
  const passages = clustersOf(text, fields).map((own) => judge(text, own, main));
  return passages
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => Number(a.ofRequests) - Number(b.ofRequests) || b.score - a.score);
}

const KINDS: ReadonlySet<string> = new Set(["phone", "fax", "hotline", "postcode", "email"]);
const WINDOW = 200;

/** Words in labels of values that the recognisers may leave. */
const LABELS = ["地址", "电话"];

/** Stretches of the main text that can hold contacts: around numbers, e-mail addresses and labels, in order. */
function windowsOf(
  text: string,
  main: TextSpan,
  mentions: readonly Mention[],
): { start: number; end: number }[] {
  const points = mentions
    .filter(({ kind, span }) => KINDS.has(kind) && span.start >= main.start && span.end <= main.end)
    .map(({ span }) => span.start - main.start);
  for (const label of LABELS)
    for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 2)) points.push(at);
  const windows: { start: number; end: number }[] = [];
  for (const point of points.sort((a, b) => a - b)) {
    const start = Math.max(0, point - WINDOW);
    const end = Math.min(text.length, point + WINDOW);
    const last = windows.at(-1);
    if (last && start <= last.end) last.end = end;
    else windows.push({ start, end });
  }
  return windows;
}

function clustersOf(text: string, fields: readonly Field[]): Field[][] {
  const clusters: Field[][] = [];
  for (const field of fields) {
    const last = clusters.at(-1)?.at(-1);
    if (last && isBeside(text, last, field)) clusters.at(-1)?.push(field);
    else clusters.push([field]);
  }
  return clusters;
}

/** A heading between two labels, or a sentence about something else, parts them. */
function isBeside(text: string, last: Field, next: Field): boolean {
  if (next.start - last.valueStart > GAP) return false;
  const between = text.slice(last.valueStart, next.start);
  if (HEADING_LINE.test(between) || ROLE.test(between)) return false;
  const sentence = between.slice(between.lastIndexOf("。") + 1);
  return (
    sentence.length === between.length ||
    sentence.length <= SHORT ||
    INVITES.test(sentence) ||
    isAddress(sentence)
  );
}

function judge(text: string, fields: readonly Field[], main: TextSpan): ContactPassage {
  const first = fields[0] as Field;
  const last = fields.at(-1) as Field;
  const from = Math.max(0, first.start - BEFORE);
  const before = text.slice(from, first.start);
  const sentence = before.slice(before.lastIndexOf("。") + 1);
  const labels = fields.map(({ label }) => label).join(" ");
  const keys = new Set(fields.flatMap((field) => field.keys).filter((key) => key !== "none"));
  const early = first.start < Math.max(800, text.length * 0.25);
  const late = last.valueEnd > text.length * 0.85;
  let score = 0;
  if (early || late) score += 1;
  if (INVITES.test(before) || INVITES.test(labels)) score += 2;
  score += Math.min(keys.size - 1, 2);
  if (keys.has("address") || keys.has("postcode")) score += 1;
  if (!early && !late && !OF_THE_REPORT.test(before)) score -= 2;
  if (late && before.slice(before.trimEnd().length).includes("\n")) score += 1;
  if (ROLE_OF_REPORT.test(before)) score += 1;
  if (SET_UP.test(before)) score -= 4;
  if (fields.every((field) => field.label === "" && field.keys[0] === "postcode")) score -= 4;
  if (
    OF_OTHERS.test(sentence) ||
    CLERK.test(before.slice(before.lastIndexOf("\n") + 1)) ||
    CLERK.test(labels)
  )
    score -= 4;
  const clause = before.slice(Math.max(...[";", "。", "\n"].map((mark) => before.lastIndexOf(mark))) + 1);
  const shifted = fields.map((field) => ({
    ...field,
    start: field.start + main.start,
    valueStart: field.valueStart + main.start,
    valueEnd: Math.min(field.valueEnd, field.valueStart + 120) + main.start,
  }));
  return {
    fields: shifted,
    span: textSpan(main.start + from, main.start + last.valueEnd),
    score,
    ofRequests: OF_REQUESTS.test(clause),
  };
}
