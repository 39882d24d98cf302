/** A figure that can be a part of a list: its count, the share behind it, the words that name it. */
import { type Document, type NumericMention, type TextSpan, textSpan } from "@shilu/core";
import type { Figure, Sentence } from "../../clauses/index.js";
import type { ProseSentence } from "../prose.js";
import { labelWithin } from "./part-label.js";

export interface ListedPart {
  readonly sentence: Sentence;
  readonly sentenceIndex: number;
  readonly figure: Figure;
  readonly count: NumericMention | null;
  readonly share: NumericMention | null;
  readonly label: TextSpan | null;
  /** The label without blanks, closed brackets left out. */
  readonly name: string;
  /** The words between the part before and this figure, as folded. */
  readonly lead: string;
  /** The words after its figure in its clause. */
  readonly trailer: string;
  readonly span: TextSpan;
  /** Where the bracket opens that holds it, `null` outside of brackets: 不予公开3件(涉及个人隐私2件,…). */
  readonly bracket: number | null;
}

/** 8件(42.1%): the share in brackets right behind its count. */
const BRACKET = /^\s*\(\s*(?:占)?[^,;()]{0,8}$/;
const SHARE_CUE = /(?:占|比例|比重|占比|所占)[^,;]{0,12}$/;

/** Every count of the sentences, in text order, each with the share stated right behind it. */
export function listedParts(document: Document, prose: readonly ProseSentence[]): ListedPart[] {
  const parts: ListedPart[] = [];
  for (const [sentenceIndex, { sentence, figures }] of prose.entries()) {
    let from = sentence.span.start;
    const brackets = openBrackets(document, sentence, figures);
    for (let i = 0; i < figures.length; i++) {
      const figure = figures[i] as Figure;
      const isShare = figure.mention.kind === "percent";
      if (figure.mention.kind === "ratio" || figure.mention.kind === "money") continue;
      if (
        isShare &&
        !figure.respective &&
        !SHARE_CUE.test(figure.label) &&
        !SHARE_CUE.test(figure.clauseLead)
      )
        continue;
      const following = figures[i + 1];
      const share =
        !isShare &&
        following?.mention.kind === "percent" &&
        !following.respective &&
        (SHARE_CUE.test(following.clauseLead) ||
          BRACKET.test(document.folded.slice(figure.mention.span.end, following.mention.span.start)))
          ? following.mention
          : null;
      const end = Math.max(figure.mention.span.end, share?.span.end ?? 0);
      const clauseStart = sentence.clauses[figure.clause]?.span.start ?? from;
      const before = textSpan(
        Math.max(from, nearestStart(document, from, clauseStart, figure)),
        figure.mention.span.start,
      );
      const label =
        (figure.respective ? figure.before : null) ??
        (figure.label === "" ? labelAfter(document, figure) : null) ??
        labelWithin(document.folded, before) ??
        labelAfter(document, figure);
      parts.push({
        sentence,
        sentenceIndex,
        figure,
        count: isShare ? null : figure.mention,
        share: isShare ? figure.mention : share,
        label,
        name: label ? nameOf(document, label) : "",
        lead: document.folded.slice(
          figure.respective ? Math.max(sentence.span.start, figure.before.start - 12) : from,
          figure.mention.span.start,
        ),
        trailer: figure.trailer,
        bracket: brackets[i] ?? null,
        span: textSpan(
          Math.min(label?.start ?? figure.mention.span.start, figure.mention.span.start),
          Math.max(end, label?.end ?? 0),
        ),
      });
      from = end;
      if (share) i++;
    }
  }
  return parts;
}

/** For each figure the offset of the innermost bracket still open before it. */
function openBrackets(
  { folded }: Document,
  { span }: Sentence,
  figures: readonly Figure[],
): (number | null)[] {
  const open: number[] = [];
  let at = span.start;
  return figures.map(({ mention }) => {
    for (; at < mention.span.start; at++) {
      const character = folded.charAt(at);
      if (character === "(") open.push(at);
      else if (character === ")") open.pop();
    }
    return open.at(-1) ?? null;
  });
}

/** A label reaches back to the comma before its figure, or over it where the clause has no words of its own. */
function nearestStart(document: Document, from: number, clauseStart: number, figure: Figure): number {
  const own = document.folded.slice(Math.max(from, clauseStart), figure.mention.span.start);
  return /[\p{Script=Han}]/u.test(own.replace(/^[其中包括分别共有为是占的约]+$/, ""))
    ? Math.max(from, clauseStart)
    : from;
}

function labelAfter(document: Document, figure: Figure): TextSpan | null {
  return labelWithin(document.folded, figure.after);
}

export const nameOf = (document: Document, label: TextSpan): string =>
  document
    .surface(label)
    .replace(/[\s\u00a0\u3000]+/g, "")
    .replace(/[(（][^()（）]{0,200}[)）]/g, "");
