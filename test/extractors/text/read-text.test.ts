import { describe, expect, test } from "vitest";
import { read } from "../../../packages/extractors/src/read.js";

/** Each block as `kind|chrome: text`. */
const blocksOf = (text: string): string[] => {
  const document = read(text);
  return document.blocks.map(({ span, kind, chrome }) => `${chrome ?? kind}: ${document.surface(span)}`);
};

const OPENING =
  "根据《中华人民共和国政府信息公开条例》的要求，现将本县2013年度政府信息公开工作情况报告如下。";

describe("a scraped page", () => {
  test("menu, crumbs, title, meta line above; pager, tools and footer below", () => {
    expect(
      blocksOf(
        [
          "首页  领导之窗  政务公开",
          "当前位置: 首页>>政务公开>>正文",
          "",
          "云溪县2013年度政府信息公开工作报告",
          "信息来源: 县政府办  日期:2014-03-28",
          OPENING,
          "一、概述",
          "全年主动公开政府信息159条。",
          "  云溪县人民政府",
          "  2014年3月20日",
          "上一条:2014年报告",
          "关闭",
          "主办:云溪县人民政府",
        ].join("\n"),
      ),
    ).toEqual([
      "nav: 首页  领导之窗  政务公开",
      "breadcrumb: 当前位置: 首页>>政务公开>>正文",
      "title: 云溪县2013年度政府信息公开工作报告",
      "metaline: 信息来源: 县政府办  日期:2014-03-28",
      `paragraph: ${OPENING}`,
      "heading: 一、概述",
      "paragraph: 全年主动公开政府信息159条。",
      "signature: 云溪县人民政府",
      "date: 2014年3月20日",
      "pager: 上一条:2014年报告",
      "toolbar: 关闭",
      "footer: 主办:云溪县人民政府",
    ]);
  });

  test("a title broken over two lines is two lines of title", () => {
    expect(blocksOf(`云溪县人民政府2013年政府信息公开工作\n年度报告\n${OPENING}`)).toEqual([
      "title: 云溪县人民政府2013年政府信息公开工作",
      "title: 年度报告",
      `paragraph: ${OPENING}`,
    ]);
  });

  test("an agency's line above the title belongs to it; a site's name does not", () => {
    expect(blocksOf(`云溪县人民政府\n2013年政府信息公开工作年度报告\n${OPENING}`).slice(0, 2)).toEqual([
      "title: 云溪县人民政府",
      "title: 2013年政府信息公开工作年度报告",
    ]);
    expect(
      blocksOf(`云溪县人民政府网\n云溪县2013年政府信息公开工作年度报告\n发布时间:2014-01-02\n${OPENING}`)[0],
    ).toBe("nav: 云溪县人民政府网");
  });

  test("a line between title and text that is no label is text", () => {
    expect(blocksOf(`云溪县2013年政府信息公开年度报告\n(2014年2月7日)\n引  言\n${OPENING}`).slice(1)).toEqual(
      ["date: (2014年2月7日)", "paragraph: 引  言", `paragraph: ${OPENING}`],
    );
  });

  test("a table of columns and a table of one cell a line are cells of the text", () => {
    const rows = ["指标名称\t单位\t2013年", "主动公开信息数\t条\t235", "受理申请数\t件\t8"];
    expect(
      blocksOf([`云溪县2013年年度报告`, OPENING, ...rows, "打印本页 关闭窗口"].join("\n")).slice(2),
    ).toEqual([...rows.map((row) => `cell: ${row}`), "toolbar: 打印本页 关闭窗口"]);
    const cells = [
      "统计指标",
      "单位",
      "统计数",
      "主动公开数",
      "条",
      "235",
      "收到申请数",
      "件",
      "0",
      "收费金额",
      "万元",
      "—",
    ];
    expect(
      blocksOf(["云溪县2013年年度报告", OPENING, "附件", ...cells, "主办:云溪县政府"].join("\n")).filter(
        (b) => b.startsWith("cell"),
      ),
    ).toHaveLength(12 + 1);
  });

  test("a menu alone is an empty page", () => {
    expect(read("首页  政务公开\n主办:云溪县人民政府").pageKind.value).toBe("empty");
  });
});

describe("a text set in lines of one width", () => {
  const wrapped = [
    "        云溪县人民政府",
    "    2024 年政府信息公开工作年度报告",
    "",
    "    本报告由云溪县人民政府办公室根据条例规定编制，所列统计期",
    "限自 2024 年 1 月 1 日至 2024 年 12 月 31 日止，如对报告有疑问",
    "请与云溪县人民政府办公室联系。",
    "    一、总体情况",
    "    2024 年，全县主动公开各类政府信息 5500 余条，受理政府信息",
    "公开申请 3119 件，答复 3050 件，其余申请顺延到下一年度继续办",
    "",
    "                              -1-",
    "理，各项工作均在法定期限内完成，没有因信息公开引起行政诉讼或",
    "者行政复议的案件发生，也没有收取任何费用，各乡镇和部门的情况",
    "由其自行公布，公众可以在县政府网站和县档案馆查阅，也可以到县",
    "图书馆查阅，有关电子版同时在政务新媒体上发布，供公众下载使用",
    "和转载引用，转载时请注明来源于县人民政府门户网站的公开专栏，",
    "不得用于商业目的或者作其他损害公共利益的用途，否则依法追究其",
    "相应的责任，情节严重的移送有关机关依照法律法规的规定处理完毕",
    "为止。",
  ].join("\n");

  test("a break inside a sentence reads as nothing, over a page number too", () => {
    const document = read(wrapped);
    expect(document.text).toContain("所列统计期限自 2024 年 1 月 1 日");
    expect(document.text).toContain("顺延到下一年度继续办理，各项工作");
    expect(document.text).not.toContain("-1-");
  });

  test("every figure is still found in the source", () => {
    const document = read(wrapped);
    const at = document.text.indexOf("继续办理");
    const { start, end } = document.toSource({ start: at, end: at + 4 } as never);
    expect(document.source.text.slice(start, end).replace(/\s+|-1-/g, "")).toBe("继续办理");
  });

  test("a text of a paragraph a line is the source itself", () => {
    const text = `云溪县2013年年度报告\r\n\r\n${OPENING}\r\n${OPENING}`;
    const document = read(text);
    expect(document.text).toBe(text);
    expect(document.segments).toHaveLength(1);
  });
});

describe("a report scraped into one line", () => {
  test("is split where its paragraphs met", () => {
    const long = `当前位置： 首页政务公开 云溪县2017年政府信息公开年度报告 来源：县政府办 时间：2018-01-23 08:51 微信 微博 ${OPENING.repeat(9)} 一、概述全县公开信息8条。 二、其他${"无其他情况需要报告。".repeat(9)}`;
    const [crumb, column, title, source, time, ...rest] = blocksOf(long);
    expect([crumb, column, title, source, time]).toEqual([
      "breadcrumb: 当前位置：",
      "nav: 首页政务公开",
      "title: 云溪县2017年政府信息公开年度报告",
      "metaline: 来源：县政府办",
      "metaline: 时间：2018-01-23 08:51",
    ]);
    expect(rest.filter((block) => block.includes("二、其他"))).toHaveLength(1);
  });
});

describe("the rows of a browser's text", () => {
  const cells = (...row: string[]): string => row.join("\n\n\t\n\n");
  const table = [
    cells("批准机关", "批次（个）", "面积（亩）"),
    cells("国务院", "1", "402.6"),
    cells("省政府", "", "2723.8"),
    cells("合计", "18", "3126.4"),
  ].join("\n\n\n\n\n");

  test("cells of paragraphs are joined, empty ones too, and stay where they were in the source", () => {
    const document = read(`云溪县2013年年度报告\n\n${OPENING}\n\n${table}\n\n${OPENING}`);
    expect(document.text).toContain("国务院\t1\t402.6");
    expect(document.text).toContain("省政府\t\n\n\t2723.8");
    const at = document.text.indexOf("402.6");
    const { start, end } = document.toSource({ start: at, end: at + 5 } as never);
    expect(document.source.text.slice(start, end)).toBe("402.6");
  });

  test("the columns of a layout are not", () => {
    const text = `云溪县2013年年度报告\n\n${OPENING}\n\n${cells("热点信息", OPENING)}\n\n${cells("公开指南", OPENING)}`;
    expect(read(text).text).toBe(text);
  });

  test("an empty cell that ends a table is not joined with the heading below it", () => {
    const document = read(`${OPENING}\n\n${table}\n\n\t\n\n二、其他需要报告的事项\n\n无。`);
    expect(document.text).toContain("3126.4\t\n\n二、其他");
  });
});

describe("the title of a text without links", () => {
  test.each([
    [
      [
        "您的位置：首页 > 信息公开年报",
        "目录",
        "机构职能",
        "政府信息公开年报",
        "云溪县2024年政府信息公开工作年度报告",
      ],
      "云溪县2024年政府信息公开工作年度报告",
      "a menu headed 目录 is no text",
    ],
    [
      ["首页 > 年报", "县发展和改革局", "县教育局", "县市场监督管理局", "2020年政府信息公开工作年度报告"],
      "2020年政府信息公开工作年度报告",
      "the last of a list of agencies is no part of it",
    ],
    [
      [
        "首页 > 年报",
        "点击排行",
        "关于兑现2015年度科技奖励资金的公示",
        "索引号：0093",
        "2015年度政府信息公开工作年度报告",
      ],
      "2015年度政府信息公开工作年度报告",
      "a list of other papers stands above it",
    ],
    [
      ["首页 > 年报", "云溪县教育局", "2020年政府信息公开工作年度报告"],
      "云溪县教育局+2020年政府信息公开工作年度报告",
      "a single agency is",
    ],
  ])("%j: %s, %s", (head, title) => {
    const text = [...head, "发布时间：2025-01-22 10:05", OPENING, OPENING].join("\n");
    const { blocks, surface } = read(text);
    expect(
      blocks
        .filter(({ chrome }) => chrome === "title")
        .map(({ span }) => surface(span))
        .join("+"),
    ).toBe(title);
  });
});

describe("the lines around a title", () => {
  test("its year in brackets below it", () => {
    for (const year of ["（2022年）", "（二〇二一年度）", "(2013年度)"])
      expect(
        blocksOf(
          ["云溪县政府信息公开工作年度报告", year, OPENING, "一、概述", "主动公开信息159条。"].join("\n"),
        ).slice(0, 3),
      ).toEqual(["title: 云溪县政府信息公开工作年度报告", `title: ${year}`, `paragraph: ${OPENING}`]);
  });

  test("who wrote it, in the meta line; a link to those of other bodies below it", () => {
    expect(
      blocksOf(
        [
          "云溪县2013年度政府信息公开工作报告",
          "撰写人:张三   来源:云溪县政府办   点击率:21 次   发布时间:2014-3-28 10:02:11",
          OPENING,
          "一、概述",
          "全年主动公开政府信息159条。",
          "查看其他单位年报>>  甲镇  乙镇",
        ].join("\n"),
      ),
    ).toEqual([
      "title: 云溪县2013年度政府信息公开工作报告",
      "metaline: 撰写人:张三   来源:云溪县政府办   点击率:21 次   发布时间:2014-3-28 10:02:11",
      `paragraph: ${OPENING}`,
      "heading: 一、概述",
      "paragraph: 全年主动公开政府信息159条。",
      "related: 查看其他单位年报>>  甲镇  乙镇",
    ]);
  });
});
