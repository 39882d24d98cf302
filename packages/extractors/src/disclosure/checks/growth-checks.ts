/** 比上年增长…%: the figure, last year's beside it, and the stated growth. */
import {
  type Check,
  type Decimal,
  type Document,
  MAX_QUOTE,
  type Mention,
  proseEvidence,
  type TextSpan,
  textSpan,
} from "@shilu/core";
import { type Figure, figuresOf, type Sentence } from "../../clauses/index.js";
import { detail, percentOf } from "./detail.js";

const LAST_YEAR = /(?:上年度?|去年|上一年度?|20\d\d年度?)(?:同期)?(?:的|为|是)?[^,;]{0,6}$/;
const GROWTH = /(增长|增加|上升|提高|下降|减少|降低|回落)(?:了|约|幅度|为|率|:)*$/;

export function growthChecks(
  document: Document,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  year: number | null,
): Check[] {
  return sentences.flatMap((sentence) => {
    const figures = figuresOf(document, sentence, mentions);
    return figures.flatMap((figure, index) => growthCheck(figures, figure, index, year) ?? []);
  });
}

/** The three stand in this order: this year's figure, last year's, the growth; all exact, the two in one unit. */
function growthCheck(
  figures: readonly Figure[],
  growth: Figure,
  index: number,
  year: number | null,
): Check | null {
  if (growth.mention.kind !== "percent" || growth.mention.qualifier !== "exact") return null;
  const direction = GROWTH.exec(growth.label)?.[1];
  const last = figures[index - 1];
  const own = figures[index - 2];
  if (!direction || !last || !own || !LAST_YEAR.test(last.label)) return null;
  if (year !== null && last.label.includes(`${year}年`)) return null;
  const sound = [own, last].every(
    ({ mention }) => mention.qualifier === "exact" && mention.kind !== "percent",
  );
  if (!sound || own.mention.unit !== last.mention.unit || Number(last.mention.value) <= 0) return null;
  const computed = Number(own.mention.value) / Number(last.mention.value) - 1;
  const sign = /下降|减少|降低|回落/.test(direction) ? -1 : 1;
  const stated = sign * Number(growth.mention.value);
  const digits = Math.max(0, (growth.mention.value.split(".")[1]?.length ?? 0) - 2);
  const holds = Math.abs(computed - stated) < (10 ** -digits / 100) * 1.000001;
  const span = quote(own.mention.span, growth.mention.span);
  return {
    rule: "checks.growth",
    kind: "growth-mismatch",
    verdict: holds ? "holds" : "fails",
    stated: String(stated) as Decimal,
    computed: computed.toFixed(4) as Decimal,
    facts: [],
    detail: detail(
      `由${last.mention.value}到${own.mention.value}，变动为${percentOf(computed)}，写作${percentOf(stated)}`,
      `From ${last.mention.value} to ${own.mention.value} is ${percentOf(computed)}; stated as ${percentOf(stated)}.`,
    ),
    evidence: [proseEvidence(span, growth.mention.span, ["checks.growth"])],
  };
}

const quote = (from: TextSpan, to: TextSpan): TextSpan =>
  textSpan(Math.max(from.start, to.end - MAX_QUOTE), to.end);
