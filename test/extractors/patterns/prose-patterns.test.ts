import { checkSync } from "recheck";
import { expect, test } from "vitest";
import { ASSOCIATIONS } from "../../../packages/extractors/src/disclosure/facts/association.js";
import { CARRIED_RULES } from "../../../packages/extractors/src/disclosure/facts/carried.js";
import { PROSE_RULES } from "../../../packages/extractors/src/disclosure/facts/rules/index.js";
import { SCOPE_RULES } from "../../../packages/extractors/src/disclosure/facts/scope-rule.js";
import { ZERO_RULES } from "../../../packages/extractors/src/disclosure/facts/zero-rule.js";

/** Every pattern of the rules of prose, by its source. */
const patterns = new Map(
  [...PROSE_RULES, ...SCOPE_RULES, ...ZERO_RULES, ...CARRIED_RULES, ...ASSOCIATIONS].flatMap((rule) =>
    Object.entries(rule).flatMap(([field, value]) =>
      value instanceof RegExp ? [[value.source, `${rule.id}.${field}`] as const] : [],
    ),
  ),
);

/** What the checker cannot read (look-around) is bounded by the 70 characters that the words around a figure have. */
test("no pattern of prose is exponential or polynomial", () => {
  const slow = [...patterns].flatMap(([source, name]) => {
    const { status } = checkSync(source, "", { timeout: 3000, checker: "automaton" });
    return status === "vulnerable" ? [name] : [];
  });
  expect(patterns.size).toBeGreaterThan(200);
  expect(slow).toEqual([]);
}, 120_000);
