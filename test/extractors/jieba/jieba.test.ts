import { jiebaTokenizer } from "@shilu/extractors/jieba";
import fc from "fast-check";
import { expect, test } from "vitest";

const tokenizer = jiebaTokenizer();

test.each([
  ["主动公开政府信息", ["主动", "公开", "政府", "信息"], "words"],
  ["2024年", ["2024", "年"], "a number is one token"],
  ["政府😀\ud83d信息", ["政府", "😀", "\ud83d", "信息"], "a pair stays together, half a pair alone"],
  ["", [], "nothing"],
])("%j gives %j: %s", (text, tokens) => {
  expect(tokenizer.tokens(text)).toEqual(tokens);
});

test("tokens rejoin to the text, whatever it is", () => {
  const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
  fc.assert(
    fc.property(
      fc.oneof(units, fc.string({ unit: fc.constantFrom(..."政府信息公开2024 \n\u3000\0A") })),
      (text) => {
        expect(tokenizer.tokens(text).join("")).toBe(text);
      },
    ),
  );
});
