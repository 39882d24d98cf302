import { fold, loadLexicon } from "@shilu/core";
import { describe, expect, test } from "vitest";
import { labelLine } from "../../../packages/extractors/src/page/label-line.js";
import { labelledValues } from "../../../packages/extractors/src/page/labelled-values.js";
import { LINE_RULES } from "../../../packages/extractors/src/page/line-rules/line-rules.js";
import { matchingRule } from "../../../packages/extractors/src/page/line-rules/match-line.js";

const lexicon = (name: string) => new URL(`../../../packages/extractors/lexicon/${name}`, import.meta.url);

describe("line rules", () => {
  const cases = LINE_RULES.flatMap((rule) => rule.cases.map((written) => ({ rule, written })));

  test.each(cases)("$rule.id: $written", ({ rule, written }) => {
    const braced = /^\{(.*)\}$/.exec(written)?.[1];
    const line = fold(braced ?? written);
    expect(rule.pattern.test(line)).toBe(braced !== undefined);
    if (braced !== undefined) expect(matchingRule(line)?.pattern.test(line)).toBe(true);
    if (braced !== undefined && "begins" in rule) expect(rule.begins).toContain(line.charAt(0));
    if (braced !== undefined && "holds" in rule)
      expect([...line].some((character) => rule.holds.includes(character))).toBe(true);
  });

  test("every rule shows what it labels and what it leaves", () => {
    for (const { id, cases } of LINE_RULES) {
      expect(
        cases.some((written) => written.startsWith("{")),
        id,
      ).toBe(true);
      if (id !== "line.page-numbers")
        expect(
          cases.some((written) => !written.startsWith("{")),
          id,
        ).toBe(true);
    }
    expect(new Set(LINE_RULES.map(({ id }) => id)).size).toBe(LINE_RULES.length);
    expect(LINE_RULES.filter((rule) => "holds" in rule).length, "a bit each").toBeLessThanOrEqual(8);
  });
});

describe("lexicons of pages", () => {
  test.each(loadLexicon(lexicon("page-labels.tsv"), ["label", "key", "chrome", "case"]))(
    "label $cells.case",
    ({ cells }) => {
      const line = fold(cells.case);
      expect(labelledValues(line).map(({ label }) => label)).toContain(cells.label);
      expect(labelLine(line)).not.toBeNull();
    },
  );

  test.each(loadLexicon(lexicon("page-words.tsv"), ["word", "chrome", "strong", "case"]))(
    "word $cells.case",
    ({ cells }) => {
      expect(cells.case).toContain(cells.word);
      expect(labelLine(fold(cells.case))).not.toBeNull();
    },
  );
});

describe("lines of labelled values", () => {
  test.each([
    ["发布时间:2014-03-10   浏览次数:4234次   【字体:", "metaline"],
    ["2018-01-10 00:00:00     发文单位:   点击数:", "metaline"],
    ["[索引号] 00932875-X/2018-00211 [发文字号] [主题分类] 政务公开", "indexTable"],
    [" 索 引 号  01020280-2-02_D/2018-0315002  发文机关   发布日期  2018-01-10".trim(), "indexTable"],
    ["2023-10-09 11:08来源：县政府办", "metaline"],
    ["2017-03-28 16:40", "metaline"],
    ["http://www.yunxi.gov.cn　2023-10-09　来源：县政府办", "metaline"],
    ["字号：[大] [中] [小]", "toolbar"],
    ["本页发布日期：2017-01-15　　访问计数 345", "metaline"],
    ["文    号：云府〔2013〕14号", "indexTable"],
    ["【打印本稿】 【推荐给朋友】 【关闭此窗口】", "toolbar"],
    ["转发该文 | 复制网页", "toolbar"],
    ["相关解读 | 分享到 微博 微信", "related"],
    ["打印机故障已修复", null],
    ["本页内容更新：已完成。", null],
    ["(2014年2月7日)", null],
    ["时间过半,任务完成过半。", null],
    ["资料来源：县统计局", null],
    ["来源广泛,内容丰富,共收集信息120条。", null],
  ])("%s: %s", (line, chrome) => {
    expect(labelLine(fold(line))?.chrome ?? null).toBe(chrome);
  });

  test("values lie where the offsets say", () => {
    const line = fold("来源：县政府办　作者：张三　点击：1276次");
    expect(
      labelledValues(line).map(({ label, valueStart, valueEnd }) => [
        label,
        line.slice(valueStart, valueEnd),
      ]),
    ).toEqual([
      ["来源", "县政府办"],
      ["作者", "张三"],
      ["点击", "1276次"],
    ]);
  });
});

describe("lines that frame a text in many templates", () => {
  test.each([
    ["【打印本稿】 【关闭窗口】", "toolbar"],
    ["[字体：大 中 小]", "toolbar"],
    ["浏览字号：【大 中 小】", "toolbar"],
    ["放大字体 缩小字体", "toolbar"],
    ["信息纠错", "toolbar"],
    ["导出PDF", "toolbar"],
    ["微信分享", "share"],
    ["分享至好友和朋友圈", "share"],
    ["使用微信“扫一扫”即可将网页分享至朋友圈。", "share"],
    ["相关解读", "related"],
    ["相关政策解读：", "related"],
    ["本栏最新", "related"],
    ["暂无评论", "related"],
    ["没有了", "pager"],
    ["下一主题：", "pager"],
    ["（责任编辑 张三）", "editor"],
    ["转载请注明出处", "disclaimer"],
    ["来源 云溪县政府办", "metaline"],
    ["已有123人浏览", "metaline"],
    ["网站无障碍", "nav"],
  ])("%s: %s", (line, chrome) => {
    expect(labelLine(fold(line))?.chrome ?? null).toBe(chrome);
  });

  test.each([
    "政务微信",
    "政策解读",
    "微信公众号",
    "相关政策解读材料22篇",
    "打印复印收费每页0.5元",
    "没有收费。",
    "没有发生行政复议。",
    "扫码下载34.6万人次。",
    "全年共收到网民留言12条，均已答复。",
    "网站总访问量58.6万人次，比上年增长3%。",
    "满意度98%",
    "来源广泛",
    "下一个年度的工作安排",
    "二维码门牌全部安装到位。",
  ])("%s is text", (line) => {
    expect(labelLine(fold(line))).toBeNull();
  });
});
