/** The record of the year before tells readings apart that one year leaves open. */
import {
  assembleRecord,
  createPipeline,
  type ExtractedRecord,
  type Fact,
  layers,
  type OtherFigure,
} from "@shilu/core";
import { describe, expect, test } from "vitest";
import {
  formFacts,
  formFactsExtractor,
  formOtherFigures,
  formOtherFiguresExtractor,
  formReadingsExtractor,
} from "../../../packages/extractors/src/disclosure/forms/index.js";
import { tableDocument, textDocument } from "./documents.js";
import { printRows, readForms } from "./reading.js";

/** The record of a document's forms. */
function recordOf(document: Parameters<typeof readForms>[0]): ExtractedRecord {
  const pipeline = createPipeline({
    extractors: [
      formReadingsExtractor,
      formFactsExtractor,
      formOtherFiguresExtractor,
      {
        name: "facts",
        requires: [formFacts],
        provides: layers.facts,
        extract: (_document, [facts = []]: readonly (readonly Fact[])[]) => facts,
      },
      {
        name: "otherFigures",
        requires: [formOtherFigures],
        provides: layers.otherFigures,
        extract: (_d, [figures]: readonly (readonly OtherFigure[])[]) => figures ?? [],
      },
    ],
  });
  return assembleRecord(pipeline.run(document));
}

const regulations = (cells: string): string =>
  `第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件${cells}第二十条第（五）项信息内容本年处理决定数量行政许可2293第二十条第（六）项`;

describe("the year before", () => {
  test("现行有效 goes on from what was in force", () => {
    const before = recordOf(
      tableDocument([
        [
          ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
          ["规章", "0", "0", "0"],
          ["行政规范性文件", "10", "2", "32"],
          ["行政许可", "100"],
        ],
      ]),
    );
    const document = textDocument(regulations("693665"));
    expect(printRows(readForms(document).readings)[1]).toBe("regulatoryDocs: ? ? ?");
    const { readings, facts } = readForms(document, before);
    expect(printRows(readings)[1]).toBe("regulatoryDocs: 69 36 65");
    expect(facts.find(({ indicator }) => indicator === "regulatoryDocs.made")?.evidence).toMatchObject({
      from: "solved",
      rules: ["template-2021.regulatoryDocs", "identities.inForce"],
    });
  });

  test("历年累计 goes on from last year's", () => {
    const list = (year: string, rows: readonly (readonly string[])[]) =>
      tableDocument([[["指标名称", "计量单位", year, "历年累计"], ...rows]]);
    const before = recordOf(
      list("2016年度", [
        ["主动公开文件数", "条", "1000", "7915"],
        ["其中：1、政府网站公开数", "条", "900", "7915"],
        ["2、政府公报公开数", "条", "0", "0"],
        ["行政复议数", "件", "0", "0"],
        ["行政诉讼数", "件", "0", "0"],
      ]),
    );
    const { readings } = readForms(
      textDocument(
        "指标名称计量单位2017年度历年累计主动公开文件数条212210037其中：1、政府网站公开数条2122100372、政府公报公开数条00行政复议数件00行政诉讼数件00",
      ),
      before,
    );
    expect(printRows(readings).slice(0, 2)).toEqual([
      "proactive.total: 2122 10037",
      "proactive.channel.website: 2122 10037",
    ]);
  });

  test("a record that does not fit decides nothing", () => {
    const before = recordOf(
      tableDocument([
        [
          ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
          ["规章", "0", "0", "0"],
          ["行政规范性文件", "10", "2", "500"],
          ["行政许可", "100"],
        ],
      ]),
    );
    expect(printRows(readForms(textDocument(regulations("693665")), before).readings)[1]).toBe(
      "regulatoryDocs: ? ? ?",
    );
  });
});
