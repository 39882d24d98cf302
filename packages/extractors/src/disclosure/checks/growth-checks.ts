/** 比上年增长…%: the figure, last year's beside it, and the stated growth. */
import { type Check, type Decimal, MAX_QUOTE, proseEvidence, type TextSpan, textSpan } from "@shilu/core";
import type { Figure } from "../../clauses/index.js";
import type { ProseSentence } from "../prose.js";
import { detail, percentOf } from "./detail.js";

const COMPARED =
  /(?:比|较|同比|与|同|和)[^,;]{0,4}(?:上年度?|去年|上一年度?|20\d\d年度?)(?:同期)?[^,;]{0,8}$|^(?:同比|较上年)?(?:增加|减少)$|(?:上年度?|去年|上一年度?|20\d\d年度?)(?:同期)?(?:为|是|共|有|的){0,2}$/;
const GROWTH = /(增长|增加|上升|提高|下降|减少|降低|回落)(?:了|约|幅度|为|率|:)*$/;

export function growthChecks(prose: readonly ProseSentence[], year: number | null): Check[] {
  return prose.flatMap(({ figures }) =>
    figures.flatMap((figure, index) => growthCheck(figures, figure, index, year) ?? []),
  );
}

/** 总量比…: the growth of what the sentence began with, not of the figure right before. */
const OWN_SUBJECT = /^(?:总量|总数|总体|公开总量|申请总量|申请量|数量)/;
const DIFFERENCE = /(净?增加?|增长|多|上升|净?减少?|下降|少|降低)(?:了)?$/;

/** The three stand in this order: this year's figure, last year's or the difference, the growth; all exact, in one unit. */
function growthCheck(
  figures: readonly Figure[],
  growth: Figure,
  index: number,
  year: number | null,
): Check | null {
  if (growth.mention.kind !== "percent" || growth.mention.qualifier !== "exact") return null;
  const direction = GROWTH.exec(growth.label)?.[1];
  const before = figures[index - 1];
  if (!direction || !before) return null;
  // 比上年的16135条增加2317条,增长14.4%: the difference stands between.
  const between = DIFFERENCE.test(before.label) && COMPARED.test(figures[index - 2]?.label ?? "");
  const at = between ? index - 2 : index - 1;
  const last = figures[at];
  if (!last || !COMPARED.test(last.label) || (year !== null && last.label.includes(`${year}年`))) return null;
  const difference = DIFFERENCE.exec(last.label)?.[1];
  const own = OWN_SUBJECT.test(last.label) ? figures[0] : figures[at - 1];
  if (!own || own === last || /其中|其他|其余/.test(own.clauseLead)) return null;
  const sound = [own, last].every(
    ({ mention }) => mention.qualifier === "exact" && mention.kind !== "percent",
  );
  if (!sound || own.mention.unit !== last.mention.unit) return null;
  const base = difference ? baseOf(own, last, difference) : Number(last.mention.value);
  if (base <= 0) return null;
  const computed = Number(own.mention.value) / base - 1;
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
      `由${base}到${own.mention.value}，变动为${percentOf(computed)}，写作${percentOf(stated)}`,
      `From ${base} to ${own.mention.value} is ${percentOf(computed)}; stated as ${percentOf(stated)}.`,
    ),
    evidence: [proseEvidence(span, growth.mention.span, ["checks.growth"])],
  };
}

/** 比上年增加19件: last year's figure is this year's less the difference. */
const baseOf = (own: Figure, last: Figure, difference: string): number =>
  Number(own.mention.value) + (/减少|下降|少|降低/.test(difference) ? 1 : -1) * Number(last.mention.value);

const quote = (from: TextSpan, to: TextSpan): TextSpan =>
  textSpan(Math.max(from.start, to.end - MAX_QUOTE), to.end);
