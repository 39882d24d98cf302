import { describe, expect, test } from "vitest";
import { type ScoredSet, scoredSet, sharedFolder } from "./scored-set.js";

/** The bars that the project holds itself to, on reports it was developed with. */
const BARS = { facts: 0.96, parts: 0.95, sections: 0.97, contacts: 0.97, metadata: 0.97, qualifiers: 0.97 };

function holdsBars({ scores }: ScoredSet): void {
  const faults = scores.faults.map((fault) => JSON.stringify(fault)).join("\n");
  for (const aspect of ["facts", "parts", "sections", "contacts"] as const)
    expect(scores[aspect].f1, `${aspect}\n${faults}`).toBeGreaterThanOrEqual(BARS[aspect]);
  for (const aspect of ["metadata", "qualifiers"] as const)
    expect(scores[aspect].share ?? 0, `${aspect}\n${faults}`).toBeGreaterThanOrEqual(BARS[aspect]);
  for (const aspect of ["slices", "sources", "inventions", "traps", "falseAlarms"] as const)
    expect(scores[aspect].right, `${aspect}\n${faults}`).toBe(scores[aspect].of);
}

describe("accuracy", () => {
  const corpus = scoredSet(new URL("../../corpus/", import.meta.url));

  test("on the corpus", () => holdsBars(corpus));

  test("every quote is its slice of the text, every figure stands in its quote", () => {
    for (const { record } of corpus.pairs)
      for (const { evidence, indicator } of record.facts) {
        if (evidence.from === "sum") {
          expect(evidence.parts.length, indicator).toBeGreaterThan(1);
          continue;
        }
        const [start, end] = evidence.text ?? [0, 0];
        expect(record.text.slice(start, end), indicator).toBe(evidence.quote);
        expect(evidence.quote?.length ?? 0, indicator).toBeLessThanOrEqual(300);
        if (evidence.figure) {
          expect(evidence.figure[0], indicator).toBeGreaterThanOrEqual(start);
          expect(evidence.figure[1], indicator).toBeLessThanOrEqual(end);
        }
      }
  });

  test("every contradiction of the corpus is found", () => {
    expect(corpus.scores.checks.right).toBe(corpus.scores.checks.of);
  });

  const dev = sharedFolder("corpus/dev");
  test.runIf(dev !== null)("on the reports beside the checkout", () => {
    if (dev) holdsBars(scoredSet(dev));
  });
});
