import { describe, expect, test } from "vitest";
import { catalogue } from "../../../packages/extractors/src/disclosure/catalogue/index.js";
import {
  ASSOCIATIONS,
  associationOf,
} from "../../../packages/extractors/src/disclosure/facts/association.js";
import { passageOf, placesOf } from "./passage.js";

describe("associations", () => {
  test.each(ASSOCIATIONS.flatMap((row) => row.cases.map((written) => [row.id, written, row] as const)))(
    "%s: %s",
    (_id, written, row) => {
      const passage = passageOf(written);
      const found = placesOf(passage).filter((place) => associationOf(place)?.id === row.id);
      const show = ({ figure: { mention } }: (typeof found)[number]) =>
        `${mention.span.start}-${mention.span.end} = ${mention.value}`;
      const expected = passage.marked
        ? [`${passage.marked.start}-${passage.marked.end} = ${passage.value}`]
        : [];
      expect(found.map(show)).toEqual(expected);
    },
  );

  test("two indicators side by side are none", () => {
    const places = placesOf(passageOf("[proactive] 门户网站、微信公众号合计1186条"));
    expect(places.length).toBe(1);
    expect(places.map((place) => associationOf(place))).toEqual([null]);
  });

  test("every row has a case with a figure and one without, an id of its own, an indicator of the catalogue", () => {
    const ids = ASSOCIATIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, indicator, cases } of ASSOCIATIONS) {
      expect(catalogue().has(indicator), `${id}: ${indicator}`).toBe(true);
      const kinds = [cases.some((c) => c.includes("{")), cases.some((c) => !c.includes("{"))];
      expect(kinds, id).toEqual([true, true]);
    }
  });
});
