import { describe, expect, it } from "vitest";
import {
  gazetteer,
  isWithin,
  levelOf,
  placeOfCode,
  placesInName,
  provinceOfFiling,
  provinceOfPostcode,
} from "../../../packages/extractors/src/places/index.js";

describe("the lists", () => {
  const places = gazetteer().places();

  it("hold over 3,700 entries, codes of six digits, years in order, modern codes that stand today", () => {
    expect(places.length).toBeGreaterThan(3_700);
    const today = new Set(places.filter(({ to }) => to === 2024).map(({ code }) => code));
    for (const { code, from, to, modernCode } of places) {
      expect(code).toMatch(/^\d{6}$/);
      expect(from).toBeLessThanOrEqual(to);
      if (modernCode !== null) expect(today.has(modernCode), `${code} → ${modernCode}`).toBe(true);
    }
  });

  it("give a place under one code at most once a year", () => {
    const seen = new Map<string, number>();
    for (const { code, from, to } of places) {
      expect(seen.get(code) ?? 0, code).toBeLessThan(from);
      seen.set(code, to);
    }
  });
});

describe("a name and its year", () => {
  it.each([
    ["沙依巴克区人民政府", 2017, ["650103"], 5, "a district that bears its name alone"],
    ["阿勒泰地区行政公署", 2013, ["654300"], 5, "a prefecture"],
    ["长白县人民政府", 2013, ["220623"], 3, "the short name of 长白朝鲜族自治县"],
    ["延边州人民政府", 2012, ["222400"], 3, "the short name of 延边朝鲜族自治州"],
    ["新疆阿勒泰市", 2013, ["654301"], 6, "province in short, then the city"],
    ["吉林省吉林市人民政府", 2015, ["220200"], 6, "province and city of one name"],
    ["北京市崇西区柳营街道", 2010, ["110000"], 3, "an invented district gives its city"],
    ["重庆市江阳区人民政府", 2017, ["500000"], 3, "a district of another province is none of this one"],
    ["朝阳区人民政府", 2015, ["110105", "220104"], 3, "two districts of one name"],
    ["海南省陵水县", 2006, ["469034"], 6, "the code of that year"],
    ["海南省陵水县", 2010, ["469028"], 6, "renumbered in 2007"],
    ["临沅县人民政府", 2013, [], 0, "in no list"],
    ["水利局", 2013, [], 0, "no place at all"],
  ])("%s in %i", (name, year, codes, length) => {
    const found = placesInName(name, year);
    expect(found.candidates.map(({ code }) => code)).toEqual(codes);
    expect(found.length).toBe(length);
  });
});

describe("the code of today", () => {
  it.each([
    ["420600", 2009, "襄樊市", "420600", "renamed 襄阳市 under its code"],
    ["110103", 2009, "崇文区", "110101", "merged into 东城区"],
    ["469034", 2006, "陵水黎族自治县", "469028", "renumbered"],
    ["510124", 2010, "郫县", "510117", "became 郫都区"],
    ["500224", 2010, "铜梁县", "500151", "county to district, same stem"],
    ["371200", 2015, "莱芜市", "370100", "merged into 济南市"],
    ["542421", 2015, "那曲县", "540602", "prefecture renumbered, county renamed"],
    ["130521", 2015, "邢台县", null, "divided among several"],
  ])("%s of %i", (code, year, name, modern, _why) => {
    const place = placeOfCode(code, year);
    expect(place?.name).toBe(name);
    expect(place?.modernCode).toBe(modern);
  });
});

describe("what stands for a province", () => {
  it.each([
    ["新ICP备05002477号-1", "650000"],
    ["桂公网安备45040002000102号", "450000"],
    ["ICP备05002477号", null],
  ])("%s", (number, province) => expect(provinceOfFiling(number)).toBe(province));

  it.each([
    ["836500", "650000", "新疆"],
    ["074200", "130000", "河北"],
    ["137400", "150000", "兴安盟 is served from 吉林"],
    ["137000", "220000", "吉林"],
    ["999999", null, "no such prefix"],
  ])("%s", (postcode, province, _why) => expect(provinceOfPostcode(postcode)).toBe(province));
});

describe("codes", () => {
  it("tell level and containment", () => {
    expect(["650000", "650100", "650103"].map(levelOf)).toEqual(["province", "prefecture", "county"]);
    expect(isWithin("650103", "650100")).toBe(true);
    expect(isWithin("650103", "650200")).toBe(false);
    expect(isWithin("429004", "420000")).toBe(true);
    expect(isWithin("650100", "650100")).toBe(false);
  });
});
