/**
 * A figure in its place: a numeric mention with the words that can say what it counts.
 *
 * Words may stand before it (收到申请17件), after it (3件申请) or in both places. The words between two figures of one
 * clause belong to both, unless 、 or 和 parts them: then what precedes it belongs to the first, what follows to the second.
 */
import {
  type Document,
  isNumeric,
  type Mention,
  type NumericMention,
  type TextSpan,
  textSpan,
} from "@shilu/core";
import { namesRespectively } from "./respectively.js";
import type { Clause, Sentence } from "./sentence.js";
import { words } from "./words.js";

export interface Figure {
  readonly mention: NumericMention;
  readonly sentence: Sentence;
  /** Index of its clause in the sentence. */
  readonly clause: number;
  /** The words before it; for a figure of a row (分别为3件、2件) its name in the row of names. */
  readonly before: TextSpan;
  /** It has its name from a row of names. */
  readonly respective: boolean;
  readonly after: TextSpan;
  /**
   * The words before it in its clause, back to the figure before; blanks, closed brackets and titles taken out. A figure
   * without words of its own shares those of the figure before (共推出345期、1700余条). Not for offsets.
   */
  readonly label: string;
  /** The words after it in its clause, up to the figure after. Not for offsets. */
  readonly trailer: string;
  /** The words after it up to the next figure or the end of the sentence. Not for offsets. */
  readonly sequel: string;
  /** Where the sequel ends in the text. */
  readonly sequelEnd: number;
  /** The words of the sentence before its clause. Not for offsets. */
  readonly lead: string;
  /** The words of its clause up to it, other figures included. Not for offsets. */
  readonly clauseLead: string;
  /** The words of the clause before its own, behind the last figure of that. Not for offsets. */
  readonly clauseBefore: string;
  /** No other figure of its sentence stands before it. */
  readonly first: boolean;
  /** The label of the figure before it in the sentence, `""` where there is none. */
  readonly labelBefore: string;
  /** The clause before its own has a figure. */
  readonly figureBefore: boolean;
  /** The figure before it has another unit. */
  readonly unitChanges: boolean;
}

const PARTING = /[、和与及]/;
/** 办结22宗:挂在网上、可以自查的4宗: what a colon opens belongs to the figures behind it as a whole. */
const OPENED_OR_PARTED = /[、和与及:]/;
/** How many code units of what stands before a figure are cut out at most: a sentence may have no end. */
const LEAD_REACH = 1000;

/** The figures of a sentence, in text order. `mentions` are all mentions of the document, in text order. */
export function figuresOf(document: Document, sentence: Sentence, mentions: readonly Mention[]): Figure[] {
  const { folded } = document;
  const { clauses } = sentence;
  const numeric = numericWithin(sentence.span, mentions);
  if (numeric.length === 0) return [];
  const named = namesRespectively(document, sentence, numeric);
  const wordsBefore = (start: number, end: number) =>
    words(folded, textSpan(Math.max(start, end - LEAD_REACH), Math.max(start, end)));
  let inherited = "";
  let clauseIndex = -1;
  let lead = "";
  return numeric.map((mention, index) => {
    const { start, end } = mention.span;
    const lastClause = clauseIndex;
    clauseIndex = clauseOf(clauses, mention.span, Math.max(0, lastClause));
    const clause = (clauses[clauseIndex] as Clause).span;
    const isSameClause = clauseIndex === lastClause;
    if (!isSameClause) lead = wordsBefore(sentence.span.start, clause.start);
    const before = numeric[index - 1] ?? null;
    const previous = before?.span.end ?? -1;
    // A remark in shares (占一半还多, 八成以上) counts nothing.
    const counted = before && !isCount(before) ? (numeric[index - 2]?.span.end ?? -1) : previous;
    const following = numeric[index + 1]?.span.start ?? sentence.span.end;
    const name = named?.[index] ?? null;
    const bracket = name ? null : ownBracket(folded, mention);
    const beforeIt = name ?? beforeSpan(folded, clause, previous, bracket?.start ?? start);
    const after = bracket ? textSpan(end, end) : afterSpan(folded, clause, end, following);
    const own = words(folded, beforeIt);
    const trailer = words(folded, after);
    const sharesLabel = own === "" && trailer === "" && isSameClause && previous > clause.start;
    const labelBefore = inherited;
    inherited = name ? `${own}分别为` : sharesLabel ? inherited : own;
    const near = clauses[clauseIndex - 1]?.span ?? null;
    const sequelEnd = Math.max(following, end);
    return {
      mention,
      sentence,
      clause: clauseIndex,
      before: beforeIt,
      respective: name !== null,
      first: index === 0,
      labelBefore,
      unitChanges: before !== null && before.unit !== mention.unit,
      figureBefore: counted > (near?.start ?? sentence.span.end),
      after,
      label: inherited,
      sequelEnd,
      trailer,
      sequel: bracket ? "" : words(folded, textSpan(end, sequelEnd)),
      lead,
      clauseLead: wordsBefore(Math.min(clause.start, start), start),
      clauseBefore: near ? words(folded, textSpan(Math.max(near.start, counted), near.end)) : "",
    };
  });
}

/** Not a share, nor a fraction without a unit (一半). */
export const isCount = ({ kind, unit, value }: NumericMention): boolean =>
  kind !== "percent" && kind !== "ratio" && (unit !== null || !value.includes("."));

function numericWithin(span: TextSpan, mentions: readonly Mention[]): NumericMention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).span.start < span.start) low = middle + 1;
    else high = middle;
  }
  const found: NumericMention[] = [];
  for (let i = low; i < mentions.length; i++) {
    const mention = mentions[i] as Mention;
    if (mention.span.start >= span.end) break;
    if (isNumeric(mention) && mention.kind !== "ordinal") found.push(mention);
  }
  return found;
}

/** The first clause, from index `from` on, that ends behind the start of `span`; else the last. */
function clauseOf(clauses: readonly Clause[], span: TextSpan, from: number): number {
  let index = from;
  while (index < clauses.length - 1 && span.start >= (clauses[index] as Clause).span.end) index++;
  return index;
}

function beforeSpan(folded: string, clause: TextSpan, previous: number, start: number): TextSpan {
  const open = openBracket(folded, Math.max(clause.start, previous), start);
  if (open >= 0) return textSpan(open + 1, start);
  if (previous <= clause.start) return textSpan(Math.min(clause.start, start), start);
  const between = folded.slice(previous, start);
  const opened = between.lastIndexOf(":") + 1;
  const parted =
    opened > 0 && between.slice(opened).trim() === "" ? opened - 1 : between.search(OPENED_OR_PARTED);
  return textSpan(parted < 0 ? previous : previous + parted + 1, start);
}

function afterSpan(folded: string, clause: TextSpan, end: number, following: number): TextSpan {
  const reach = Math.max(end, Math.min(clause.end, following));
  // 办结160件:同意公开64件: what a colon opens belongs to the figures behind it.
  const colon = folded.slice(end, reach).indexOf(":");
  const limit = colon < 0 ? reach : end + colon;
  const between = folded.slice(end, limit);
  const closed = between.search(/[)）]/);
  const open = between.indexOf("(");
  if (closed >= 0 && (open < 0 || closed < open)) return textSpan(end, end + closed);
  if (open >= 0 && closed < 0) return textSpan(end, end + open);
  const parted = following < clause.end ? between.search(PARTING) : -1;
  return textSpan(end, parted < 0 ? limit : end + parted);
}

const OPENED = /\([共为计\s]{0,3}$/;
const CLOSED = /^\s{0,2}\)/;

/** The bracket that holds a count and nothing else, behind the words that name it: 信函(15件)、网上(9件). */
export function ownBracket(folded: string, mention: NumericMention): TextSpan | null {
  const { start, end } = mention.span;
  const opened = isCount(mention) ? OPENED.exec(folded.slice(Math.max(0, start - 6), start)) : null;
  const closed = opened && CLOSED.exec(folded.slice(end, end + 3));
  if (!opened || !closed) return null;
  const open = start - opened[0].length;
  return /[\p{Script=Han}”"]$/u.test(folded.slice(Math.max(0, open - 1), open)) &&
    !/\d[^,;。\d]{1,2}$/.test(folded.slice(Math.max(0, open - 4), open))
    ? textSpan(open, end + closed[0].length)
    : null;
}

const OPEN = 0x28;
const CLOSE = 0x29;

/** Offset of a bracket between `from` and `to` that is still open at `to`, else -1. */
function openBracket(folded: string, from: number, to: number): number {
  let closed = 0;
  for (let i = to - 1; i >= from; i--) {
    const unit = folded.charCodeAt(i);
    if (unit === CLOSE) closed++;
    else if (unit === OPEN && closed-- === 0) return i;
  }
  return -1;
}
