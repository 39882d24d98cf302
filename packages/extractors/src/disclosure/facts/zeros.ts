/** Explicit statements of none: 没有, 未, 无, 不存在, 为零, and 无。 as the whole body of a section. */
import {
  type Decimal,
  type Document,
  MAX_QUOTE,
  proseEvidence,
  type Section,
  type TextSpan,
  textSpan,
} from "@shilu/core";
import { type Clause, once, type Sentence, words } from "../../clauses/index.js";
import { matchesOf } from "../../matches.js";
import type { ProseSentence } from "../prose.js";
import { lastOf } from "./prose-rule.js";
import type { FactReading } from "./reading.js";
import { ZERO_RULES, type ZeroRule } from "./zero-rule.js";

/** A negation and what stands behind it. */
const NEGATION =
  /(?:没有|未曾|尚未|从未|并未|均未|也未|暂未|未|均无|暂无|尚无|并无|无|没|不存在|不涉及|谈不上|无从)(?:再|曾|能|向|对|因|被|有|见|等[来到]|出现|发生|产生)*/g;
/** 未 and 无 inside other words. */
const NEGATION_WORD =
  /未(?:来|成年|必|免|婚|央|知)|无(?:论|障碍|线|人机|偿|关|不|法|纸|锡|为|形|缝|正当理由|害|疑|故|效|声)|没(?:收)/y;
/** Denied behind its object: 行政复议、行政诉讼均未发生; 举报投诉为零. */
const DENIED_BEFORE =
  /^(.{2,60}?)(?:一[件起例宗份次人个])?(?:均|都|皆|俱|也|统统|仍|依然|本年|全年){0,2}(?:(?:未曾?|没有|没|尚未|从未|不曾)(?:发生|收到|出现|产生|收取|接到|受理|安排|举办|举行|召开|组织|开展|列支|设立|设置|配备)过?(?:[收接]?到?(?:任何)?(?:信息公开|公开)?(?:申请|来件|来函))?|未(?:单|单独)(?:列支?|安排|设立|设置)|(?:从)?未有过?|不曾有过?|未见(?:记录)?|没有过?|(?:为|是|皆为|都是|记为|计为?|填|报)(?:零|0)(?:件|起|次|宗|例|元|人次)?|(?:件|起|次|宗|例)?无|[告是为]?(?:付诸)?(?:阙如|空缺|空白|空着|缺如|告缺|空无)|无人(?:问津|使用|采用|选用|选择|走|用|递交|提交|提出|申请)|未闻|(?:件|起|次|宗|例)全?(?:无|0|零)|[均都各]?零[件起宗例条次份])$/;
/** The whole body of a section says none of what its heading names. */
const WHOLE_BODY =
  /^(?:20\d\d年度?|本年度?|全年|[本我][机局县市区镇乡街道关]{1,2}|目前|截至目前|(?:以上|上述|这)?[两二三四五](?:项|者|类|种|方面|样)|[以上述]{2}(?:各项|事项|情形|情况)|,)*(?:一[件起例宗]|一个)?(?:均|皆|全|俱|都|也|全部){0,2}(?:无|没有|未发生|未曾发生|暂无|从未发生|无此类?情况|未发生此类情况|没有发生|没发生|无相关情况|无此类情形|未有|未出现|不存在|[为是]?(?:零|0)|[告为是]?(?:付诸)?(?:阙如|空缺|空白))(?:过|相关)?(?:情况|情形|案件|事项|该项)?$/;
const DENIED_ALONE =
  /^(?:20\d\d年度?|本年度?|全年|一年(?:里|来|下来)?|至[^,;]{1,8}|到[^,;]{1,8}|截[至止][^,;]{1,12}|(?:以上|上述|这)?[两二三四五](?:项|者|类|种|栏)|[此这该本](?:一)?[项栏]|所以这一栏)?(?:一[件起例宗次个])?(?:均|都|皆|也|尚|暂|仍){0,2}(?:未(?:曾)?(?:发生|收到|出现|产生|接到)|没有(?:发生|出现|收到)?|(?:从)?未有|未见(?:记录)?|无|未闻|[为填是记报计]{1,2}(?:零|0)|[告为是]?(?:付诸)?(?:阙如|空缺|空白))(?:过)?(?:一[件起例宗次个])?(?:[件条次宗元])?$/;
/** A clause that says a lack, not a count. */
const LACK =
  /未(?:及时|按时|能|完全|充分|全面|到位)|没有(?:及时|完全|形成|做到|达到|得到|更新)|不存在(?:的)?(?:困难|问题的)/;

export function zeroReadings(document: Document, prose: readonly ProseSentence[]): FactReading[] {
  const readings: FactReading[] = [];
  for (const { sentence, section, formClauses } of prose) {
    if (section?.kinds.length && section.kinds.every((kind) => kind === "problems" || kind === "plans"))
      continue;
    for (const [index, clause] of sentence.clauses.entries()) {
      if (formClauses.has(index)) continue;
      if (!NONE.test(document.folded.slice(clause.span.start, clause.span.end))) continue;
      const said = words(document.folded, clause.span);
      const before = index > 0 ? words(document.folded, (sentence.clauses[index - 1] as Clause).span) : "";
      const about = once(() => words(document.folded, textSpan(sentence.span.start, clause.span.end)));
      for (const rule of deniedBy(said, before, section, sentence, index, about))
        readings.push(readingOf(rule, clipped(clause.span)));
    }
  }
  return readings;
}

/** Without one of these nothing is denied. */
const NONE = /[未无没零0免]|不存在|不[收设取要曾]|不涉及|谈不上|空[缺白着]|缺如|阙如/;

function deniedBy(
  said: string,
  before: string,
  section: Section | null,
  sentence: Sentence,
  index: number,
  about: () => string,
): ZeroRule[] {
  if (LACK.test(said)) return [];
  const own = said.replace(/^.*[:]/, "");
  if (WHOLE_BODY.test(own) && section && sentence.span.start - section.bodySpan.start <= 4 && index === 0)
    return ZERO_RULES.filter((rule) => rule.heading?.test(section.heading));
  const objects = [
    ...objectsBehind(said),
    ...objectsBefore(own),
    ...objectsOfClauseBefore(own, before),
    ...objectsBeforeColon(said),
  ];
  return ZERO_RULES.filter(
    (rule) =>
      (!rule.within || rule.within.some((kind) => section?.kinds.includes(kind))) &&
      !rule.notClause?.test(said) &&
      ((rule.said?.test(said) && !rule.not?.test(said)) || objects.some((object) => denies(rule, object))) &&
      (!rule.nearest || rule.nearest.is.test(lastOf(rule.nearest.of, about()))),
  );
}

const denies = ({ cue, object, not }: ZeroRule, words: string): boolean =>
  (!cue || cue.test(words)) && object.test(words) && !not?.test(words);

/** 因信息公开引起的行政复议,2008年没有发生: the clause before names what this one denies. */
function objectsOfClauseBefore(said: string, before: string): string[] {
  return DENIED_ALONE.test(said) && before !== "" ? [before] : [];
}

function objectsBehind(said: string): string[] {
  const objects: string[] = [];
  for (const match of matchesOf(NEGATION, said)) {
    NEGATION_WORD.lastIndex = match.index;
    if (NEGATION_WORD.test(said)) continue;
    // A negation within a noun phrase (关于…未公开的…) denies nothing that happened.
    const object = said.slice(match.index + match[0].length);
    if (object) objects.push(object);
  }
  return objects;
}

/** 复议:无; 举报投诉——零: the row of a list. */
const ROW_OF_NONE =
  /^(.{2,30}?)[:—]{1,2}(?:暂|均|皆|全|全部|统统)?(?:无|没有|零[件起宗例条次份]?|0|未有|未发生|空缺|空白|不设|阙如)(?:安排)?$/;
const objectsBeforeColon = (said: string): string[] => {
  const object = ROW_OF_NONE.exec(said)?.[1];
  return object ? [object] : [];
};

/** 当面零件、网络5件、信函零件: what a row counts is denied piece by piece. */
const COUNTED_ROW = /\d|零[件起宗例条次份].{0,20}、/;

function objectsBefore(said: string): string[] {
  const pieces = COUNTED_ROW.test(said) ? said.split("、") : [said];
  return pieces.flatMap((piece) => DENIED_BEFORE.exec(piece)?.[1] ?? []);
}

const clipped = (span: TextSpan): TextSpan =>
  textSpan(span.start, Math.min(span.end, span.start + MAX_QUOTE));

const readingOf = (rule: ZeroRule, span: TextSpan): FactReading => ({
  indicator: rule.indicator,
  value: "0" as Decimal,
  writtenUnit: null,
  qualifier: "exact",
  min: "0" as Decimal,
  max: "0" as Decimal,
  minInclusive: true,
  maxInclusive: true,
  scope: "reportingYear",
  rank: rule.rank ?? 2,
  narrow: false,
  evidence: proseEvidence(span, null, [rule.id]),
});
