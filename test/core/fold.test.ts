import { fold } from "@shilu/core";
import fc from "fast-check";
import { expect, test } from "vitest";

/** Any code units, lone surrogates among them. */
const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));

test.each([
  ["１２．５％", "12.5%", "full-width ASCII"],
  ["（一）：，；", "(一):,;", "full-width punctuation with an ASCII form"],
  ["。、「」", "。、「」", "punctuation without one"],
  ["政府信息公開", "政府信息公开", "traditional, one to one"],
  ["a\u00a0b\u3000c\tf\ufeffg\u200bh", "a b c f g h", "odd blanks are spaces"],
  ["一\n二\r\n", "一\n二\r\n", "line breaks stay"],
  ["😀\ud83d", "😀\ud83d", "surrogates stay, paired or alone"],
  ["乾县", "乾县", "a character that simplified text has too stays"],
  ["台灣、祇有", "台湾、祇有", "a character with two readings stays"],
  ["", "", "nothing"],
])("%j reads %j: %s", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("keeps every offset: the length, and each unit on its own", () => {
  fc.assert(
    fc.property(units, (text) => {
      const folded = fold(text);
      expect(folded.length).toBe(text.length);
      const one = Array.from({ length: text.length }, (_, i) => fold(text.charAt(i))).join("");
      expect(folded).toBe(one);
    }),
  );
});

test("folding twice changes nothing", () => {
  for (let unit = 0; unit <= 0xffff; unit++) {
    const once = fold(String.fromCharCode(unit));
    if (fold(once) !== once) expect.fail(`U+${unit.toString(16)} folds to ${once}, then to ${fold(once)}`);
  }
});

test("leaves surrogates alone", () => {
  for (let unit = 0xd800; unit <= 0xdfff; unit++)
    expect(fold(String.fromCharCode(unit))).toBe(String.fromCharCode(unit));
});
