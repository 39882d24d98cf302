import { readdirSync, readFileSync } from "node:fs";
import { extract } from "@shilu/extractors";
import { expect, test } from "vitest";

const reports = new URL("../../corpus/reports/", import.meta.url);

test.each(readdirSync(reports))("%s: two runs give the same bytes", (name) => {
  const bytes = readFileSync(new URL(name, reports));
  expect(JSON.stringify(extract(bytes, { uri: name }))).toBe(JSON.stringify(extract(bytes, { uri: name })));
});

test("the bytes of a text and its string give the same record but for charset and size", () => {
  const bytes = readFileSync(new URL("altay-2013.txt", reports));
  const { source, ...fromBytes } = extract(bytes);
  const { source: other, ...fromText } = extract(bytes.toString("utf8"));
  expect(fromText).toEqual(fromBytes);
  expect([source.charset, other.charset]).toEqual(["utf-8", null]);
});

test("a document of another kind has no family, and its text all the same", () => {
  const record = extract(
    "关于召开防汛工作会议的通知\n各乡镇人民政府:\n定于6月3日上午召开防汛工作会议,请派1名负责同志参加。",
  );
  expect([record.family, record.era, record.facts]).toEqual([null, null, []]);
  expect(record.text).toContain("防汛工作会议");
});
