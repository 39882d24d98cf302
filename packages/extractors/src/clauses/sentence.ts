/**
 * Sentences and clauses of the main text.
 *
 * A sentence ends at 。！？, at a heading or with its block; a clause at a comma, a semicolon or the sentence's end. Punctuation inside
 * a mention (the comma of 1,500) or inside brackets and book-title marks ends nothing.
 */
import { type Block, type Document, type Mention, type Section, type TextSpan, textSpan } from "@shilu/core";

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

const CLAUSE_END = new Set([",", ";", "。", "!", "?"]);
const SENTENCE_END = new Set(["。", "!", "?"]);
const OPENING = new Map([
  ["(", ")"],
  ["《", "》"],
  ["〈", "〉"],
  ["[", "]"],
  ["【", "】"],
]);
/** A bracket that is not closed within this many code units closes nothing: it was damaged. */
const LONGEST_BRACKET = 400;

/** `mentions` and `sections` in text order, as the layers keep them. */
export function sentencesOf(
  document: Document,
  mentions: readonly Mention[],
  sections: readonly Section[] = [],
): Sentence[] {
  const breaks = new Set(sections.flatMap(({ headingSpan }) => [headingSpan.start, headingSpan.end]));
  const sentences: Sentence[] = [];
  let next = 0;
  for (const block of document.blocks) {
    while (next < mentions.length && (mentions[next] as Mention).span.end <= block.span.start) next++;
    if (block.role !== "main" || block.kind === "image") continue;
    sentences.push(...sentencesOfBlock(document.folded, block, mentions, next, breaks));
  }
  return sentences;
}

function sentencesOfBlock(
  folded: string,
  block: Block,
  mentions: readonly Mention[],
  first: number,
  breaks: ReadonlySet<number>,
): Sentence[] {
  const sentences: Sentence[] = [];
  let clauses: Clause[] = [];
  let clauseStart = block.span.start;
  let sentenceStart = block.span.start;
  let mention = first;
  const endClause = (end: number, closer: string) => {
    const span = bare(folded, clauseStart, end);
    if (span) clauses.push({ span, closer });
    clauseStart = end + 1;
  };
  const endSentence = (end: number) => {
    const span = bare(folded, sentenceStart, Math.min(end + 1, block.span.end));
    if (span && clauses.length > 0) sentences.push({ span, clauses, block });
    clauses = [];
    sentenceStart = end + 1;
  };
  for (let at = block.span.start; at < block.span.end; at++) {
    if (breaks.has(at) && at > sentenceStart) {
      endClause(at, "");
      endSentence(at - 1);
      clauseStart = at;
      sentenceStart = at;
    }
    while (mention < mentions.length && (mentions[mention] as Mention).span.end <= at) mention++;
    const here = mentions[mention];
    if (here && here.span.start <= at && here.span.end <= block.span.end) {
      at = here.span.end - 1;
      continue;
    }
    const character = folded.charAt(at);
    const closing = OPENING.get(character);
    if (closing) {
      const close = closingAt(folded, at, block.span.end, character, closing);
      // A bracket that holds whole sentences is read like the text around it.
      if (close > 0 && !folded.slice(at, close).includes("。") && character !== "(") at = close;
      continue;
    }
    if (!CLAUSE_END.has(character)) continue;
    endClause(at, character);
    if (SENTENCE_END.has(character)) endSentence(at);
  }
  endClause(block.span.end, "");
  endSentence(block.span.end);
  return sentences;
}

function closingAt(folded: string, at: number, end: number, open: string, close: string): number {
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
  let from = start;
  let to = end;
  while (from < to && /\s/.test(folded.charAt(from))) from++;
  while (to > from && /\s/.test(folded.charAt(to - 1))) to--;
  return from < to ? textSpan(from, to) : null;
}
