// Rewrites the accuracy table of both READMEs from corpus/: node scripts/readme-accuracy.mjs (after npm start).
import { readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const corpus = new URL("../corpus/", import.meta.url);
const READMES = { "README.md": "en", "README.zh.md": "zh" };
const REGION = /(<!-- accuracy: .*? -->\n)[\s\S]*?(\n<!-- accuracy end -->)/;

const LABELS = {
  en: {
    head: ["of the corpus", "right", "extra", "missed", "F1"],
    rows: {
      facts: "facts (indicator and value)",
      parts: "parts of breakdowns",
      sections: "sections (marker, heading, level)",
      contacts: "contacts",
    },
    shares: {
      metadata: "metadata",
      slices: "quotes that are their slice of the text",
      sources: "quotes found at their place in the source",
      places: "facts quoted where a reader found them",
      traps: "figures of other years and plans kept out",
      checks: "contradictions found",
    },
    alarms: (count) => `False alarms of checks: ${count}.`,
    documents: (count) => `${count} reports, annotated by reading before any rule saw them.`,
    of: (right, of) => `${right} of ${of}`,
  },
  zh: {
    head: ["语料", "正确", "多出", "遗漏", "F1"],
    rows: {
      facts: "事实（指标与数值）",
      parts: "分项",
      sections: "章节（序号、标题、层级）",
      contacts: "联系方式",
    },
    shares: {
      metadata: "元数据",
      slices: "引文与正文切片一致",
      sources: "引文与原始页面一致",
      places: "引文位置与人工标注一致",
      traps: "往年数与计划数未被误收",
      checks: "应发现的矛盾",
    },
    alarms: (count) => `误报的核对：${count}。`,
    documents: (count) => `共${count}份报告，先由人工阅读标注，后有规则。`,
    of: (right, of) => `${right} / ${of}`,
  },
};

/** The scores of the corpus; the library is handed in, so that a test can hand in its sources. */
export function scoreCorpus({ extract, scoreRecords, disclosureScope }) {
  const pairs = readdirSync(new URL("gold/", corpus))
    .sort()
    .map((name) => {
      const gold = JSON.parse(readFileSync(new URL(`gold/${name}`, corpus), "utf8"));
      const bytes = readFileSync(new URL(`reports/${gold.file}`, corpus));
      const source = new TextDecoder(/^gb/i.test(gold.encoding ?? "") ? "gb18030" : "utf-8").decode(bytes);
      return { gold, record: extract(bytes, { uri: gold.file }), source };
    });
  return scoreRecords(pairs, disclosureScope);
}

export function accuracyTable(scores, language) {
  const { head, rows, shares, alarms, documents, of } = LABELS[language];
  const percent = (share) => `${(100 * share).toFixed(1)}%`;
  const lines = [
    documents(scores.documents),
    "",
    `| ${head.join(" | ")} |`,
    "| --- | ---: | ---: | ---: | ---: |",
    ...Object.entries(rows).map(([key, label]) => {
      const { right, extra, missed, f1 } = scores[key];
      return `| ${label} | ${right} | ${extra} | ${missed} | ${percent(f1)} |`;
    }),
    "",
    ...Object.entries(shares)
      .filter(([key]) => scores[key].of > 0)
      .map(([key, label]) => `- ${label}: ${of(scores[key].right, scores[key].of)}`),
    "",
    alarms(scores.falseAlarms.of - scores.falseAlarms.right),
  ];
  return lines.join("\n");
}

/** The README with its region rewritten. */
export const withAccuracy = (readme, table) =>
  readme.replace(REGION, (_, start, end) => `${start}${table}${end}`);

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { scoreRecords } = await import("@shilu/core");
  const { disclosureScope, extract } = await import("@shilu/extractors");
  const scores = scoreCorpus({ extract, scoreRecords, disclosureScope });
  for (const [name, language] of Object.entries(READMES)) {
    const file = new URL(`../${name}`, import.meta.url);
    writeFileSync(file, withAccuracy(readFileSync(file, "utf8"), accuracyTable(scores, language)));
  }
}
