/**
 * Sentences and clauses of the main text.
 *
 * A sentence ends at 。！？, at a heading or with its block; a clause at a comma, a semicolon or the sentence's end. Punctuation inside
 * a mention (the comma of 1,500) or inside brackets and book-title marks ends nothing.
 */
import { type Block, type Document, type Mention, type Section, type TextSpan, textSpan } from "@shilu/core";
import { BLANKS, skipAll, skipAllBack } from "../unit-table.js";

export interface Clause {
  /** Without the punctuation that ends it. */
  readonly span: TextSpan;
  /** The character that ends it, `""` at the end of a block. */
  readonly closer: string;
}

export interface Sentence {
  readonly span: TextSpan;
  readonly clauses: readonly Clause[];
  readonly block: Block;
}

const CLAUSE_ENDS = ",;。!?";
const SENTENCE_ENDS = "。!?";
/** Within these no clause ends. */
const BRACKETS = ["《》", "〈〉", "[]", "【】"];

const PLAIN = 0;
const ENDS_CLAUSE = 1;
const ENDS_SENTENCE = 2;
const OPENS = 3;
/** What each code unit may end or open; most are plain. */
const ROLE = new Uint8Array(0x10000);
for (const closer of CLAUSE_ENDS)
  ROLE[closer.charCodeAt(0)] = SENTENCE_ENDS.includes(closer) ? ENDS_SENTENCE : ENDS_CLAUSE;
for (const pair of BRACKETS) ROLE[pair.charCodeAt(0)] = OPENS;
/** A bracket that is not closed within this many code units closes nothing: it was damaged. */
const LONGEST_BRACKET = 400;

/** `mentions` and `sections` in text order, as the layers keep them. */
export function sentencesOf(
  document: Document,
  mentions: readonly Mention[],
  sections: readonly Section[] = [],
): Sentence[] {
  const breaks = sections.flatMap(({ headingSpan }) => [headingSpan.start, headingSpan.end]);
  breaks.sort((a, b) => a - b);
  const sentences: Sentence[] = [];
  let nextMention = 0;
  let nextBreak = 0;
  for (const block of document.blocks) {
    const { start } = block.span;
    while (nextMention < mentions.length && (mentions[nextMention] as Mention).span.end <= start)
      nextMention++;
    while (nextBreak < breaks.length && (breaks[nextBreak] as number) < start) nextBreak++;
    if (block.role !== "main" || block.kind === "image") continue;
    addSentences(sentences, document.folded, block, { mentions, nextMention, breaks, nextBreak });
  }
  return sentences;
}

/** What no clause ends in, and where all do; both in text order, with the first that the block can hold. */
interface Obstacles {
  readonly mentions: readonly Mention[];
  readonly nextMention: number;
  readonly breaks: readonly number[];
  readonly nextBreak: number;
}

function addSentences(
  sentences: Sentence[],
  folded: string,
  block: Block,
  { mentions, nextMention, breaks, nextBreak }: Obstacles,
): void {
  const { start, end } = block.span;
  let clauses: Clause[] = [];
  let clauseStart = start;
  let sentenceStart = start;
  let mention = nextMention;
  let breakIndex = nextBreak;
  let breakAt = breaks[breakIndex] ?? Infinity;
  const endClause = (at: number, closer: string) => {
    const span = bare(folded, clauseStart, at);
    if (span) clauses.push({ span, closer });
    clauseStart = at + 1;
  };
  const endSentence = (at: number) => {
    const span = bare(folded, sentenceStart, Math.min(at + 1, end));
    if (span && clauses.length > 0) sentences.push({ span, clauses, block });
    clauses = [];
    sentenceStart = at + 1;
  };
  for (let at = start; at < end; at++) {
    while (breakAt < at) breakAt = breaks[++breakIndex] ?? Infinity;
    if (breakAt === at && at > sentenceStart) {
      endClause(at, "");
      endSentence(at - 1);
      clauseStart = at;
      sentenceStart = at;
    }
    while (mention < mentions.length && (mentions[mention] as Mention).span.end <= at) mention++;
    const here = mentions[mention];
    if (here && here.span.start <= at && here.span.end <= end) {
      at = here.span.end - 1;
      continue;
    }
    const role = ROLE[folded.charCodeAt(at)];
    if (role === PLAIN) continue;
    if (role === OPENS) {
      const close = closingAt(folded, at, end);
      // A bracket that holds whole sentences is read like the text around it.
      if (close > 0 && !folded.slice(at, close).includes("。")) at = close;
      continue;
    }
    endClause(at, folded.charAt(at));
    if (role === ENDS_SENTENCE) endSentence(at);
  }
  endClause(end, "");
  endSentence(end);
}

const CLOSER_OF = new Map(BRACKETS.map((pair) => [pair.charAt(0), pair.charAt(1)]));

function closingAt(folded: string, at: number, end: number): number {
  const open = folded.charAt(at);
  const close = CLOSER_OF.get(open);
  let depth = 0;
  const last = Math.min(end, at + LONGEST_BRACKET);
  for (let i = at; i < last; i++) {
    const character = folded.charAt(i);
    if (character === open) depth++;
    else if (character === close && --depth === 0) return i;
  }
  return -1;
}

function bare(folded: string, start: number, end: number): TextSpan | null {
  const from = skipAll(BLANKS, folded, start, end);
  const to = skipAllBack(BLANKS, folded, end, from);
  return from < to ? textSpan(from, to) : null;
}
