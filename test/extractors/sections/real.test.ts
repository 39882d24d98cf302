import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { read } from "../../../packages/extractors/src/read.js";
import { sectionsExtractor } from "../../../packages/extractors/src/sections/index.js";
import { outlineCases, printOutline } from "./outline-cases.js";

const reports = new URL("../../../../shared/corpus/real/", import.meta.url);
const present = existsSync(reports);
if (!present) console.warn("Outlines of real reports are not tested: ../shared/corpus/real is absent.");

describe.skipIf(!present)("no section is lost on real reports", () => {
  it.each(outlineCases(new URL("./real/", import.meta.url)))("$name", ({ name, outline }) => {
    const document = read(readFileSync(new URL(name, reports)), { uri: name });
    const sections = sectionsExtractor.extract(document, [], () => {}, { previous: null, trace: null });
    expect(printOutline(sections)).toBe(outline);
  });
});
