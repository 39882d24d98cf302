import { describe, expect, test } from "vitest";
import { extract } from "../../../packages/extractors/src/index.js";

/** A report about an invented county, with one passage under test in the section on what was published. */
const report = (passage: string) =>
  [
    "青屏县人民政府2012年政府信息公开工作年度报告",
    "根据《中华人民共和国政府信息公开条例》,现公布青屏县2012年度政府信息公开工作年度报告。所列数据的统计期限自2012年1月1日至2012年12月31日止。",
    "一、概述",
    "全县各单位按照条例要求开展工作。",
    "二、主动公开政府信息情况",
    passage,
    "三、依申请公开政府信息情况",
    "2012年没有收到政府信息公开申请。",
    "四、复议、诉讼情况",
    "未发生行政复议、行政诉讼。",
  ].join("\n");

const listsIn = (passage: string) =>
  extract(report(passage)).breakdowns.map(
    ({ total, complete, items }) =>
      `${total ?? "-"} ${complete}: ${items.map(({ label, count, share }) => [label, count, share].filter((x) => x !== null).join("=")).join(" ")}`,
  );

describe("lists of parts", () => {
  test.each([
    [
      "其中, shares behind",
      "全年主动公开政府信息200条,其中政策类120条,占60%;其他80条,占40%。",
      ["200 yes: 政策类=120=0.6 其他=80=0.4"],
    ],
    [
      "shares in brackets",
      "全年主动公开政府信息200条。其中:政策类120条(60%),人事类80条(40%)。",
      ["200 yes: 政策类=120=0.6 人事类=80=0.4"],
    ],
    [
      "a row of names and a row of figures",
      "公开的信息分为经济、民生、城建三类,分别占50%、30%、20%。",
      ["- yes: 经济=0.5 民生=0.3 城建=0.2"],
    ],
    [
      "a list in brackets",
      "全年主动公开政府信息200条(其中政策类120条,人事类80条)。",
      ["200 yes: 政策类=120 人事类=80"],
    ],
    [
      "parts below the total, none of them the rest",
      "全年主动公开政府信息200条。其中政策类100条,人事类50条。",
      ["200 unknown: 政策类=100 人事类=50"],
    ],
    [
      "names behind counts and shares",
      "全年主动公开政府信息200条。其中,120条(60%)为工作动态,80条(40%)为财政信息。",
      ["200 yes: 工作动态=120=0.6 财政信息=80=0.4"],
    ],
    [
      "names in the clause before, shares behind a comma",
      "全年主动公开政府信息200条。占比最高的是工作动态,120条,60%;其次是财政信息,80条,40%。",
      ["200 yes: 工作动态=120=0.6 财政信息=80=0.4"],
    ],
    [
      "each figure alone in its brackets",
      "按公开主体分:区级部门(120条)、镇和街道(80条)。按类别分:概况信息(占30%)、其他(占70%)。",
      ["- unknown: 区级部门=120 镇和街道=80", "- yes: 概况信息=0.3 其他=0.7"],
    ],
    [
      "the total behind its parts",
      "召开领导小组会议2次、业务推进会4次,共计6次。",
      ["6 yes: 召开领导小组会议=2 业务推进会=4"],
    ],
    [
      "parts that add up to the figure before them",
      "全县建起查阅点十五处,县级三处、乡镇十二处。",
      ["15 yes: 县级=3 乡镇=12"],
    ],
    [
      "the rest under the name behind its count",
      "全年主动公开政府信息200条,其中网站发布120条,其余80条张贴于公开栏。",
      ["200 yes: 网站发布=120 张贴于公开栏=80"],
    ],
    [
      "a list that goes on in the lines below",
      "全年主动公开政府信息200条,其中:\n政策类120条;\n人事类50条;\n其他30条。",
      ["200 yes: 政策类=120 人事类=50 其他=30"],
    ],
    [
      "a long remark in brackets between two parts",
      "全年主动公开政府信息200条,其中政策类120条(含县政府文件、县政府办公室文件、各部门规范性文件和其他各类公文,不含转发的上级来文),其他80条。",
      ["200 yes: 政策类=120 其他=80"],
    ],
    ["one figure is no list", "全年主动公开政府信息200条,其中政策类120条。", []],
    ["a comparison is no part", "全年主动公开政府信息200条,比上年的180条增加20条。", []],
  ])("%s", (_what, passage, expected) => {
    expect(listsIn(passage)).toEqual(expected);
  });
});

describe("checks of lists", () => {
  const failing = (passage: string) =>
    extract(report(passage)).checks.flatMap(({ kind, verdict, stated, computed }) =>
      verdict === "fails" ? [`${kind} ${stated} ${computed}`] : [],
    );
  test.each([
    ["a complete list that adds up", "全年主动公开政府信息200条,其中政策类120条,占60%;其他80条,占40%。", []],
    [
      "a complete list that does not",
      "全年主动公开政府信息210条,其中政策类120条,其他80条。",
      ["sum-mismatch 210 200"],
    ],
    ["an incomplete list", "全年主动公开政府信息210条,其中政策类120条,人事类80条。", []],
    [
      "a share cut off instead of rounded",
      "全年主动公开政府信息159条。其中政策类46条,占28%;人事类39条,占24%。",
      [],
    ],
    [
      "a wrong share",
      "全年主动公开政府信息200条,其中政策类120条,占60%;人事类40条,占20%;其他40条,占30%。",
      ["share-mismatch 0.3 0.2", "share-sum 1 1.1"],
    ],
    ["growth that is not so", "全年主动公开政府信息200条,比上年的100条增长50%。", ["growth-mismatch 0.5 1"]],
    [
      "growth without a word of comparing",
      "全年主动公开政府信息186420条,上一年为161500条,同比增长13.4%。",
      ["growth-mismatch 0.134 0.1543"],
    ],
    ["growth of a difference in other words", "全年主动公开政府信息2075条,比2011年净增305条,上升17.2%。", []],
    [
      "a sum behind its parts that is not so",
      "窗口咨询96人次,电话咨询214人次,网上咨询17人次,合计337人次。",
      ["sum-mismatch 337 327"],
    ],
    ["shares with one part unread in between", "全年收到申请42件,当面9件,另3件未注明,网络6件。", []],
    ["growth behind its difference", "全年主动公开政府信息150条,比上年增加50条,增长50%。", []],
    [
      "shares of channels whose counts reach the total",
      "全年主动公开政府信息200条,其中政府网站150条,占75%;政务微博40条,占20%;其他方式10条,占15%。",
      ["share-mismatch 0.15 0.05", "share-sum 1 1.1"],
    ],
    [
      "lines that belong together",
      "全年主动公开政府信息200条,其中:\n政策类120条,占60%;\n其他80条,占40%。",
      [],
    ],
    ["channels may overlap", "全年主动公开政府信息200条,其中政府网站公开200条,政务微博公开90条。", []],
  ])("%s", (_what, passage, expected) => {
    expect(failing(passage)).toEqual(expected);
  });
});
