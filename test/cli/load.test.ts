import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { cellOf, dump, isSound, writing } from "./database.js";
import { copyReports, folder, shilu } from "./program.js";

const REPORTS = ["altay-2013.txt", "urumqi-2013.txt", "shayibak-2017.txt"];

describe("loading again", () => {
  const place = folder();
  const file = path.join(place, "reports.db");
  const load = (...more: string[]) =>
    shilu(["load", "reports", "--db", "reports.db", ...more], { cwd: place });
  mkdirSync(path.join(place, "reports"));
  copyReports(path.join(place, "reports"), REPORTS);

  test("a second load changes no row, no byte", async () => {
    expect((await load()).stderr).toContain("3 loaded");
    const bytes = readFileSync(file);
    expect((await load()).stderr).toContain("3 unchanged");
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(isSound(file)).toBe(true);
  });

  test("the same bytes at a second address are no second report", async () => {
    const [first = ""] = REPORTS;
    copyFileSync(path.join(place, "reports", first), path.join(place, "reports/copy.txt"));
    expect((await load()).stderr).toContain("1 known, at another address");
    expect(cellOf(file, "SELECT count(*) FROM report")).toBe(3);
    expect(cellOf(file, "SELECT count(*) FROM source_address")).toBe(4);
    expect((await load()).stderr).toContain("4 unchanged");
  });

  test("a changed body at one address is a version; the older stays, and the panel takes the newer", async () => {
    const report = path.join(place, "reports/urumqi-2013.txt");
    const before = readFileSync(report);
    writeFileSync(report, readFileSync(report, "utf8").replace("4234", "4235"));
    expect((await load()).stderr).toContain("1 loaded, 3 unchanged");
    const versions = "SELECT count(*) FROM source_address WHERE uri = 'reports/urumqi-2013.txt'";
    expect(cellOf(file, versions)).toBe(2);
    expect(cellOf(file, "SELECT count(*) FROM report")).toBe(4);
    expect(cellOf(file, "SELECT count(*) FROM panel")).toBe(3);
    expect(cellOf(file, "SELECT max(report) FROM panel")).toBe(4);
    writeFileSync(report, before);
    await load();
    expect(cellOf(file, versions)).toBe(3);
    expect(cellOf(file, "SELECT max(report) FROM panel")).toBeLessThan(4);
  });

  test("--force reads again and leaves the same rows, under the same ids", async () => {
    const before = dump(file);
    expect((await load("--force")).stderr).toContain("4 read again");
    expect(dump(file)).toEqual(before);
  });

  test("a report by other rules is read again", async () => {
    const before = dump(file);
    writing(file, "UPDATE report SET extractor_version = '0.0.1+00000000' WHERE agency LIKE '%阿勒泰%'");
    expect((await load()).stderr).toMatch(/1 read again/);
    expect(dump(file)).toEqual(before);
  });
});

describe("ways to say what is loaded", () => {
  const place = folder();
  const file = (name: string) => path.join(place, name);
  mkdirSync(file("reports/2013"), { recursive: true });
  copyReports(file("reports/2013"), ["altay-2013.txt", "urumqi-2013.txt"]);
  copyReports(file("reports"), ["shayibak-2017.txt"]);
  const load = (args: string[], input?: string | Uint8Array) =>
    shilu(["load", ...args], { cwd: place, ...(input === undefined ? {} : { input }) });
  const loaded = (name: string) => cellOf(file(name), "SELECT count(*) FROM report");

  test.each([
    ["a folder and those below it", ["reports"], 3],
    ["a pattern", ["reports/**/*2013*"], 2],
    ["files and folders", ["reports/2013", "reports/shayibak-2017.txt"], 3],
  ])("%s", async (name, paths, count) => {
    const run = await load([...paths, "--db", `${name}.db`]);
    expect(run.code).toBe(0);
    expect(loaded(`${name}.db`)).toBe(count);
  });

  test("one document on stdin", async () => {
    const report = readFileSync(file("reports/shayibak-2017.txt"));
    expect((await load(["-", "--db", "stdin.db"], report)).code).toBe(0);
    expect(loaded("stdin.db")).toBe(1);
  });

  test("records as lines of JSON give the same rows as the files", async () => {
    const { stdout } = await shilu(["extract", "reports", "--format", "jsonl"], { cwd: place });
    expect((await load(["-", "--db", "lines.db"], stdout)).stderr).toContain("3 loaded");
    await load(["reports", "--db", "files.db"]);
    const facts =
      "SELECT group_concat(indicator || value || quote) FROM (SELECT * FROM fact ORDER BY report, position)";
    expect(cellOf(file("lines.db"), facts)).toBe(cellOf(file("files.db"), facts));
    expect((await load(["-", "--db", "files.db"], stdout)).stderr).toContain("3 unchanged");
  });

  test("documents as lines of JSON, and lines that are neither", async () => {
    const document = JSON.stringify({
      uri: "https://example.gov.cn/1",
      content: "某县人民政府2013年政府信息公开工作年度报告\n一、概述\n2013年，收到政府信息公开申请12件。",
    });
    const record = JSON.parse((await shilu(["extract", "reports/shayibak-2017.txt"], { cwd: place })).stdout);
    const forged = structuredClone(record);
    forged.id = "0".repeat(64);
    forged.facts[0].evidence.quote = "没有这句话";
    const lines = [document, "{", '{"schema":"shilu.record/1"}', JSON.stringify(forged), '{"uri":"x"}'];
    const run = await load(["-", "--db", "documents.db"], lines.join("\n"));
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/1 loaded.*, 4 failed/);
    expect(run.stderr.match(/stdin:\d/g)?.slice(0, 3)).toEqual(["stdin:2", "stdin:3", "stdin:4"]);
    expect(run.stderr).toContain("[record-invalid]");
    expect(cellOf(file("documents.db"), "SELECT uri FROM report")).toBe("https://example.gov.cn/1");
  });

  test("--dry-run says what would be loaded and makes no file", async () => {
    const run = await load(["reports", "--db", "dry.db", "--dry-run"]);
    expect(run.stdout.trim().split("\n")).toHaveLength(3);
    expect(() => readFileSync(file("dry.db"))).toThrow(/ENOENT/);
  });

  test("--limit goes on where it stopped", async () => {
    expect((await load(["reports", "--db", "limit.db", "--limit", "2"])).stderr).toContain("2 loaded");
    expect(loaded("limit.db")).toBe(2);
    expect((await load(["reports", "--db", "limit.db", "--limit", "2"])).stderr).toContain(
      "1 loaded, 2 unchanged",
    );
  });

  test("several processes write what one does", async () => {
    await load(["reports", "--db", "one.db", "--jobs", "1"]);
    await load(["reports", "--db", "two.db", "--jobs", "2"]);
    expect(dump(file("two.db"))).toEqual(dump(file("one.db")));
  });

  test("--mentions keeps what the recognisers read, --index makes the indexes", async () => {
    const run = await load(["reports", "--db", "full.db", "--mentions", "--index"]);
    expect(run.code).toBe(0);
    expect(cellOf(file("full.db"), "SELECT count(DISTINCT kind) FROM mention")).toBeGreaterThan(3);
    const wrong = `SELECT count(*) FROM mention JOIN page USING (report)
      WHERE substr(page.text, text_start + 1, text_end - text_start) <> surface`;
    expect(cellOf(file("full.db"), wrong)).toBe(0);
    expect(cellOf(file("full.db"), "SELECT count(*) FROM passage WHERE segmented = 0")).toBe(0);
  });

  test("two loads at once lose and double nothing", async () => {
    const many = file("many");
    mkdirSync(many);
    const report = readFileSync(file("reports/2013/urumqi-2013.txt"), "utf8");
    for (let i = 0; i < 60; i++)
      writeFileSync(path.join(many, `${i}.txt`), report.replace("4234", String(5000 + i)));
    cpSync(many, file("many-too"), { recursive: true });
    const runs = await Promise.all([
      load(["many", "--db", "both.db"]),
      load(["many-too", "--db", "both.db"]),
    ]);
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    expect(loaded("both.db")).toBe(60);
    expect(cellOf(file("both.db"), "SELECT count(*) FROM source_address")).toBe(120);
    expect(isSound(file("both.db"))).toBe(true);
  });
});
