/** Marks, contacts, periods and page lines take time in line with the text, whatever stands in it. */
import { fold } from "@shilu/core";
import { expect, test } from "vitest";
import { askedRules } from "../../../packages/extractors/src/disclosure/contacts/asked-rules.js";
import { fieldsIn } from "../../../packages/extractors/src/disclosure/contacts/fields.js";
import { piecesIn } from "../../../packages/extractors/src/disclosure/contacts/listed.js";
import {
  FROM,
  IN_YEAR,
  MONTHS,
  RANGES,
  UNTIL,
} from "../../../packages/extractors/src/disclosure/metadata/period-patterns.js";
import { markerAt } from "../../../packages/extractors/src/sections/marker.js";

const LENGTH = 12_000;
const of = (part: string, length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length);

const PARTS = [
  "0912-",
  "(0915)842",
  "电话",
  "邮编",
  "请与局办公室",
  "到人民路1号",
  ",由局办公室",
  "第一节",
  "1.1.",
  "壹",
  "甲、",
  "2012年1月1日至",
  "自当年1月1日起,",
  "二〇一二年",
  "解放路1号5楼",
  "(一",
  "五",
  "\n",
  " ",
  "来信:",
] as const;

const MEASURES: readonly (readonly [string, (text: string) => void])[] = [
  ["fields", (text) => void fieldsIn(text)],
  ["pieces", (text) => void piecesIn(text, 0, text.length)],
  [
    "asked",
    (text) => {
      for (const { pattern } of askedRules.rules) {
        const global = new RegExp(pattern.source, "g");
        for (const match of text.matchAll(global)) void match;
      }
    },
  ],
  [
    "periods",
    (text) => {
      for (const pattern of [...RANGES, IN_YEAR, MONTHS, FROM, UNTIL])
        for (const match of text.matchAll(pattern)) void match;
    },
  ],
  [
    "marks",
    (text) => {
      for (let at = 0; at < text.length; at++) markerAt(text, at, text.length);
    },
  ],
];

test.each(PARTS.flatMap((part) => MEASURES.map(([name, run]) => [name, part, run] as const)))(
  "%s over %j",
  (_name, part, run) => {
    const timeOf = (length: number) => {
      const text = fold(of(part, length));
      const from = performance.now();
      run(text);
      return performance.now() - from;
    };
    timeOf(LENGTH / 4);
    const short = Math.min(timeOf(LENGTH), timeOf(LENGTH));
    const long = Math.min(timeOf(4 * LENGTH), timeOf(4 * LENGTH));
    // Sixteen times is what a square would take; a few milliseconds are noise.
    expect(long).toBeLessThan(8 * short + 40);
  },
);
