/** Every body set into every shell: pages of content systems nobody fitted the reader to. */
import { readdirSync, readFileSync } from "node:fs";
import { type Document, gridOf } from "@shilu/core";
import { describe, expect, test } from "vitest";
import { pageMetadata } from "../../../packages/extractors/src/page/metadata/index.js";
import { read } from "../../../packages/extractors/src/read.js";
import { f1, holds, withoutNames } from "./score.js";

const fixture = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const SHELLS = readdirSync(new URL("shells/", import.meta.url)).sort();
const BODIES = readdirSync(new URL("bodies/", import.meta.url)).sort();

const FIELDS: Readonly<Record<string, string>> = {
  title: "云溪县关于2023年度有关情况的通告",
  date: "2023-10-09",
  source: "云溪县政府办",
  index: "430623/2023-01187",
};

const set = (shell: string, body: string) =>
  shell.replace(/\{\{(\w+)\}\}/g, (_, name: string) => (name === "body" ? body : (FIELDS[name] as string)));

const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/&nbsp;/g, " ")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");

const mainOf = (document: Document) =>
  document.blocks
    .filter((block) => block.role === "main")
    .map((block) => document.surface(block.span))
    .join("\n");

/** What must never stand in a main text. */
const CHROME = [
  "首页",
  "当前位置",
  "发布日期：",
  "打印",
  "关闭窗口",
  "扫一扫",
  "上一篇",
  "下一条",
  "ICP备",
  "标识码",
  "版权所有",
  "相关新闻",
  "网友评论",
  "热点推荐",
  "走进云溪",
  "附件【",
];

describe.each(SHELLS)("%s", (shellName) => {
  const shell = fixture(`shells/${shellName}`);

  test.each(BODIES)("%s", (bodyName) => {
    const body = fixture(`bodies/${bodyName}`).trim();
    for (const html of [set(shell, body), withoutNames(set(shell, body))]) {
      const document = read(html);
      const main = mainOf(document);
      expect(document.pageKind.value).toBe("article");
      expect(f1(plain(body), main)).toBeGreaterThanOrEqual(0.985);
      for (const snippet of CHROME) expect(holds(main, snippet), snippet).toBe(holds(plain(body), snippet));
      expect(document.tables).toHaveLength(body.match(/<table/g)?.length ?? 0);
      for (const table of document.tables)
        for (const cell of table.rows.flat()) {
          const surface = document.surface(cell.span);
          if (surface !== "") expect(holds(main, surface)).toBe(true);
        }
      const found = (key: string) => pageMetadata(document).find((metadatum) => metadatum.key === key)?.value;
      expect(found("title")).toBe(FIELDS.title);
      expect(found("publishedOn")).toBe(FIELDS.date);
      if (shellName !== "forum.html") expect(found("source")).toBe(FIELDS.source);
    }
  });
});

describe("tables of a body", () => {
  const statutory = fixture("bodies/statutory-2021.html");

  test("spans are resolved into full grids, an empty cell stays empty", () => {
    const document = read(`<html><body>${statutory}</body></html>`);
    const [, requests, remedies] = document.tables;
    expect(document.tables.map((table) => [table.rows.length, table.columns])).toEqual([
      [7, 4],
      [7, 10],
      [4, 15],
    ]);
    const grid = gridOf(requests as NonNullable<typeof requests>);
    const says = (row: number, column: number) => {
      const cell = grid[row]?.[column];
      return cell ? document.surface(cell.span) : null;
    };
    expect(says(2, 4)).toBe("商业 企业");
    expect(says(5, 0)).toBe("三、本年度办理结果");
    expect(says(6, 1)).toBe("（三）不予公开");
    expect(says(5, 4)).toBe("");
    expect(says(5, 5)).toBe("0");
    expect(remedies?.rows[2]?.map((cell) => document.surface(cell.span)).slice(0, 2)).toEqual([
      "结果 维持",
      "结果 纠正",
    ]);
  });

  test("the unit line belongs to its table", () => {
    const document = read(`<html><body>${fixture("bodies/figures-without-borders.html")}</body></html>`);
    const [table] = document.tables;
    expect(table?.unitLine && document.surface(table.unitLine)).toBe("单位：万元");
    expect(table?.rows[3]?.map((cell) => document.surface(cell.span))).toEqual(["其他收入", "36.2", "", "/"]);
  });
});
