/** No pattern of the recognisers backtracks without bound: every literal of their sources, exported or not. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "recheck";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const folder = join(import.meta.dirname, "../../../packages/extractors/src/recognise");

interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

function patternsOf(file: string): Pattern[] {
  const source = ts.createSourceFile(file, readFileSync(join(folder, file), "utf8"), ts.ScriptTarget.Latest);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      const end = node.text.lastIndexOf("/");
      found.push({
        place: `${file}:${line}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const patterns = readdirSync(folder)
  .filter((name) => name.endsWith(".ts"))
  .flatMap(patternsOf);

describe("every pattern", () => {
  it("is a literal that is checked here", () => {
    expect(patterns.length).toBeGreaterThan(20);
    const made = readdirSync(folder).filter((file) =>
      readFileSync(join(folder, file), "utf8").includes("new RegExp"),
    );
    expect(made).toEqual([]);
  });

  for (const { place, source, flags } of patterns)
    it(`${place} /${source}/${flags}`, async () => {
      const { status } = await check(source, flags.replace("y", ""), { timeout: 30_000 });
      expect(status).toBe("safe");
    });
});
