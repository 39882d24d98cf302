/** Who issued the report: as the title says; else as preamble, signature and page give it, in this order. */
import {
  type Document,
  fold,
  type Metadatum,
  mainBlocks,
  proseEvidence,
  type TextSpan,
  textSpan,
} from "@shilu/core";
import { matchesOf } from "../../matches.js";
import { issuerOf } from "./issuer.js";
import { clauseAround, mainSpan, openingSpan } from "./opening.js";
import { GOVERNMENTS, isOrgan, ORGAN_NAME } from "./organ.js";
import { signatureIn } from "./signature.js";

/** `page` is what the page says of itself, `titles` the readings of the title, the best first. */
export function agencyReadings(
  document: Document,
  page: readonly Metadatum[],
  titles: readonly Metadatum[],
): Metadatum[] {
  const title = titles[0];
  const issuer = title ? issuerOf(String(title.value)) : null;
  const readings: Metadatum[] = [];
  if (title && issuer?.kind === "organ")
    readings.push({
      key: "agency",
      value: issuer.name,
      evidence: { ...title.evidence, rules: ["metadata.agency.title"] },
    });
  if (issuer?.kind === "place") readings.push(...governmentOf(document, issuer.name));
  readings.push(...authorReadings(document));
  readings.push(...page.filter(({ key }) => key === "agency"));
  for (const source of page.filter(({ key }) => key === "source"))
    if (isOrgan(fold(String(source.value))) && !OF_THE_SITE.test(fold(String(source.value))))
      readings.push({ ...source, key: "agency" });
  if (title && issuer && issuer.kind !== "organ")
    readings.push({
      key: "agency",
      value: issuer.name,
      evidence: { ...title.evidence, rules: ["metadata.agency.title"] },
    });
  if (title && readings.length === 0) readings.push(...lineAbove(document, title));
  return readings.filter(
    ({ value }, i) => readings.findIndex((other) => fold(String(other.value)) === fold(String(value))) === i,
  );
}

/** 来源:本站 names nobody. */
const OF_THE_SITE = /^[本我该]|网站$|^(?:管理员|互联网|网络|原创|转载)/;

const LONGEST_NAME = 40;

/** A body alone in the line above a title that names none: 农业部 / 关于2010年…的年度报告. */
function lineAbove(document: Document, title: Metadatum): Metadatum[] {
  const start = title.evidence.span?.start;
  const above = document.blocks.findLast(({ span }) => start !== undefined && span.end <= start)?.span;
  if (!above || above.end - above.start > LONGEST_NAME) return [];
  if (!isOrgan(document.folded.slice(above.start, above.end).trim())) return [];
  return [
    {
      key: "agency",
      value: document.surface(above).trim(),
      evidence: proseEvidence(above, above, ["metadata.agency.above"]),
    },
  ];
}

const OFFICE = /(?:办公室|办公厅|党政办|党政办公室)$/;

/** What the preamble says, then the signature. A body reports, its office writes: the body that signs goes before its office. */
function authorReadings(document: Document): Metadatum[] {
  const preamble = preambleReadings(document);
  const signatures = signatureReadings(document);
  signatures.push(...belowTitle(document));
  const body = signatures.find(
    ({ value }) => fold(String(value)) === fold(String(preamble[0]?.value ?? "")).replace(OFFICE, ""),
  );
  return body ? [body, ...preamble, ...signatures] : [...preamble, ...signatures];
}

/** A body that signs in a line of its own right below the title. */
function belowTitle({ blocks, folded, surface }: Document): Metadatum[] {
  const last = blocks.findLastIndex(({ chrome }) => chrome === "title");
  const span = last < 0 ? undefined : blocks[last + 1]?.span;
  if (!span || span.end - span.start > LONGEST_NAME) return [];
  const name = folded.slice(span.start, span.end).trim();
  if (!isOrgan(name) || !/^[\u4e00-\u9fff()]+$/.test(name)) return [];
  return [
    {
      key: "agency",
      value: surface(span).trim(),
      evidence: proseEvidence(span, span, ["metadata.agency.below"]),
    },
  ];
}

/** 甲县政府信息公开, 甲县政府采购: the word belongs to what follows. */
const GOES_ON = /^(?:信息|采购|购买|投资|性|网|公报|规章|服务热线|债务|基金)/;

/** The government of a place that the title names alone, where the text names it, or the page around it. */
function governmentOf(document: Document, place: string): Metadatum[] {
  const main = mainSpan(document);
  if (!main) return [];
  const found = governmentIn(document, place, main);
  return found.length > 0 ? found : governmentIn(document, place, textSpan(0, document.folded.length));
}

function governmentIn(document: Document, place: string, { start, end }: TextSpan): Metadatum[] {
  const text = document.folded.slice(start, end);
  for (const form of GOVERNMENTS) {
    if (fold(place).endsWith("街道") && form === "街道办事处") continue;
    const name = fold(place) + form;
    let at = text.indexOf(name);
    while (at >= 0 && form === "政府" && GOES_ON.test(text.slice(at + name.length, at + name.length + 4)))
      at = text.indexOf(name, at + 1);
    if (at < 0) continue;
    const figure = textSpan(start + at, start + at + name.length);
    return [
      {
        key: "agency",
        value: document.surface(figure),
        evidence: proseEvidence(clauseAround(document, figure), figure, ["metadata.agency.place"]),
      },
    ];
  }
  return [];
}

const BASIS = "(?:根据|依据|按照|依照|遵照|编制|编写|汇总|负责|组织|牵头|综合|撰写|起草|于|在)";
const PREAMBLE: readonly { readonly id: string; readonly pattern: RegExp }[] = [
  {
    id: "metadata.agency.author",
    pattern: new RegExp(`由(${ORGAN_NAME})(?=${BASIS})(?=[^。]{0,80}(?:编制|编写|编成|汇总|撰写|起草))`, "g"),
  },
  {
    id: "metadata.agency.subject",
    pattern: new RegExp(
      `(?:^|[,; ])(${ORGAN_NAME})(?=(?:根据|依据|按照|依照)[^。]{0,80}(?:编制|编写|编成|制定|公布))`,
      "g",
    ),
  },
  {
    id: "metadata.agency.own",
    pattern: new RegExp(`(?:现将|公布|发布|编制|编制了)(${ORGAN_NAME})(?=(?:本级)?(?:19|20)\\d\\d ?年)`, "g"),
  },
  {
    id: "metadata.agency.writer",
    pattern: new RegExp(
      `(?:^|[,; ])(${ORGAN_NAME})(?=(?:组织|特|特此|认真)?(?:编制|编写|撰写)了?(?:本|了|《|20|形成))`,
      "g",
    ),
  },
];

/** Bodies that write rules for reports, not reports. */
const OTHERS = /^(?:由|国务院|中共|各|本|我|该|上级|省政府|市政府|全)|政府信息|信息公开/;

/** How far into its opening a report says who wrote it. */
const AUTHOR_REACH = 1_000;

/** The words without which no sentence says who wrote or issues the report. */
const SAYS_WHO = /编制|编写|编成|撰写|起草|汇总|制定|公布|发布|现将/;

const SENTENCES = /[^。\n]{1,1000}/g;

function preambleReadings(document: Document): Metadatum[] {
  const opening = openingSpan(document);
  if (!opening) return [];
  const text = document.folded.slice(opening.start, Math.min(opening.end, opening.start + AUTHOR_REACH));
  const sentences = matchesOf(SENTENCES, text).filter(([sentence]) => SAYS_WHO.test(sentence));
  return PREAMBLE.flatMap(({ id, pattern }) => {
    for (const { 0: sentence, index } of sentences)
      for (const match of matchesOf(pattern, sentence)) {
        const name = match[1] as string;
        if (OTHERS.test(name) || name.length < 4) continue;
        const at = opening.start + index + match.index + match[0].length - name.length;
        const figure = textSpan(at, at + name.length);
        const evidence = proseEvidence(clauseAround(document, figure), figure, [id]);
        return [{ key: "agency" as const, value: document.surface(figure), evidence }];
      }
    return [];
  });
}

function signatureReadings(document: Document): Metadatum[] {
  return mainBlocks(document)
    .map(({ span, kind }) => {
      const signed = signatureIn(document, span);
      if (signed) return signed.body;
      return kind === "signature" ? span : null;
    })
    .filter((span) => span !== null)
    .filter(
      (span) => isOrgan(document.folded.slice(span.start, span.end).trim()) && span.end - span.start <= 40,
    )
    .reverse()
    .map((span) => ({
      key: "agency" as const,
      value: document.surface(span).trim(),
      evidence: proseEvidence(span, span, ["metadata.agency.signature"]),
    }));
}
