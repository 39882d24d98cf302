/** Bodies in running text: exact spans, the place included, and none where the words mean something else. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fold } from "@shilu/core";
import { describe, expect, it } from "vitest";
import { normaliseAgency } from "../../../packages/extractors/src/disclosure/agency/normalise.js";
import { recogniseText } from "../../../packages/extractors/src/recognise/index.js";
import { flat } from "./found.js";

const bodies = (text: string): string[] =>
  recogniseText(text)
    .filter(({ kind }) => kind === "organisation")
    .map(({ span }) => text.slice(span.start, span.end));

describe("the bodies of a sentence", () => {
  const CASES: readonly (readonly [text: string, bodies: readonly string[], why: string])[] = [
    ["申请人向甲县乙镇人民政府提出", ["甲县乙镇人民政府"], "places of no list, one in the other"],
    ["通过沙依巴克区人民政府网站", ["沙依巴克区人民政府"], "a word that leads to it is no part"],
    ["贵州省山地旅游厅印发", ["贵州省山地旅游厅"], "words between place and head that no list has"],
    ["县委、县政府、县人大、县政协", ["县委", "县政府", "县人大", "县政协"], "a level alone is the place"],
    ["省委省政府决策部署", ["省委", "省政府"], "two bodies without a mark between"],
    ["县公安局交通警察大队负责", ["县公安局交通警察大队"], "a body of a body is one"],
    ["省高级人民法院与市教育局、公安局", ["省高级人民法院", "市教育局", "公安局"], "each of a list"],
    ["由县监察局和发展和改革委员会承办", ["县监察局"], "a committee needs its place"],
    ["中共阿勒泰地委宣传部", ["中共阿勒泰地委宣传部"], "with the party before the place"],
    ["我局、本委、该办和各县人民政府", [], "pronouns and many are no names"],
    ["本级人民政府和上级人民政府", [], "no government in particular"],
    ["办公办理办法承办主办开办协办", [], "办 of verbs"],
    ["委托委派委员委以重任", [], "委 of verbs"],
    ["当局布局结局格局大局全局局面局限", [], "局 of other words"],
    ["市场部门、全部、部署、部分干部", [], "部 of other words"],
    ["以服务为中心,建设中心城区", [], "中心 of other words"],
    ["学会使用、协会议定、司法院校", [], "会 and 院 of other words"],
    ["大学生上大学", [], "a university without a name"],
  ];
  for (const [text, want, why] of CASES) it(`${text}: ${why}`, () => expect(bodies(text)).toEqual(want));

  it("keeps the body above it and its figures as parts", () => {
    const [body] = recogniseText("上海市第二中级人民法院办公室");
    expect(body && flat([body]).map(({ kind, value }) => [kind, value])).toEqual([
      ["organisation", "上海市第二中级人民法院办公室"],
      ["organisation", "上海市第二中级人民法院"],
      ["ordinal", "2"],
      ["number", "2"],
    ]);
  });
});

describe("the agency of a report is among the bodies it names", () => {
  const root = join(import.meta.dirname, "../../..");
  const folders = [join(root, "corpus"), join(root, "../shared/corpus/dev")];
  for (const folder of folders)
    if (!existsSync(folder)) it.skip(`${folder} is not there`, () => {});
    else
      it(`${folder.endsWith("dev") ? "beside the checkout" : "corpus"}`, () => {
        const missed = readdirSync(join(folder, "gold"))
          .filter((file) => file.endsWith(".json"))
          .flatMap((file) => missing(folder, file));
        expect(missed).toEqual([]);
      });

  function missing(folder: string, file: string): string[] {
    const gold = JSON.parse(readFileSync(join(folder, "gold", file), "utf8"));
    const agency: string | null = gold.meta?.agency ?? null;
    const stem = file.replace(/\..*$/, "");
    const source = readdirSync(join(folder, "reports")).find((name) => name.startsWith(`${stem}.`));
    if (typeof agency !== "string" || !source) return [];
    const text = fold(decoded(readFileSync(join(folder, "reports", source)))).replace(/<[^>]*>/g, "\n");
    if (!text.includes(agency)) return [];
    const names = flat(recogniseText(text)).flatMap(({ kind, value }) =>
      kind === "organisation" && typeof value === "string" ? [normaliseAgency(value, null)] : [],
    );
    return names.includes(normaliseAgency(agency, null)) ? [] : [`${file}: ${agency}`];
  }

  function decoded(bytes: Uint8Array): string {
    const utf8 = new TextDecoder("utf-8").decode(bytes);
    return utf8.includes("\ufffd") ? new TextDecoder("gb18030").decode(bytes) : utf8;
  }
});
