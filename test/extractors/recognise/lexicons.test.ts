import { fold, isNumeric, parseCase } from "@shilu/core";
import { describe, expect, it } from "vitest";
import { approximatorRows } from "../../../packages/extractors/src/recognise/approximators.js";
import {
  areaCodeOf,
  areaCodeRows,
  placesOfAreaCode,
} from "../../../packages/extractors/src/recognise/area-codes.js";
import { numeralRows } from "../../../packages/extractors/src/recognise/characters.js";
import { topLevelDomainRows } from "../../../packages/extractors/src/recognise/host.js";
import { hotlineRows } from "../../../packages/extractors/src/recognise/hotlines.js";
import { labelRows } from "../../../packages/extractors/src/recognise/labels.js";
import type { Numeral } from "../../../packages/extractors/src/recognise/numeral.js";
import { numeralWordRows } from "../../../packages/extractors/src/recognise/numeral-words.js";
import {
  organisationFieldRows,
  organisationHeadRows,
  organisationLeadRows,
} from "../../../packages/extractors/src/recognise/organisation-heads.js";
import { scanNumerals } from "../../../packages/extractors/src/recognise/scan.js";
import { unitRows } from "../../../packages/extractors/src/recognise/units.js";
import { boundsOf, expected, printed, printedValue } from "./found.js";

interface Row {
  readonly line: number;
  readonly file: string;
  readonly cells: { readonly case: string };
}

const failures = (rows: readonly Row[], find: (text: string) => string[]): string[] =>
  rows.flatMap(({ file, line, cells }) => {
    const { text, want } = expected(cells.case);
    const found = find(text);
    return want !== null && found.includes(want)
      ? []
      : [`${file}:${line} ${cells.case}: got ${found.join(" ") || "nothing"}`];
  });

describe("every case of every lexicon", () => {
  it("units: the figure is read in the base unit", () => {
    const find = (text: string) =>
      printed(text, isNumeric, (m) => `${printedValue(m)} ${isNumeric(m) ? m.unit : ""}`);
    expect(failures(unitRows, find)).toEqual([]);
  });

  it("approximators: the figure has the bounds", () => {
    expect(
      failures(approximatorRows, (text) =>
        printed(text, isNumeric, (m) => `${printedValue(m)} ${boundsOf(m)}`),
      ),
    ).toEqual([]);
  });

  it("numerals: the numeral has the value", () => {
    const find = (text: string) => {
      const found: Numeral[] = [];
      scanNumerals(fold(text), text, 0, text.length, found);
      return found.map(({ span, value }) => `{${text.slice(span.start, span.end)}} = ${value}`);
    };
    expect(failures(numeralRows, find)).toEqual([]);
  });

  it("numeral words: nothing of the word is a numeral", () => {
    const wrong = numeralWordRows.flatMap(({ file, line, cells }) => {
      const found: Numeral[] = [];
      scanNumerals(fold(cells.case), cells.case, 0, cells.case.length, found);
      return found.length === 0
        ? []
        : [`${file}:${line} ${cells.case}: got ${found.map(({ value }) => value).join(" ")}`];
    });
    expect(wrong).toEqual([]);
  });

  it("labels, hotlines and area codes: the number is read under its label", () => {
    const find = (text: string) => printed(text, (m) => !isNumeric(m), printedValue);
    expect(failures(labelRows, find)).toEqual([]);
    expect(failures(hotlineRows, find)).toEqual([]);
    expect(failures(areaCodeRows(), find)).toEqual([]);
  });

  it("top-level domains: the host is an address", () => {
    const wrong = topLevelDomainRows().filter(({ cells }) => {
      const { text } = expected(cells.case);
      return !printed(text, (m) => m.kind === "url", printedValue).includes(
        `{example.${cells.domain}} = example.${cells.domain}`,
      );
    });
    expect(wrong.map(({ cells }) => cells.domain)).toEqual([]);
  });

  it("words of bodies: the body is found, and no body where the word is another", () => {
    const find = (text: string) => printed(text, (m) => m.kind === "organisation", printedValue);
    const named = (text: string) => find(text).map((found) => found.slice(0, found.indexOf(" = ")));
    const rows = [...organisationHeadRows(), ...organisationFieldRows(), ...organisationLeadRows()];
    const wrong = rows.filter(({ cells }) => {
      const { text, spans } = parseCase(cells.case);
      const [span] = spans;
      return !span || !named(text).includes(`{${text.slice(span.start, span.end)}}`);
    });
    expect(wrong.map(({ file, line, cells }) => `${file}:${line} ${cells.case}`)).toEqual([]);
    const negative = organisationHeadRows().filter(({ cells }) => find(cells.not).length > 0);
    expect(negative.map(({ line, cells }) => `${line} ${cells.not}: got ${find(cells.not)}`)).toEqual([]);
  });

  it("an area code names its places", () => {
    expect(placesOfAreaCode("0906")).toEqual({ province: "新疆维吾尔自治区", places: ["阿勒泰地区"] });
    expect(placesOfAreaCode("0000")).toBeNull();
    expect(areaCodeOf("0906- 2123919")).toBe("0906");
    expect(areaCodeOf("(010)62288559")).toBe("010");
    expect(areaCodeOf("4519925")).toBeNull();
  });
});
