import { describe, expect, test } from "vitest";
import { scopeOf } from "../../../packages/extractors/src/disclosure/facts/scope.js";
import { SCOPE_RULES } from "../../../packages/extractors/src/disclosure/facts/scope-rule.js";
import { passageOf, placesOf } from "./passage.js";

describe("scope rules", () => {
  test.each(
    SCOPE_RULES.flatMap(({ id, scope, cases }) => cases.map((written) => [id, written, scope] as const)),
  )("%s: %s", (id, written, scope) => {
    const passage = passageOf(written);
    const places = placesOf(passage);
    const place = passage.marked
      ? places.find(({ figure }) => figure.mention.span.start === passage.marked?.start)
      : places.at(-1);
    expect(place, "a figure in the case").toBeDefined();
    if (!place) return;
    const found = scopeOf(place, 2013);
    if (passage.marked) expect(found).toEqual({ scope, rule: id });
    else expect(found.rule).not.toBe(id);
  });

  test.each([
    ["2011年为{5039条}", 2012, "lastYear"],
    ["2014年将公开{300条}", 2013, "plan"],
    ["2013年共公开{300条}", 2013, "reportingYear"],
    ["按照《2012年工作要点》公开{300条}", 2013, "reportingYear"],
    ["2013年以来累计公开{300条}", 2013, "reportingYear"],
    ["[problems] 仍有{9个}栏目更新不及时", 2013, "plan"],
  ])("%s for %i: %s", (written, year, scope) => {
    const passage = passageOf(written);
    const place = placesOf(passage).find(({ figure }) => figure.mention.span.start === passage.marked?.start);
    expect(place && scopeOf(place, year).scope).toBe(scope);
  });
});
