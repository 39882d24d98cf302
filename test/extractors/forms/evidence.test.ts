/** Every fact of a form shows the words it was read from. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { MAX_QUOTE } from "@shilu/core";
import { describe, expect, test } from "vitest";
import { read } from "../../../packages/extractors/src/read.js";
import { tableDocument, textDocument } from "./documents.js";
import { flattenTemplate, generateTemplate, glued, randomOf } from "./generated.js";
import { type FormsRead, factOf, readForms } from "./reading.js";

const ROOT = new URL("../../../", import.meta.url);
const FOLDERS = ["corpus/reports/", "../shared/corpus/real/", "../shared/corpus/dev/reports/"];

function expectEvidence({ document, facts, others }: FormsRead): void {
  for (const { evidence, indicator, ...rest } of [...facts, ...others]) {
    if (evidence.from === "sum") {
      expect(evidence.span).toBeNull();
      continue;
    }
    const { span, figure } = evidence;
    if (!span || !figure) throw new Error(`${indicator}: expected a span and a figure`);
    const quote = document.surface(span);
    expect(quote.length, quote).toBeLessThanOrEqual(MAX_QUOTE);
    expect(figure.start >= span.start && figure.end === span.end, quote).toBe(true);
    const digits = document.folded.slice(figure.start, figure.end).replace(/[\s,]/g, "");
    expect(digits, indicator ?? "").toMatch(/^(?:[+-]?\d+(?:\.\d+)?|[无零])$/);
    if (rest.unit !== "元")
      expect(Number(/[无零]/.test(digits) ? 0 : digits), indicator ?? "").toBe(Number(rest.value));
  }
}

describe("evidence", () => {
  for (const folder of FOLDERS) {
    const place = new URL(folder, ROOT);
    if (!existsSync(place)) {
      console.log(`skipped: ${folder} is absent`);
      test.skip(folder);
      continue;
    }
    test(folder, () => {
      let facts = 0;
      for (const file of readdirSync(place)) {
        const found = readForms(read(readFileSync(new URL(file, place))));
        expectEvidence(found);
        facts += found.facts.length;
      }
      expect(facts).toBeGreaterThan(500);
    });
  }

  test("generated tables, flattened", () => {
    const template = generateTemplate(randomOf(5), 2021, {
      empty: 0.1,
      busy: 0.5,
      largest: 900,
      totalsEmpty: false,
    });
    expectEvidence(readForms(textDocument(flattenTemplate(template, glued))));
  });

  test("the quote runs from the row's label to the cell, and a cell says whether it was read or solved", () => {
    const { document, facts } = readForms(
      textDocument(
        flattenTemplate(
          generateTemplate(randomOf(2), 2021, { empty: 0, busy: 0.5, largest: 60, totalsEmpty: false }),
          glued,
        ),
      ),
    );
    const secret = factOf(facts, "requests.denied.stateSecret");
    const span = secret?.evidence.span;
    expect(span && document.surface(span)).toMatch(/^1\.属于国家秘密\d+$/);
    expect(secret?.evidence.from).toBe("solved");
    expect(secret?.evidence.rules[0]).toBe("template-2021.requests.denied.stateSecret");
    expect(factOf(facts, "licensing.decisions")?.evidence.from).toBe("table");
  });

  test("a row longer than a quote may be is quoted from the first cell that is near enough", () => {
    const wide = `\u3000`.repeat(120);
    const { document, facts } = readForms(
      tableDocument([
        [
          ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
          ["规章", `1${wide}`, `${wide}2${wide}`, `${wide}3`],
          ["行政规范性文件", "4", "5", "6"],
          ["行政许可", "7"],
        ],
      ]),
    );
    const fact = factOf(facts, "rules.inForce");
    expect(fact?.value).toBe("3");
    const span = fact?.evidence.span;
    if (!span) throw new Error("expected a span");
    expect(span.end - span.start).toBeLessThanOrEqual(MAX_QUOTE);
    expect(document.surface(span)).toMatch(/^2\s+3$/);
  });
});
