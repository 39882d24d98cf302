import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, test } from "vitest";
import { copyReports, corpus, folder, root, shilu } from "./program.js";
import { resident } from "./resident.js";

const place = folder();
const at = (name: string) => path.join(place, name);
const run = (...args: string[]) => resident(args, { cwd: place });

beforeAll(async () => {
  mkdirSync(at("reports"));
  copyReports(at("reports"), ["altay-2013.txt", "changbai-2013.txt", "shayibak-2017.txt", "urumqi-2013.txt"]);
  await run("load", "reports", "--db", "reports.db");
});

describe("facts", () => {
  test("a heading a report, a line a fact with the figure marked in its words, within the width", async () => {
    const { stdout, code } = await run("facts", "--db", "reports.db", "--indicator", "proactive.total");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^长白.*2013 {2}narrative$/m);
    expect(stdout).toMatch(/^ {2}proactive\.total {2}3521 条 {2}.*«3521条»/m);
    expect(stdout).not.toContain("requests.received");
  });

  test("the same from the files as from the database", async () => {
    const [files, database] = await Promise.all([
      run("facts", "reports/urumqi-2013.txt"),
      run("facts", "--db", "reports.db", "--agency", "乌鲁木齐"),
    ]);
    expect(database.stdout).toBe(files.stdout);
  });

  test("what does not fit a filter is not an error", async () => {
    const { stdout, stderr, code } = await run("facts", "--db", "reports.db", "--year", "1999");
    expect([stdout, stderr.trim(), code]).toEqual(["", "No report fits.", 0]);
  });

  test.each([
    [["facts"], "Expected paths of reports, or --db FILE"],
    [["facts", "reports", "--db", "reports.db"], "got both"],
    [["facts", "--db", "reports.db", "--year", "x"], "Expected a whole number"],
    [["fcts"], "(Did you mean facts?)"],
    [["load", "reports", "--db", "a.db", "--job", "2"], "(Did you mean --jobs?)"],
    [["extract"], "missing required argument 'path'"],
    [[], "Usage: shilu"],
  ])("%j is misuse: exit 2 and a remedy", async (args, words) => {
    const { code, stdout, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(words);
  });
});

describe("extract", () => {
  test("one record is an object, several are a list", async () => {
    const one = JSON.parse((await run("extract", "reports/altay-2013.txt")).stdout);
    expect(one.schema).toBe("shilu.record/1");
    const all = JSON.parse((await run("extract", "reports")).stdout);
    expect(all.map(({ source }: { source: { uri: string } }) => source.uri)).toEqual([
      "reports/altay-2013.txt",
      "reports/changbai-2013.txt",
      "reports/shayibak-2017.txt",
      "reports/urumqi-2013.txt",
    ]);
    expect(all[0]).toEqual(one);
  });

  test("twice the same bytes; --trace adds the reasons", async () => {
    const [a, b] = await Promise.all([run("extract", "reports"), run("extract", "reports")]);
    expect(a.stdout).toBe(b.stdout);
    const traced = JSON.parse((await run("extract", "reports/altay-2013.txt", "--trace")).stdout);
    expect(traced.trace.length).toBeGreaterThan(0);
  });

  test("text is the main text without the chrome", async () => {
    const { stdout } = await run("extract", "reports/urumqi-2013.txt", "--format", "text");
    expect(stdout).toContain("一、概述");
    expect(stdout).not.toMatch(/浏览次数|4234/);
  });
});

describe("show", () => {
  test("outline, figures under their headings, from a file and by words from the database", async () => {
    const file = await run("show", "reports/changbai-2013.txt");
    const found = await run("show", "--db", "reports.db", "长白", "2013");
    expect(found.stdout).toBe(file.stdout);
    expect(file.stdout).toMatch(/Outline and figures\n/);
    expect(file.stdout).toMatch(/二、主动公开政府信息情况.*proactive/);
  });

  test("--format json is the record as extract prints it", async () => {
    const file = await run("extract", "reports/changbai-2013.txt", "--format", "jsonl");
    const found = await run("show", "--db", "reports.db", "长白", "2013", "--format", "jsonl");
    expect(JSON.parse(found.stdout)).toEqual(JSON.parse(file.stdout));
  });

  test.each([
    ["2013", 2, "report-ambiguous"],
    ["火星", 66, "report-unknown"],
  ])("%s names no one report: exit %i", async (words, exit, code) => {
    const { stderr, code: ended } = await run("show", "--db", "reports.db", words);
    expect(ended).toBe(exit);
    expect(stderr).toContain(`[${code}]`);
  });

  test("--html: every fact is marked where its figure stands, and listed", async () => {
    const { code } = await run("show", "reports/changbai-2013.txt", "--html", "page.html");
    expect(code).toBe(0);
    const record = JSON.parse((await run("extract", "reports/changbai-2013.txt")).stdout);
    const { document } = parseHTML(readFileSync(at("page.html"), "utf8"));
    expect(record.facts.length).toBeGreaterThan(3);
    for (const [i, { evidence }] of record.facts.entries()) {
      const mark = document.getElementById(`fact-${i}`);
      expect(mark, evidence.quote).not.toBeNull();
      const span = evidence.figure ?? evidence.text;
      if (mark?.tagName === "MARK") expect(mark.textContent).toBe(record.text.slice(...span));
    }
    const inText = document.querySelector("main")?.textContent?.replace(/\s/g, "") ?? "";
    for (const { role, span } of record.blocks)
      if (role === "main") expect(inText).toContain(record.text.slice(...span).replace(/\s/g, ""));
  });
});

test("doctor --format json: a row a thing it looked at", async () => {
  const { stdout, code } = await run("doctor", "--format", "json");
  expect(code).toBe(0);
  const found = JSON.parse(stdout) as { name: string; found: string; code: string | null }[];
  expect(found.map(({ name }) => name)).toEqual(["Node", "rules and lexicons", "SQLite", "word dictionary"]);
  expect(found[0]?.found).toBe(process.versions.node);
  expect(found.every((row) => row.code === null)).toBe(true);
});

test.each([
  [["query", "--db", "reports.db"], "Usage: shilu query [options] <db> <sql> (see shilu query --help)"],
  [["--lang", "zh", "serch"], "用法：shilu [options] [command]（详见 shilu --help）"],
])("%j is no usage: the line after says what is", async (words, usage) => {
  const { stderr, code } = await run(...words);
  expect(code).toBe(2);
  expect(stderr.trimEnd().split("\n").at(-1)).toBe(usage);
});

test("explain: why a figure was taken, and that silence is no fact", async () => {
  const taken = await run("explain", "reports/changbai-2013.txt", "proactive.total");
  expect(taken.stdout).toMatch(/✓ taken {2}proactive\.total {2}3521/);
  const silent = await run("explain", "reports/urumqi-2013.txt", "licensing.decisions");
  expect(silent.stdout).toContain("silence is no fact");
  const unknown = await run("explain", "reports/urumqi-2013.txt", "proactive.totl");
  expect(unknown.code).toBe(2);
  expect(unknown.stderr).toContain("did you mean proactive.total?");
});

describe("check", () => {
  test("what does not add up, with the words; --fail-on ends with 3", async () => {
    const { stdout, stderr, code } = await run("check", "--db", "reports.db");
    expect(code).toBe(0);
    expect(stderr).toMatch(/\d+ checks: \d+ hold, \d+ fail, \d+ cannot be told/);
    expect(stdout).toMatch(/^✗ .*\n {2}.+\n {4}.*«/m);
    expect((await run("check", "--db", "reports.db", "--fail-on", "any")).code).toBe(3);
    expect((await run("check", "--db", "reports.db", "--fail-on", "carry-over-mismatch")).code).toBe(0);
  });

  test("the same rows as the view failed_checks", async () => {
    const checks = JSON.parse((await run("check", "--db", "reports.db", "--format", "json")).stdout);
    const sql = "SELECT rule, stated, computed FROM failed_checks ORDER BY rule, stated, computed";
    const view = JSON.parse((await run("query", "reports.db", sql, "--format", "json")).stdout);
    const key = ({ rule, stated, computed }: Record<string, unknown>) => `${rule} ${stated} ${computed}`;
    expect(checks.map(key).sort()).toEqual(view.map(key).sort());
  });
});

describe("search", () => {
  test.each([
    [["政府网站"], "three characters and more"],
    [["网站"], "a word of two"],
    [["府网"], "two characters of two words"],
    [["网站", "查阅点"], "several words"],
    [["政務網站".slice(2)], "traditional characters"],
    [["ＷＷＷ"], "full width"],
  ])("%j: %s", async (words) => {
    const { stdout, code } = await run("search", "reports.db", ...words, "--format", "json");
    expect(code).toBe(0);
    const passages = JSON.parse(stdout);
    expect(passages.length).toBeGreaterThan(0);
    for (const { text, marks } of passages) {
      expect(JSON.parse(marks).length).toBeGreaterThanOrEqual(words.length);
      for (const [start, end] of JSON.parse(marks)) expect(text.slice(start, end).length).toBeGreaterThan(1);
    }
  });

  test("in one agency, year and section, the words marked", async () => {
    const { stdout } = await run(
      ...["search", "reports.db", "网站", "--agency", "长白", "--year", "2013", "--section", "proactive"],
    );
    expect(stdout).toMatch(/^长白.* 2013 › .* #\d+$/m);
    expect(stdout).toContain("«网站»");
    expect(stdout).not.toContain("乌鲁木齐");
  });

  test("nothing found is an answer", async () => {
    const { stdout, stderr, code } = await run("search", "reports.db", "火星车");
    expect([stdout, stderr, code]).toEqual(["", "Nothing found.\n", 0]);
  });
});

describe("query", () => {
  test.each([
    ["table", /^agency +year\n─+ {2}─+\n/],
    ["csv", /^agency,year\n/],
    ["json", /^\[\n {2}\{"agency":/],
    ["jsonl", /^\{"agency":/],
  ])("--format %s", async (format, shape) => {
    const { stdout } = await run(
      "query",
      "reports.db",
      "SELECT agency, year FROM report",
      "--format",
      format,
    );
    expect(stdout).toMatch(shape);
  });

  test.each([
    ["DELETE FROM report", "query-writes", "only reads"],
    ["ATTACH 'other.db' AS other", "query-writes", "only reads"],
    ["SELECT 1; SELECT 2", "query-writes", "one statement"],
    ["SELECT agncy FROM report", "query-invalid", "did you mean agency?"],
    ["SELECT * FROM facts_lng", "query-invalid", "did you mean facts_long?"],
    ["SELEC 1", "query-invalid", "syntax error"],
  ])("%s is refused", async (sql, code, words) => {
    const before = readFileSync(at("reports.db"));
    const { code: exit, stdout, stderr } = await run("query", "reports.db", sql);
    expect([exit, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`[${code}]`);
    expect(stderr).toContain(words);
    expect(readFileSync(at("reports.db")).equals(before)).toBe(true);
    expect(existsSync(at("other.db"))).toBe(false);
  });
});

describe("export", () => {
  test("csv, jsonl and parquet hold the same figures", async () => {
    await run("export", "reports.db", "facts_long", "--out", "facts.csv");
    await run("export", "reports.db", "facts_long", "--format", "jsonl", "--out", "facts.jsonl");
    await run("export", "reports.db", "facts_long", "--format", "parquet", "--out", "facts.parquet");
    const lines = readFileSync(at("facts.jsonl"), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.length).toBeGreaterThan(10);
    expect(readFileSync(at("facts.csv"), "utf8")).toMatch(/^\ufeffreport,agency,/);
    const store = createRequire(path.join(root, "packages/store/package.json"));
    const writer = createRequire(store.resolve("hyparquet-writer"));
    const { parquetReadObjects } = await import(pathToFileURL(writer.resolve("hyparquet")).href);
    const bytes = readFileSync(at("facts.parquet"));
    const rows = await parquetReadObjects({
      file: {
        byteLength: bytes.length,
        slice: (start: number, end?: number) => new Uint8Array(bytes.subarray(start, end)).buffer,
      },
    });
    const plain = (row: Record<string, unknown>) =>
      Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined));
    expect(rows.map(plain)).toEqual(lines.map(plain));
  });

  test("records come out as they went in", async () => {
    const out = await run("export", "reports.db", "records", "--format", "jsonl");
    const extracted = await run("extract", "reports", "--format", "jsonl");
    expect(out.stdout.trim().split("\n").sort()).toEqual(extracted.stdout.trim().split("\n").sort());
  });

  test("the dictionary describes every column", async () => {
    const { stdout } = await run("export", "reports.db", "--dictionary", "--format", "jsonl");
    const rows = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(rows.length).toBeGreaterThan(150);
    expect(rows.filter(({ description }) => description === "")).toEqual([]);
  });

  test("a name that is none, and a place that cannot be written", async () => {
    const unknown = await run("export", "reports.db", "panl");
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining("did you mean panel?")]);
    const nowhere = await run("export", "reports.db", "panel", "--out", "no/such/panel.csv");
    expect([nowhere.code, nowhere.stderr]).toEqual([73, expect.stringContaining("[export-unwritable]")]);
  });
});

test("keywords by year, words of the sections asked for", async () => {
  const { stdout } = await run(
    "keywords",
    "reports.db",
    "--section",
    "problems",
    "--top",
    "3",
    "--format",
    "json",
  );
  const rows = JSON.parse(stdout);
  expect(rows.length).toBeGreaterThanOrEqual(3);
  for (const { word, place } of rows) {
    expect(word).toMatch(/^\p{Script=Han}{2,}$/u);
    expect(place).toBeLessThanOrEqual(3);
  }
});

test("score measures the corpus, and says what is not right", async () => {
  const scores = JSON.parse((await run("score", corpus, "--format", "json")).stdout);
  expect(scores.facts.f1).toBeGreaterThan(0.9);
  const { stdout } = await run("score", corpus);
  expect(stdout).toMatch(/^facts +\d+ +\d+ +\d+ +\d+ +F1 \d+\.\d%$/m);
  const missing = await run("score", "reports");
  expect([missing.code, missing.stderr]).toEqual([66, expect.stringContaining("[gold-missing]")]);
});

describe("completion", () => {
  test.each([
    ["bash", "bash", ["-n"]],
    ["zsh", "zsh", ["-n"]],
    ["fish", "fish", ["--no-execute"]],
  ])("%s", async (shell, checker, args) => {
    const { stdout, code } = await run("completion", shell);
    expect(code).toBe(0);
    for (const word of ["extract", "indicator", "parquet"]) expect(stdout).toContain(word);
    try {
      const script = path.join(place, `completion.${shell}`);
      writeFileSync(script, stdout);
      execFileSync(checker, [...args, script]);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
      console.log(`skipped: there is no ${shell} to check the script with`);
    }
  });

  test("bash completes commands, options and their values", () => {
    const complete = (line: string) =>
      execFileSync(
        "bash",
        [
          "-c",
          `source <("${process.execPath}" "${path.join(root, "packages/cli/bin/shilu.cjs")}" completion bash)
           COMP_WORDS=(${line} ""); COMP_CWORD=$((\${#COMP_WORDS[@]}-1)); _shilu; echo "\${COMPREPLY[*]}"`,
        ],
        { encoding: "utf8" },
      ).trim();
    expect(complete("shilu").split(" ")).toContain("search");
    expect(complete("shilu export --format")).toBe("csv jsonl parquet");
  });
});

test("--version names what the program stands on", async () => {
  const { stdout } = await run("--version");
  expect(stdout).toMatch(
    /^shilu \d.*\nextractors \d.*\nrecord shilu\.record\/1\ndatabase schema \d+\nSQLite 3\..*\ndictionary nodejieba .*\nNode .*\n$/,
  );
});

test("--quiet leaves answers and failures; colour stands only on a terminal", async () => {
  const { stderr } = await run("load", "reports", "--db", "quiet.db", "--quiet");
  expect(stderr).toBe("");
  const { stdout } = await shilu(["facts", "reports/altay-2013.txt"], { cwd: place, env: { NO_COLOR: "" } });
  expect(stdout).not.toContain("\u001b");
});

test.each([
  ...["extract", "load", "facts", "show", "explain", "check"].map((command) => [command, "en"]),
  ...["search", "query", "export", "keywords", "score"].map((command) => [command, "zh"]),
] as const)("shilu %s --help --lang %s opens with examples", async (command, language) => {
  const { stdout, code } = await run(command, "--help", "--lang", language);
  expect(stdout).toMatch(language === "zh" ? /^示例：\n {2}shilu \S/ : /^Examples:\n {2}shilu \S/);
  expect(code).toBe(0);
});
