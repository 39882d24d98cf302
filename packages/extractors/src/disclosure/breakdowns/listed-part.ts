/** A figure that can be a part of a list: its count, the share behind it, the words that name it. */
import { type Document, type NumericMention, type TextSpan, textSpan } from "@shilu/core";
import { type Figure, isCount, type Sentence } from "../../clauses/index.js";
import { isDenied } from "../facts/denied.js";
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
  /** It is what is left of its total: 其余82人为兼职. */
  readonly isRest: boolean;
  /** The words between the part before and this figure, as folded. */
  readonly lead: string;
  /** The words after its figure in its clause. */
  readonly trailer: string;
  readonly span: TextSpan;
  /** Where the bracket opens that holds it, `null` outside of brackets: 不予公开3件(涉及个人隐私2件,…). */
  readonly bracket: number | null;
}

/** Parts, and the figure they divide. */
export interface PartList {
  readonly parts: readonly ListedPart[];
  /** The figure whose parts these are, `null` where it is not stated beside them. */
  readonly total: ListedPart | null;
  /** The words between the total and the first part. */
  readonly lead: string;
  /** The total stands behind its parts (…,合计337人次): it says that they are all. */
  readonly isSum: boolean;
  /** A figure of the same unit between the total and the first part is in no list: a part may be missing. */
  readonly hasGap: boolean;
}

/** 其余, 另有: no name where another stands behind the figure. */
const UNNAMED = /^(?:其余|其他|其它|剩余|另有?|还有|其中|另外|前|后)(?:的)?$/;
const REST = /^(?:其余|其他|其它|剩余)/;
/** 4218条,50%: the share behind a comma, and nothing else of its clause. */
const COMMA = /^\s*,\s*$/;
const CLAUSE_ENDS = /^\s*(?:[,;。)、]|$)/;
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
      const isShare = figure.mention.kind !== "ratio" && !isCount(figure.mention);
      if (figure.mention.kind === "ratio" || figure.mention.kind === "money" || isDenied(figure)) continue;
      const bracket = ownBracket(document, figure, figures[i + 1] ?? null);
      if (
        isShare &&
        bracket === null &&
        !figure.respective &&
        !SHARE_CUE.test(figure.label) &&
        !SHARE_CUE.test(figure.clauseLead)
      )
        continue;
      const following = figures[i + 1];
      const share =
        !isShare &&
        following !== undefined &&
        following.mention.kind !== "ratio" &&
        !isCount(following.mention) &&
        !following.respective &&
        (SHARE_CUE.test(following.clauseLead) ||
          BRACKET.test(document.folded.slice(figure.mention.span.end, following.mention.span.start)) ||
          (COMMA.test(document.folded.slice(figure.mention.span.end, following.mention.span.start)) &&
            CLAUSE_ENDS.test(
              document.folded.slice(following.mention.span.end, following.mention.span.end + 3),
            )))
          ? following.mention
          : null;
      const end = Math.max(figure.mention.span.end, share?.span.end ?? 0);
      const clauseStart = sentence.clauses[figure.clause]?.span.start ?? from;
      const before = textSpan(
        Math.max(from, nearestStart(document, from, clauseStart, figure)),
        bracket ?? figure.mention.span.start,
      );
      const behind = () =>
        labelBehind(document, sentence, figure, share, figures[share ? i + 2 : i + 1] ?? null);
      const own = labelWithin(document.folded, before);
      const label =
        (figure.respective ? figure.before : null) ??
        (figure.label === "" && bracket === null ? behind() : null) ??
        (own && UNNAMED.test(document.folded.slice(own.start, own.end)) ? (behind() ?? own) : own) ??
        behind();
      parts.push({
        sentence,
        sentenceIndex,
        figure,
        count: isShare ? null : figure.mention,
        share: isShare ? figure.mention : share,
        label,
        name: label ? nameOf(document, label) : "",
        isRest: own !== null && REST.test(document.folded.slice(own.start, own.end)),
        lead: document.folded.slice(
          figure.respective ? Math.max(sentence.span.start, figure.before.start - 12) : from,
          figure.mention.span.start,
        ),
        trailer: figure.trailer,
        bracket: bracket === null ? (brackets[i] ?? null) : null,
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

const OPEN = 0x28;
const CLOSE = 0x29;

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
      const unit = folded.charCodeAt(at);
      if (unit === OPEN) open.push(at);
      else if (unit === CLOSE) open.pop();
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

/** Where the bracket opens that holds the figure, with its share, and nothing else: 财政信息(占12.6%), 区级部门(6305条). */
function ownBracket({ folded }: Document, { mention }: Figure, next: Figure | null): number | null {
  const before = /\((?:占|约占|约|共|为|计|\s){0,3}$/.exec(
    folded.slice(Math.max(0, mention.span.start - 8), mention.span.start),
  );
  if (!before) return null;
  const share =
    next?.mention.kind === "percent" && next.mention.span.start - mention.span.end <= 6 ? next : null;
  const end = (share ?? { mention }).mention.span.end;
  const open = mention.span.start - before[0].length;
  const isCount = /\d[^,;。\d()]{0,3}$/.test(folded.slice(Math.max(0, open - 6), open));
  return /^\s*\)/.test(folded.slice(end, end + 3)) && !isCount ? open : null;
}

/** The name behind a figure, and behind its share in brackets: 1206条(37.5%)为工作动态. */
function labelBehind(
  document: Document,
  sentence: Sentence,
  figure: Figure,
  share: NumericMention | null,
  next: Figure | null,
): TextSpan | null {
  const inBracket = share && /^\s*\)/.exec(document.folded.slice(share.span.end, share.span.end + 3));
  if (!inBracket) return named(document, figure.after);
  const start = share.span.end + inBracket[0].length;
  const clause = sentence.clauses.find(({ span }) => span.end > start)?.span.end ?? sentence.span.end;
  const end = Math.min(clause, next?.mention.span.start ?? clause);
  const parted = end < clause ? document.folded.slice(start, end).search(/[、和及与]/) : -1;
  return named(document, textSpan(start, Math.max(start, parted < 0 ? end : start + parted)));
}

/** Without the verb that joins a name to the figure before it. */
function named(document: Document, span: TextSpan): TextSpan | null {
  const label = labelWithin(document.folded, span);
  const verb =
    label &&
    /^(?:[均都]?(?:为|是|系|属于?|来自|来源于|涉及|被))/.exec(document.folded.slice(label.start, label.end));
  if (!label || !verb) return label;
  return label.end - label.start > verb[0].length ? textSpan(label.start + verb[0].length, label.end) : null;
}

/** A bracket within a word is one of its letters: 县(市、区)公开. */
const WITHIN_WORD = /^[(（][^()（）\d]{1,5}[)）]\p{Script=Han}/u;
/** What was then told the applicant is no part of the name: 非本机关职权、告知其向有权机关申请. */
const TOLD = /(?<=.{3})[、,]?(?:并|而|且)?(?:已|依法)?告知.*$/;

export const nameOf = (document: Document, label: TextSpan): string =>
  document
    .surface(label)
    .replace(/[\s\u00a0\u3000]+/g, "")
    .replace(/[(（][^()（）]{0,200}[)）]/g, (bracket, at, whole) =>
      WITHIN_WORD.test(whole.slice(at)) ? bracket : "",
    )
    .replace(TOLD, "");
