import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Block, blocksOf, isShown, stepsOf } from "./blocks.js";
import { type Checkout, createCheckout, notBuilt } from "./checkout.js";

const KNOWN = ["sh", "console", "ts", "text", "json"];
const COMPILER: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ["node"],
  noUncheckedIndexedAccess: true,
};

const documents = ["README.md", "README.zh.md", "docs/record.md", "docs/rules.md"].map((name) => ({
  name,
  blocks: blocksOf(new URL(`../../${name}`, import.meta.url)),
}));
const missing = notBuilt();
const skipped = { skip: missing !== null, timeout: 120_000 };
const note = missing ? ` (skipped: ${missing})` : "";
const scripts = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).scripts;

const place = ({ line }: Block) => `line ${line}`;
const programName = (name: string, { line }: Block) => `${name.replaceAll("/", "-")}-${line}.ts`;
const programs = documents.flatMap(({ name, blocks }) =>
  blocks.flatMap((block, index) =>
    block.language === "ts" ? [{ file: programName(name, block), block, next: blocks[index + 1] }] : [],
  ),
);

let checkout: Checkout;
beforeAll(() => {
  if (missing) return;
  checkout = createCheckout();
  for (const { file, block } of programs) writeFileSync(path.join(checkout.folder, file), block.body);
}, 60_000);
afterAll(() => checkout?.remove());

describe.each(documents)("$name", ({ blocks }) => {
  test("holds blocks of known kinds alone", () => {
    expect(blocks.filter(({ language }) => !KNOWN.includes(language)).map(place)).toEqual([]);
  });

  const transcripts = blocks.filter(({ language }) => language === "sh" || language === "console");
  beforeEach(() => {
    if (checkout)
      for (const file of readdirSync(checkout.folder).filter((name) => /\.db(-|$)/.test(name)))
        rmSync(path.join(checkout.folder, file));
  });
  test.each(transcripts.map((block) => [place(block), block] as const))(
    `the commands of %s${note}`,
    skipped,
    (_, block) => {
      for (const { command, output } of commandsOf(block)) {
        // These tests are what it runs.
        if (command.split(/\s+#/)[0] === "npm test") {
          expect(scripts.test).toBeTruthy();
          continue;
        }
        const { code, shown } = checkout.run(command);
        if (output === null && code !== 0) expect.fail(`${command} ended with ${code}:\n${shown}`);
        if (output !== null && !isShown(shown, output))
          expect({ command, shown }).toEqual({ command, shown: output });
      }
    },
  );
});

describe("programs", () => {
  test(`all compile${note}`, skipped, () => {
    const files = programs.map(({ file }) => path.join(checkout.folder, file));
    const faults = ts.getPreEmitDiagnostics(ts.createProgram(files, COMPILER));
    const said = faults.map(({ file, messageText }) => [
      path.basename(file?.fileName ?? ""),
      ts.flattenDiagnosticMessageText(messageText, "\n"),
    ]);
    expect(said).toEqual([]);
  });

  test.each(programs.map((program) => [program.file, program] as const))(
    `%s prints what stands below it${note}`,
    skipped,
    (file, { block, next }) => {
      const script = file.replace(/ts$/, "mjs");
      const { outputText } = ts.transpileModule(block.body, {
        compilerOptions: { ...COMPILER, module: ts.ModuleKind.ESNext },
      });
      writeFileSync(path.join(checkout.folder, script), outputText);
      const { code, shown } = checkout.run(`node ${script}`);
      if (code !== 0) expect.fail(shown);
      expect(next?.language, "a program is followed by what it prints").toBe("text");
      if (!isShown(shown, next?.body ?? "")) expect(shown).toBe(next?.body);
    },
  );
});

/** A line of `sh` must succeed; a step of `console` must print what it shows. */
const commandsOf = ({ language, body }: Block) =>
  language === "sh" ? body.split("\n").map((command) => ({ command, output: null })) : stepsOf(body);
