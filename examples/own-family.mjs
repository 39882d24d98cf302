// @ts-check
/**
 * A report family of one's own: the statistical bulletin of a place (统计公报). The pipeline, the general layers, the
 * record and its evidence stay the same; the family says how to tell such a report and what its figures are.
 * Run it: node examples/own-family.mjs
 */
import {
  applyRules,
  createPipeline,
  defineExtractor,
  defineFamily,
  defineRules,
  isNumeric,
  layers,
  mainBlocks,
  proseEvidence,
} from "@shilu/core";
import { disclosureFamily, extract, generalExtractors } from "@shilu/extractors";

const cues = defineRules("bulletin", [
  {
    id: "bulletin.grossProduct",
    anchors: ["地区生产总值", "GDP"],
    pattern: /(?:地区生产总值|GDP)(?=[^,。;]{0,12}\d)/y,
    read: () => "economy.grossProduct",
    cases: ["全年{地区生产总值}达到88.5亿元", "地区生产总值稳步增长"],
  },
  {
    id: "bulletin.population",
    anchors: ["常住人口"],
    pattern: /常住人口(?=[^,。;]{0,12}\d)/y,
    read: () => "population.resident",
    cases: ["年末{常住人口}12.3万人", "常住人口城镇化率提高"],
  },
]);

const facts = defineExtractor({
  name: "bulletinFacts",
  requires: [layers.mentions],
  provides: layers.facts,
  extract: (document, [mentions]) =>
    mainBlocks(document).flatMap((block) =>
      applyRules(document, block.span, cues).flatMap(({ span, rule, value: indicator }) => {
        const figure = mentions.find((mention) => mention.span.start >= span.end);
        if (!figure || !isNumeric(figure) || figure.unit === null) return [];
        const quoted = { ...span, end: figure.span.end };
        return [
          {
            indicator,
            value: figure.value,
            unit: figure.unit,
            writtenUnit: figure.writtenUnit,
            qualifier: figure.qualifier,
            min: figure.min,
            max: figure.max,
            minInclusive: figure.minInclusive,
            maxInclusive: figure.maxInclusive,
            dimensions: {},
            evidence: proseEvidence(quoted, figure.span, [rule]),
          },
        ];
      }),
    ),
});

const bulletinFamily = defineFamily({
  name: "statistical-bulletin",
  requires: [layers.mentions],
  detect: ({ folded }) =>
    /国民经济和社会发展统计公报/.test(folded.slice(0, 200)) ? { reason: "The title says so." } : null,
  extractors: [facts],
});

const pipeline = createPipeline({
  extractors: generalExtractors,
  families: [disclosureFamily, bulletinFamily],
});

const record = extract(
  `某县2023年国民经济和社会发展统计公报
初步核算，全年地区生产总值88.5亿元，比上年增长6.1%。
年末常住人口12.3万人。`,
  { pipeline },
);
console.log(record.family);
for (const { indicator, value, unit, evidence } of record.facts)
  console.log(`${indicator} = ${value} ${unit} «${evidence.quote}»`);
