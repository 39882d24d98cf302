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
import { once } from "./once.js";
import { namesRespectively } from "./respectively.js";
import type { Clause, Sentence } from "./sentence.js";

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
  /** The label of the figure before it in the sentence, `""` where there is none. */
  readonly labelBefore: string;
  /** The clause before its own has a figure. */
  readonly figureBefore: boolean;
  /** The figure before it has another unit. */
  readonly unitChanges: boolean;
}

/** The title of a document names things that are not counted; only a gazette is a channel of its own. */
const TITLE = /《(?![^》]{0,30}(?:公报|政报)》)[^》]{0,120}》/g;
const PARTING = /[、和与及]/;
const BLANK = /\s/;

/** The figures of a sentence, in text order. `mentions` are all mentions of the document, in text order. */
export function figuresOf(document: Document, sentence: Sentence, mentions: readonly Mention[]): Figure[] {
  const numeric = numericWithin(sentence.span, mentions);
  const named = namesRespectively(document, sentence, numeric);
  let inherited = "";
  return numeric.map((mention, index) => {
    const clauseIndex = clauseOf(sentence, mention.span);
    const clause = (sentence.clauses[clauseIndex] as Clause).span;
    const previous = numeric[index - 1]?.span.end ?? -1;
    // A remark in shares (占一半还多, 八成以上) counts nothing.
    const isShare = index > 0 && !isCount(numeric[index - 1] as NumericMention);
    const counted = isShare ? (numeric[index - 2]?.span.end ?? -1) : previous;
    const following = numeric[index + 1]?.span.start ?? sentence.span.end;
    const name = named[index] ?? null;
    const bracket = name ? null : ownBracket(document.folded, mention);
    const before =
      name ?? beforeSpan(document.folded, clause, previous, bracket?.start ?? mention.span.start);
    const after = bracket
      ? textSpan(mention.span.end, mention.span.end)
      : afterSpan(document.folded, clause, mention.span.end, following);
    const own = words(document.folded, before);
    const sharesLabel =
      own === "" &&
      index > 0 &&
      previous > clause.start &&
      clauseIndex === clauseOf(sentence, (numeric[index - 1] as NumericMention).span);
    const label = name
      ? `${own}分别为`
      : sharesLabel && words(document.folded, after) === ""
        ? inherited
        : own;
    const labelBefore = inherited;
    inherited = label;
    const span = (start: number, end: number) => () =>
      words(document.folded, textSpan(start, Math.max(start, end)));
    const sequelEnd = Math.max(following, mention.span.end);
    const trailer = once(() => words(document.folded, after));
    const sequel = once(bracket ? () => "" : span(mention.span.end, sequelEnd));
    const lead = once(span(sentence.span.start, clause.start));
    const clauseBefore = once(() => {
      const near = sentence.clauses[clauseIndex - 1];
      return near ? words(document.folded, textSpan(Math.max(near.span.start, counted), near.span.end)) : "";
    });
    const clauseLead = once(span(Math.min(clause.start, mention.span.start), mention.span.start));
    return {
      mention,
      sentence,
      clause: clauseIndex,
      before,
      respective: name !== null,
      labelBefore,
      unitChanges: index > 0 && (numeric[index - 1] as NumericMention).unit !== mention.unit,
      figureBefore: counted > (sentence.clauses[clauseIndex - 1]?.span.start ?? sentence.span.end),
      after,
      label,
      sequelEnd,
      get trailer() {
        return trailer();
      },
      get sequel() {
        return sequel();
      },
      get lead() {
        return lead();
      },
      get clauseLead() {
        return clauseLead();
      },
      get clauseBefore() {
        return clauseBefore();
      },
    };
  });
}

/** Folded words with blanks and closed brackets taken out: for matching, never for offsets. */
export function words(folded: string, span: TextSpan): string {
  let text = folded.slice(span.start, span.end);
  if (BLANK.test(text)) text = text.replace(/\s+/g, "");
  if (text.includes("专(兼)职")) text = text.replace("专(兼)职", "专兼职");
  if (text.includes("(")) text = text.replace(/\([^()]{0,200}\)/g, "");
  return text.includes("《") ? text.replace(TITLE, "") : text;
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

function clauseOf(sentence: Sentence, span: TextSpan): number {
  const index = sentence.clauses.findIndex((clause) => span.start < clause.span.end);
  return index < 0 ? sentence.clauses.length - 1 : index;
}

function beforeSpan(folded: string, clause: TextSpan, previous: number, start: number): TextSpan {
  const open = openBracket(folded, Math.max(clause.start, previous), start);
  if (open >= 0) return textSpan(open + 1, start);
  if (previous <= clause.start) return textSpan(Math.min(clause.start, start), start);
  const between = folded.slice(previous, start);
  const opened = between.lastIndexOf(":") + 1;
  const parted = opened > 0 && between.slice(opened).trim() === "" ? opened - 1 : between.search(PARTING);
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

/** Offset of a bracket between `from` and `to` that is still open at `to`, else -1. */
function openBracket(folded: string, from: number, to: number): number {
  let closed = 0;
  for (let i = to - 1; i >= from; i--) {
    const character = folded.charAt(i);
    if (character === ")") closed++;
    else if (character === "(" && closed-- === 0) return i;
  }
  return -1;
}
