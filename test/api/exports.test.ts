import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { PINNED } from "./pinned.js";

const source = (path: string) => fileURLToPath(new URL(`../../packages/${path}`, import.meta.url));

const ENTRIES: Record<string, string> = {
  "@shilu/core": "core/src/index.ts",
  "@shilu/core/schema": "core/src/schema.ts",
  "@shilu/extractors": "extractors/src/index.ts",
  "@shilu/extractors/html": "extractors/src/html/index.ts",
  "@shilu/extractors/jieba": "extractors/src/jieba.ts",
  "@shilu/store": "store/src/index.ts",
  "@shilu/cli": "cli/src/index.ts",
};

/** Names of values, and names of types alone, as the compiler sees them. */
function exportsOf(): Map<string, { values: string[]; types: string[] }> {
  const program = ts.createProgram(Object.values(ENTRIES).map(source), {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    skipLibCheck: true,
    types: ["node"],
  });
  const checker = program.getTypeChecker();
  const found = new Map<string, { values: string[]; types: string[] }>();
  for (const [entry, path] of Object.entries(ENTRIES)) {
    const file = program.getSourceFile(source(path));
    const symbol = file && checker.getSymbolAtLocation(file);
    const names = symbol ? checker.getExportsOfModule(symbol) : [];
    const isValue = (one: ts.Symbol) => {
      const target = one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one;
      return (target.flags & ts.SymbolFlags.Value) !== 0;
    };
    const sorted = (list: ts.Symbol[]) => list.map(({ name }) => name).sort();
    found.set(entry, {
      values: sorted(names.filter(isValue)),
      types: sorted(names.filter((one) => !isValue(one))),
    });
  }
  return found;
}

const actual = exportsOf();

describe("what a user may import: a change here is a change for every user, note it in CHANGELOG.md", () => {
  test.each(Object.keys(ENTRIES))("%s", (entry) => {
    expect(actual.get(entry)).toEqual(PINNED[entry]);
  });

  test.each(Object.keys(ENTRIES))("%s gives its values when it is loaded", async (entry) => {
    const loaded = await import(/* @vite-ignore */ entry);
    expect(Object.keys(loaded).sort()).toEqual(PINNED[entry]?.values);
  });

  test("the entries are those that the packages declare", () => {
    const declared = ["core", "extractors", "store", "cli"].flatMap((name) => {
      const { exports } = JSON.parse(readFileSync(source(`${name}/package.json`), "utf8"));
      return Object.keys(exports)
        .filter((key) => key !== "./package.json")
        .map((key) => `@shilu/${name}${key.slice(1)}`);
    });
    expect(declared.sort()).toEqual(Object.keys(ENTRIES).sort());
  });
});
