import { describe, expect, test } from "vitest";
import { catalogue } from "../../../packages/extractors/src/disclosure/catalogue/index.js";
import { readingsOf } from "../../../packages/extractors/src/disclosure/facts/figure-readings.js";
import { matchesRule, UNITS } from "../../../packages/extractors/src/disclosure/facts/prose-rule.js";
import { PROSE_RULES } from "../../../packages/extractors/src/disclosure/facts/rules/index.js";
import { passageOf, placesOf } from "./passage.js";

describe("rules of prose", () => {
  test.each(PROSE_RULES.flatMap((rule) => rule.cases.map((written) => [rule.id, written, rule] as const)))(
    "%s: %s",
    (_id, written, rule) => {
      const passage = passageOf(written);
      const found = placesOf(passage).filter(({ figure }) => {
        const { kind, unit } = figure.mention;
        const counted =
          rule.units === "money"
            ? kind === "money"
            : (UNITS[rule.units] as readonly unknown[]).includes(unit);
        return counted && kind !== "percent";
      });
      const matched = found.filter((place) => matchesRule(rule, place));
      const show = (place: (typeof found)[number]) =>
        `${place.figure.mention.span.start}-${place.figure.mention.span.end} = ${place.figure.mention.value}`;
      const expected = passage.marked
        ? [`${passage.marked.start}-${passage.marked.end} = ${passage.value}`]
        : [];
      expect(matched.map(show)).toEqual(expected);
    },
  );

  test("a cue of every rule stands where its figures are", () => {
    for (const { id, cues, cases } of PROSE_RULES) {
      for (const written of cases.filter((c) => c.includes("{"))) {
        const passage = passageOf(written);
        const place = placesOf(passage).find(
          ({ figure }) => figure.mention.span.start === passage.marked?.start,
        );
        const words = place ? `${place.label}|${place.sequel}|${place.owner}` : "";
        expect(
          cues.some((cue) => words.includes(cue)),
          `${id}: ${written}`,
        ).toBe(true);
      }
    }
  });

  test("every rule has a case with a figure and one without, an id of its own, an indicator of the catalogue", () => {
    const ids = PROSE_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, indicator, cases } of PROSE_RULES) {
      expect(catalogue().has(indicator), `${id}: ${indicator}`).toBe(true);
      expect([cases.some((c) => c.includes("{")), cases.some((c) => !c.includes("{"))], id).toEqual([
        true,
        true,
      ]);
    }
  });
});

describe("shared figures", () => {
  const own = () => ({ scope: "reportingYear", rule: null }) as const;
  test.each([
    ["[capacity] 现有工作人员4名,专职、兼职各2名", ["staff.total=4", "staff.fullTime=2", "staff.partTime=2"]],
    [
      "[requests] 以传真、互联网、信函形式申请均为0件",
      ["requests.fax=0", "requests.online=0", "requests.letter=0"],
    ],
    ["[requests] 信函、传真申请2件", []],
    ["[remedies] 行政复议和行政诉讼均为0件", ["reconsideration.total=0", "litigation.total=0"]],
  ])("%s", (written, expected) => {
    const readings = placesOf(passageOf(written)).flatMap((place) => readingsOf(place, own));
    expect(readings.map(({ indicator, value }) => `${indicator}=${value}`)).toEqual(expected);
  });
});
