/** Who issued the report: as the title says; else as preamble, signature and page give it, in this order. */
import { type Document, fold, type Metadatum, mainBlocks, proseEvidence, textSpan } from "@shilu/core";
import { issuerOf } from "./issuer.js";
import { clauseAround, mainSpan, openingSpan } from "./opening.js";
import { GOVERNMENTS, isOrgan, ORGAN_NAME } from "./organ.js";

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
  readings.push(...preambleReadings(document), ...signatureReadings(document));
  readings.push(...page.filter(({ key }) => key === "agency"));
  for (const source of page.filter(({ key }) => key === "source"))
    if (isOrgan(fold(String(source.value)))) readings.push({ ...source, key: "agency" });
  if (title && issuer && issuer.kind !== "organ")
    readings.push({
      key: "agency",
      value: issuer.name,
      evidence: { ...title.evidence, rules: ["metadata.agency.title"] },
    });
  return readings.filter(
    ({ value }, i) => readings.findIndex((other) => fold(String(other.value)) === fold(String(value))) === i,
  );
}

/** The government of a place that the title names alone, where the text names it. */
function governmentOf(document: Document, place: string): Metadatum[] {
  const main = mainSpan(document);
  if (!main) return [];
  const text = document.folded.slice(main.start, main.end);
  for (const form of GOVERNMENTS) {
    if (fold(place).endsWith("街道") && form === "街道办事处") continue;
    const name = fold(place) + form;
    const at = text.indexOf(name);
    if (at < 0) continue;
    const figure = textSpan(main.start + at, main.start + at + name.length);
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
  { id: "metadata.agency.author", pattern: new RegExp(`由(${ORGAN_NAME})(?=${BASIS})`, "g") },
  {
    id: "metadata.agency.subject",
    pattern: new RegExp(
      `(?:^|[。,;\\n ])(${ORGAN_NAME})(?=(?:根据|依据|按照|依照)[^。]{0,80}(?:编制|编写|编成|制定|公布))`,
      "g",
    ),
  },
  {
    id: "metadata.agency.own",
    pattern: new RegExp(`(?:现将|公布|发布|编制|编制了)(${ORGAN_NAME})(?=(?:本级)?(?:19|20)\\d\\d ?年)`, "g"),
  },
  {
    id: "metadata.agency.writer",
    pattern: new RegExp(`(?:^|[。,;\\n ])(${ORGAN_NAME})(?=(?:组织)?编制了?(?:本|了|《|20))`, "g"),
  },
];

/** Bodies that write rules for reports, not reports. */
const OTHERS = /^(?:国务院|中共|各|本|我|该|上级|省政府|市政府|全)|政府信息|信息公开/;

/** How far into its opening a report says who wrote it. */
const AUTHOR_REACH = 1_000;

function preambleReadings(document: Document): Metadatum[] {
  const opening = openingSpan(document);
  if (!opening) return [];
  const text = document.folded.slice(opening.start, Math.min(opening.end, opening.start + AUTHOR_REACH));
  const readings: Metadatum[] = [];
  for (const { id, pattern } of PREAMBLE)
    for (const match of text.matchAll(pattern)) {
      const name = match[1] as string;
      if (OTHERS.test(name) || name.length < 4) continue;
      const at = opening.start + match.index + match[0].length - name.length;
      const figure = textSpan(at, at + name.length);
      readings.push({
        key: "agency",
        value: document.surface(figure),
        evidence: proseEvidence(clauseAround(document, figure), figure, [id]),
      });
      break;
    }
  return readings;
}

function signatureReadings(document: Document): Metadatum[] {
  return mainBlocks(document)
    .filter(({ kind }) => kind === "signature")
    .map(({ span }) => ({ span, name: document.surface(span).trim() }))
    .filter(({ name }) => isOrgan(fold(name)) && name.length <= 40)
    .reverse()
    .map(({ span, name }) => ({
      key: "agency" as const,
      value: name,
      evidence: proseEvidence(span, span, ["metadata.agency.signature"]),
    }));
}
