import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { cellOf } from "./database.js";
import { copyReports, folder, shilu } from "./program.js";

const place = folder();
const at = (name: string) => path.join(place, name);
copyReports(place, ["altay-2013.txt"]);
mkdirSync(at("none"));
mkdirSync(at("mixed"));
writeFileSync(at("empty.txt"), "");
writeFileSync(at("blank.txt"), " \n\t\r\n");
writeFileSync(at("scan.pdf"), "%PDF-1.4\n%âãÏÓ\n1 0 obj\n");
writeFileSync(at("picture.txt"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]));
writeFileSync(at("large.txt"), Buffer.alloc(9 * 1024 * 1024, "公"));
copyReports(at("mixed"), ["altay-2013.txt", "urumqi-2013.txt"]);
writeFileSync(at("mixed/empty.txt"), "");
writeFileSync(at("mixed/notes.docx"), "not looked at in a folder");

const CASES: readonly [argument: string, exit: number, code: string, remedy: RegExp][] = [
  ["missing.txt", 66, "input-missing", /check the path/],
  ["none", 66, "folder-without-reports", /reports end in \.txt/],
  ["*.xhtml", 66, "input-missing", /check the path/],
  ["empty.txt", 65, "source-empty", /fetch the page again/],
  ["blank.txt", 65, "source-empty", /fetch the page again/],
  ["scan.pdf", 65, "source-binary", /convert it/],
  ["picture.txt", 65, "source-binary", /PNG/],
  ["large.txt", 65, "source-too-large", /give the report's own page/],
];

describe.each(["extract", "load"])("shilu %s", (command) => {
  const database = (name: string) => (command === "load" ? ["--db", name] : ["--format", "jsonl"]);

  test.each(CASES)("%s ends with %i: %s", async (argument, exit, code, remedy) => {
    const file = `${command}-${code}-${exit}.db`;
    const run = await shilu([command, argument, ...database(file)], { cwd: place });
    expect(run.code).toBe(exit);
    const told = run.stderr.split("\n").filter((line) => line.startsWith("shilu: "));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`[${code}]`);
    expect(told[0]).toContain(argument);
    expect(told[0]).toMatch(remedy);
    expect(run.stdout).toBe("");
    expect(existsSync(at(file))).toBe(false);
  });

  test("the other files go on", async () => {
    const run = await shilu(
      [command, "missing.txt", "scan.pdf", "altay-2013.txt", ...database("others.db")],
      {
        cwd: place,
      },
    );
    expect(run.code).toBe(1);
    expect(run.stderr).toContain("[input-missing]");
    expect(run.stderr).toContain("[source-binary]");
    if (command === "load") expect(cellOf(at("others.db"), "SELECT count(*) FROM report")).toBe(1);
    else expect(JSON.parse(run.stdout).source.uri).toBe("altay-2013.txt");
  });
});

test("in a folder, reports are read, an empty one is told of and other kinds are passed over", async () => {
  const run = await shilu(["load", "mixed", "--db", "mixed.db"], { cwd: place });
  expect(run.code).toBe(1);
  expect(run.stderr).toContain("mixed/empty.txt is empty");
  expect(run.stderr).not.toContain("notes.docx");
  expect(run.stderr).toContain("2 loaded, 1 failed");
  expect(cellOf(at("mixed.db"), "SELECT count(*) FROM report")).toBe(2);
  expect(cellOf(at("mixed.db"), "SELECT failed FROM run")).toBe(1);
});

test("a text that is no such report is kept with its text, and said to be none", async () => {
  writeFileSync(at("recipe.txt"), "西红柿炒鸡蛋\n西红柿两个，鸡蛋三个，盐少许。\n");
  const run = await shilu(["load", "recipe.txt", "--db", "recipe.db"], { cwd: place });
  expect(run.code).toBe(0);
  expect(run.stderr).toContain("[family-unknown]");
  expect(cellOf(at("recipe.db"), "SELECT family FROM report")).toBeNull();
  expect(cellOf(at("recipe.db"), "SELECT count(*) FROM panel")).toBe(0);
});

describe("only regular files inside the folder are read", () => {
  const files = folder();
  writeFileSync(path.join(files, "secret.txt"), "2013年收到申请7件");
  mkdirSync(path.join(files, "reports/below"), { recursive: true });
  copyReports(path.join(files, "reports/below"), ["altay-2013.txt"]);
  symlinkSync("../secret.txt", path.join(files, "reports/out.txt"));
  symlinkSync("below/altay-2013.txt", path.join(files, "reports/in.txt"));
  symlinkSync("..", path.join(files, "reports/below/up"));
  symlinkSync("/", path.join(files, "reports/everything"));
  execFileSync("mkfifo", [path.join(files, "reports/pipe.txt")]);

  test("a link out and a pipe are told of and not followed or waited for; a link inside is", async () => {
    const run = await shilu(["load", "reports", "--db", "files.db"], { cwd: files, timeout: 20_000 });
    expect(run.code).toBe(1);
    const codes = run.stderr.match(/\[input-[a-z-]+\]/g)?.sort();
    expect(codes).toEqual(["[input-not-a-file]", "[input-outside-folder]", "[input-outside-folder]"]);
    expect(cellOf(path.join(files, "files.db"), "SELECT count(*) FROM source")).toBe(1);
    expect(cellOf(path.join(files, "files.db"), "SELECT count(*) FROM source_address")).toBe(2);
  });

  test("a pipe that is named is refused at once", async () => {
    const run = await shilu(["extract", "reports/pipe.txt"], { cwd: files, timeout: 20_000 });
    expect(run.code).toBe(65);
    expect(run.stderr).toContain("is no regular file");
  });
});

describe("text that was damaged before it came", () => {
  const report = readFileSync(at("altay-2013.txt"));
  const WRONG: readonly [name: string, bytes: Uint8Array, why: string][] = [
    [
      "invalid.txt",
      Buffer.concat([report, Buffer.from([0xe6, 0x9c, 0x0a, 0xff, 0xfe, 0x41])]),
      "invalid UTF-8",
    ],
    ["nul.txt", Buffer.concat([report, Buffer.from("\n第二行\u0000三\n")]), "NUL"],
    ["line.txt", Buffer.from(`2013年收到申请${"公开".repeat(170_000)}12件。`), "one line of 1 MB"],
    ["marks.html", Buffer.from("<p>公&#xD800;开&#0;2013年收到申请3件</p><p>x</p>"), "lone surrogates"],
  ];
  test.each(WRONG)("%s: a record, and in the file the same record", async (name, bytes) => {
    writeFileSync(at(name), bytes);
    const extracted = await shilu(["extract", name, "--format", "jsonl"], { cwd: place });
    expect(extracted.code).toBe(0);
    const loaded = await shilu(["load", name, "--db", `${name}.db`], { cwd: place });
    expect(loaded.code).toBe(0);
    const exported = await shilu(["export", `${name}.db`, "records", "--format", "jsonl"], { cwd: place });
    expect(exported.stdout).toBe(extracted.stdout);
  });

  test("replacement characters are counted", async () => {
    const { stdout } = await shilu(["extract", "invalid.txt", "--format", "jsonl"], { cwd: place });
    expect(JSON.parse(stdout).source.replacementCharacters).toBeGreaterThan(0);
  });
});
