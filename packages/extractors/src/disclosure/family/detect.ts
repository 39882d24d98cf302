/** Tells an annual report on government information disclosure from other documents. */
import type { Annotations, Document, FamilyMatch, layers } from "@shilu/core";

/** The name of the report, in the words agencies give it. */
const NAME =
  /(?:政府信息公开|政务公开|信息公开|政府信息)(?:工作)?(?:情况)?(?:的)?(?:年度|工作|情况|年)?(?:工作)?(?:年度)?(?:情况)?(?:报告|年报)|(?:20\d\d|[二○〇零一三四五六七八九]{4})年?度?(?:政府)?信息公开(?:工作)?(?:情况)?(?:年度)?(?:报告|年报)/;
/** What only such a report says of itself. */
const OWN_WORDS = [
  /(?:根据|依据|按照|依照)[^。]{0,12}《(?:中华人民共和国)?政府信息公开条例》/,
  /统计期限|统计时限|统计时间|数据[^。]{0,12}截止|所列数据/,
  /主动公开(?:的)?(?:政府)?信息/,
  /依申请公开/,
  /(?:行政)?复议[^。]{0,12}诉讼/,
  /信息公开(?:情况)?统计表/,
  /存在(?:的)?(?:主要)?(?:问题|不足)/,
] as const;
const ENOUGH = 4;

/** A document of the family names itself so in a title, or says at least four of the things that such reports say. */
export function detectDisclosure(
  document: Document,
  [, sections]: Annotations<readonly [typeof layers.mentions, typeof layers.sections]>,
): FamilyMatch | null {
  if (document.pageKind.value !== "article") return null;
  const main = document.blocks.filter(({ role }) => role === "main");
  const head = titlesOf(document);
  const named = NAME.exec(head.replace(/\s+/g, ""))?.[0] ?? null;
  const text = main.map(({ span }) => document.folded.slice(span.start, span.end)).join("\n");
  const said = OWN_WORDS.filter((words) => words.test(text)).length;
  const kinds = new Set(sections.flatMap((section) => section.kinds));
  const known = kinds.has("proactive") && (kinds.has("requests") || kinds.has("remedies"));
  if (named && (said >= 2 || known))
    return { reason: `Its title names it (${named}), and its text keeps to the subject.` };
  if (said >= ENOUGH && known)
    return {
      reason: `It has ${said} of the ${OWN_WORDS.length} passages of such a report, and its sections.`,
    };
  return null;
}

/** The lines that name the document: titles, headings, the first lines of the main text. */
function titlesOf(document: Document): string {
  const lines = document.blocks
    .filter(({ chrome, kind }) => chrome === "title" || chrome === "breadcrumb" || kind === "heading")
    .slice(0, 8);
  const first = document.blocks.filter(({ role }) => role === "main").slice(0, 2);
  const declared = document.declared.filter(({ name }) => /title/i.test(name)).map(({ value }) => value);
  return [...lines, ...first]
    .map(({ span }) => document.folded.slice(span.start, Math.min(span.end, span.start + 120)))
    .concat(declared)
    .join("\n");
}
