/** Names of public bodies with their place: 阿勒泰地区教育局, 国务院办公厅; read from the head word back. */
import type { TextualMention } from "@shilu/core";
import { tableOf } from "./characters.js";
import { NO_PARTS, textualMention } from "./mentions.js";
import {
  type Head,
  type HeadGroup,
  headEndingAt,
  organisationWords,
  wordEndingAt,
} from "./organisation-heads.js";
import { isLevel, mayEndPlace, nameStart, placeStart } from "./organisation-places.js";
import type { Passage } from "./passage.js";

/** A body that was read, before numerals and titles are known. */
export interface Organisation {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** The body it belongs to, whose name it goes on with. */
  readonly outer: Organisation | null;
  /** How many bodies stand around it. */
  readonly depth: number;
}

/** No body of a government has more above it in its name. */
const MOST_DEPTH = 4;

const MOST_FIELDS = 8;
const LONGEST_BETWEEN = 12;
const LONGEST_NAME = 12;
/** Before a name these make it many or none in particular: 各财政局. */
const MANY = tableOf("各每级");
const JOINTS = tableOf("和与");

/** The body whose head word, one of `group`, ends with the character at `at`; `previous` is the one read before it. */
export function organisationAt(
  { folded, start, end }: Passage,
  at: number,
  group: HeadGroup,
  previous: Organisation | null,
): Organisation | null {
  const stop = at + 1;
  const head = headEndingAt(group, folded, stop, start, end);
  if (head === null) return null;
  const from = stop - head.word.length;
  const outer = previous !== null && previous.end <= from && previous.depth < MOST_DEPTH ? previous : null;
  if (head.needs === "none") return body(folded, from, stop, start, "organisation.name");
  if (head.needs === "level") {
    const place = levelStart(folded, from, outer === null ? start : outer.start, end);
    return place < 0 ? null : body(folded, place, stop, start, PLACE);
  }
  if (head.needs === "place") return placed(folded, from, stop, start, outer);
  const fields = fieldsBefore(folded, from, outer?.end ?? start);
  if (needsField(head) && fields.start === from) return null;
  const open = isOpen(head);
  if (outer !== null && fields.start === outer.end)
    return fields.start === from && open && head.needs !== "office" ? null : within(outer, stop);
  const place = placeBefore(folded, fields.start, outer, start, open);
  if (outer !== null && goesOn(folded, outer, place, from, open)) return within(outer, stop);
  if (place >= 0) return body(folded, place, stop, start, PLACE);
  if ((head.needs === "wide" || head.needs === "field") && fields.first >= 0)
    return body(folded, fields.first, stop, start, "organisation.field");
  return head.needs === "name" ? named(folded, from, stop, start) : null;
}

const PLACE = "organisation.place";

function body(folded: string, from: number, end: number, floor: number, rule: string): Organisation | null {
  if (from > floor && MANY[folded.charCodeAt(from - 1)] === 1) return null;
  return { start: from, end, rule, outer: null, depth: 0 };
}

const within = (outer: Organisation, end: number): Organisation => ({
  start: outer.start,
  end,
  rule: "organisation.within",
  outer,
  depth: outer.depth + 1,
});

/** 县人民政府: the place right before the head word. */
function placed(
  folded: string,
  from: number,
  end: number,
  start: number,
  outer: Organisation | null,
): Organisation | null {
  const place = placeStart(folded, from, outer?.end ?? start, from);
  if (place < 0) return null;
  return place === outer?.end && !isLevelAlone(folded, place, from)
    ? within(outer, end)
    : body(folded, place, end, start, PLACE);
}

/** Whether a name whose place begins at `place` goes on with `outer`. */
function goesOn(folded: string, outer: Organisation, place: number, from: number, open: boolean): boolean {
  if (place === outer.end) return !isLevelAlone(folded, place, from);
  return open && place > outer.end && nameStart(folded, place, outer.end) === outer.end;
}

/** The place of 县委, its last character in the head word. */
function levelStart(folded: string, from: number, floor: number, end: number): number {
  const place = placeStart(folded, from + 1, floor, end);
  return place < 0 && folded[from] === "地" ? areaStart(folded, from, floor) : place;
}

/** 省政府 right behind 省委: a level alone begins another body. */
const isLevelAlone = (folded: string, at: number, head: number): boolean =>
  at + 1 === head && isLevel(folded, head);

const needsField = ({ needs }: Head): boolean => needs === "field" || needs === "fieldplace";
const OPEN: ReadonlySet<string> = new Set(["open", "office", "wide", "name"]);
const isOpen = ({ needs }: Head): boolean => OPEN.has(needs);

const LONGEST_AREA = 6;

/** 阿勒泰 of 阿勒泰地委: the name of the area goes on with its head word. */
function areaStart(folded: string, at: number, floor: number): number {
  const listed = placeStart(folded, at, floor, at);
  return listed >= 0 ? listed : nameStart(folded, at, Math.max(floor, at - LONGEST_AREA));
}

interface Fields {
  /** Where the fields before the head word begin; the head word where there are none. */
  readonly start: number;
  /** Where the first field begins that a name may begin with, or -1. */
  readonly first: number;
}

/** 发展和改革, 市场监督管理: the fields of work that end at `end`. */
function fieldsBefore(folded: string, end: number, floor: number): Fields {
  const { fields } = organisationWords();
  let start = end;
  let first = -1;
  for (let count = 0; count < MOST_FIELDS; count++) {
    const joint = start < end && start > floor && JOINTS[folded.charCodeAt(start - 1)] === 1 ? 1 : 0;
    const field = wordEndingAt(fields, folded, start - joint, floor);
    if (field === null) break;
    start -= joint + field.word.length;
    if (field.first) first = start;
  }
  return { start, first };
}

/** Where the place before a name begins, or the end of `outer` where the name goes on with it; else -1. */
function placeBefore(
  folded: string,
  at: number,
  outer: Organisation | null,
  start: number,
  open: boolean,
): number {
  const floor = outer?.end ?? start;
  const direct = placeStart(folded, at, floor, at);
  if (direct >= 0 || !open) return direct;
  const least = nameStart(folded, at, Math.max(floor, at - LONGEST_BETWEEN));
  for (let stop = at - 1; stop > least; stop--) {
    const place = mayEndPlace(folded, stop) ? placeStart(folded, stop, floor, at) : -1;
    if (place >= 0) return place;
  }
  return outer !== null && least === floor ? floor : -1;
}

/** 武汉大学: back to a stop, or to a word that leads to the name. */
function named(folded: string, head: number, end: number, floor: number): Organisation | null {
  const least = Math.max(floor, head - LONGEST_NAME);
  const start = nameStart(folded, head, least);
  if (head - start < 2 || (start === least && start > floor)) return null;
  return body(folded, start, end, floor, "organisation.name");
}

/** The body as a mention: its value is its name as written, simplified; the body it belongs to is its part. */
export function organisationMention(folded: string, organisation: Organisation): TextualMention {
  const { start, end, rule, outer } = organisation;
  const parts = outer === null ? NO_PARTS : [organisationMention(folded, outer)];
  return textualMention("organisation", start, end, rule, folded.slice(start, end), parts);
}
