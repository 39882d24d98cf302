import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Block, blocksOf, isShown, stepsOf } from "./blocks.js";
import { type Checkout, createCheckout, notBuilt } from "./checkout.js";

const KNOWN = ["sh", "console", "ts", "text", "json"];
const missing = notBuilt();
const scripts = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).scripts;

describe.each(["README.md", "README.zh.md", "docs/record.md", "docs/rules.md"])("%s", (name) => {
  const blocks = blocksOf(new URL(`../../${name}`, import.meta.url));
  let checkout: Checkout;
  beforeAll(() => {
    checkout = createCheckout();
  });
  afterAll(() => checkout?.remove());
  const place = ({ line }: Block) => `line ${line}`;

  test("holds blocks of known kinds alone", () => {
    expect(blocks.filter(({ language }) => !KNOWN.includes(language)).map(place)).toEqual([]);
  });

  const transcripts = blocks.filter(({ language }) => language === "sh" || language === "console");
  test.each(transcripts.map((block) => [place(block), block] as const))(
    `the commands of %s${missing ? ` (skipped: ${missing})` : ""}`,
    { skip: missing !== null, timeout: 120_000 },
    (_, block) => {
      const steps =
        block.language === "sh"
          ? block.body.split("\n").map((command) => ({ command, output: null }))
          : stepsOf(block.body);
      for (const { command, output } of steps) {
        // These tests are what it runs.
        if (command.split(/\s+#/)[0] === "npm test") {
          expect(scripts.test).toBeTruthy();
          continue;
        }
        const { code, stdout, stderr } = checkout.run(command);
        if (output === null) expect({ command, code, stderr }).toMatchObject({ command, code: 0 });
        else if (!isShown(stdout, output))
          expect({ command, stdout, stderr }).toEqual({ command, stdout: output, stderr: "" });
      }
    },
  );

  const programs = blocks.flatMap((block, index) =>
    block.language === "ts" ? [{ block, next: blocks[index + 1] }] : [],
  );
  test.each(programs.map(({ block, next }) => [place(block), block, next] as const))(
    `the program of %s${missing ? ` (skipped: ${missing})` : ""}`,
    { skip: missing !== null, timeout: 60_000 },
    (_, block, next) => {
      const file = path.join(checkout.folder, `line${block.line}.ts`);
      writeFileSync(file, block.body);
      expect(typeFaults(file)).toEqual([]);
      const { outputText } = ts.transpileModule(block.body, {
        compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
      });
      writeFileSync(file.replace(/ts$/, "mjs"), outputText);
      const { code, stdout, stderr } = checkout.run(`node line${block.line}.mjs`);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(next?.language, "a program is followed by what it prints").toBe("text");
      if (!isShown(stdout, next?.body ?? "")) expect(stdout).toBe(next?.body);
    },
  );
});

/** What the compiler says of a program, under the settings of the packages. */
function typeFaults(file: string): string[] {
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ["node"],
    noUncheckedIndexedAccess: true,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
