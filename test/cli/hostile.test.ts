import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, test } from "vitest";
import { cellOf, dump } from "./database.js";
import { copyReports, folder, shilu } from "./program.js";

const place = folder();
const at = (name: string) => path.join(place, name);

const HOSTILE = `<html><head><title>&lt;img src=x onerror=alert(1)&gt;某县人民政府2013年政府信息公开工作年度报告</title></head><body>
<h1>&lt;img src=x onerror=alert(1)&gt;某县人民政府2013年政府信息公开工作年度报告</h1>
<p>一、概述</p>
<p>=cmd()|' /C calc'!A0 全年主动公开政府信息120条。</p>
<p>+86 &lt;script&gt;alert(2)&lt;/script&gt; 收到政府信息公开申请12件。</p>
<p>二、主动公开情况</p>
<p>\u001b[2J\u001b[31m红\u009b1m\u202e字，通过政府网站公开90条。</p>
<p><a href="javascript:alert(3)">附件：统计表.xls</a></p>
<p>某县人民政府</p><p>2014年3月1日</p></body></html>`;

beforeAll(async () => {
  writeFileSync(at("hostile.html"), HOSTILE);
  mkdirSync(at("reports"));
  copyReports(at("reports"), ["altay-2013.txt", "urumqi-2013.txt", "xjeitc-2010.txt"]);
  await shilu(["load", "hostile.html", "reports", "--db", "all.db", "--index"], { cwd: place });
});

// biome-ignore lint/suspicious/noControlCharactersInRegex: what must not come through
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

test.each([
  ["extract", ["extract", "hostile.html", "--format", "table"]],
  ["text", ["extract", "hostile.html", "--format", "text"]],
  ["facts", ["facts", "hostile.html"]],
  ["show", ["show", "hostile.html"]],
  ["explain", ["explain", "hostile.html"]],
  ["search", ["search", "all.db", "政府网站", "--limit", "200"]],
  ["query", ["query", "all.db", "SELECT text FROM page"]],
])("no control of a document reaches the terminal: %s", async (_, args) => {
  const run = await shilu(args, { cwd: place });
  expect(run.code).toBe(0);
  expect(run.stdout.length).toBeGreaterThan(0);
  expect(run.stdout).not.toMatch(CONTROLS);
});

test("the page of a report runs nothing and loads nothing", async () => {
  const run = await shilu(["show", "hostile.html", "--html", "page.html"], { cwd: place });
  expect(run.code).toBe(0);
  const html = readFileSync(at("page.html"), "utf8");
  const { document } = parseHTML(html);
  expect(document.querySelectorAll("script, img, iframe, link, object").length).toBe(0);
  const links = [...document.querySelectorAll("a[href]")].map((link) => link.getAttribute("href") ?? "");
  expect(links.filter((href) => !href.startsWith("#"))).toEqual([]);
  const attributes = [...document.querySelectorAll("*")].flatMap((element) =>
    [...element.attributes].map(({ name }) => name),
  );
  expect(attributes.filter((name) => name.startsWith("on"))).toEqual([]);
  expect(html).toContain("Content-Security-Policy");
});

test("a spreadsheet takes nothing for a formula, and negative figures stay figures", async () => {
  const passages = await shilu(["export", "all.db", "passage", "--format", "csv"], { cwd: place });
  expect(passages.stdout.startsWith("\ufeff")).toBe(true);
  expect(passages.stdout).toContain("'=cmd()|");
  expect(passages.stdout).toContain("'+86");
  const figures = await shilu(["query", "all.db", "SELECT -2 AS change, '-2' AS words", "--format", "csv"], {
    cwd: place,
  });
  expect(figures.stdout).toBe("change,words\n-2,'-2\n");
});

describe("search terms are words, never operators", () => {
  test.each(['"', "NEAR(", "'; drop table report; --", "公开*", "%"])("%s", async (term) => {
    const run = await shilu(["search", "all.db", "--", term], { cwd: place });
    expect(run.code).toBe(0);
    expect(run.stderr).not.toContain("[");
  });

  test("the tables are still there", () => {
    expect(Number(cellOf(at("all.db"), "SELECT count(*) FROM report"))).toBe(4);
  });
});

describe("time and language of the machine", () => {
  const load = (file: string, env: Record<string, string>) =>
    shilu(["load", "reports", "--db", file], { cwd: place, env });

  test("the rows are the same in Los Angeles, in the C locale and under a Chinese one", async () => {
    await load("here.db", {});
    await load("there.db", { TZ: "America/Los_Angeles", LANG: "C", LC_ALL: "C" });
    await load("zh.db", { TZ: "Asia/Shanghai", LANG: "zh_CN.UTF-8" });
    expect(dump(at("there.db"))).toEqual(dump(at("here.db")));
    expect(dump(at("zh.db"))).toEqual(dump(at("here.db")));
    expect(cellOf(at("there.db"), "SELECT first_seen FROM source")).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  });

  test.each([
    [{ LANG: "zh_CN.UTF-8" }, [], "没有"],
    [{ LANG: "C" }, [], "There is no"],
    [{ LANG: "C" }, ["--lang", "zh"], "没有"],
    [{ LANG: "zh_CN.UTF-8" }, ["--lang=en"], "There is no"],
    [{ LANG: "C", LC_ALL: "zh_TW.UTF-8" }, [], "没有"],
  ])("messages by %j %j", async (env, more, words) => {
    const run = await shilu(["extract", "missing.txt", ...more], { cwd: place, env });
    expect(run.stderr).toContain(words);
    expect(run.code).toBe(66);
  });

  test.each([
    [["query", "missing.db", "SELECT 1"], "没有 missing.db：请先运行"],
    [["lod"], "没有命令 “lod” （是否指 load？）"],
    [["load", "reports"], "须给出选项"],
    [["facts", "reports", "--year", "x"], "应为从 1 起的整数"],
    [["export", "all.db", "panl"], "没有名为 panl 的表或视图"],
  ])("what stops a command is told in Chinese: %j", async (args, words) => {
    const run = await shilu([...args, "--lang", "zh"], { cwd: place });
    expect(run.stderr).toContain(words);
    expect(run.stderr.trimEnd().split("\n").length).toBeLessThanOrEqual(2);
  });
});
