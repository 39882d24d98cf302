/**
 * Whose and which year's a figure is. Only the reporting year's own figure is a fact; the others are kept with their scope.
 *
 * `label` patterns end at the figure, `clause` patterns stand anywhere in its clause before it, `sentence` patterns
 * anywhere in the sentence before it; the first rule that matches decides.
 */
import type { OtherScope } from "@shilu/core";

export interface ScopeRule {
  readonly id: string;
  readonly scope: OtherScope;
  readonly reach: "label" | "clause" | "sentence";
  readonly pattern: RegExp;
  readonly not?: RegExp;
  /** Must stand right behind the figure as well. */
  readonly sequel?: RegExp;
  /** The figure in braces, ` = ` and the scope; no braces: the rule must not match at the last figure. */
  readonly cases: readonly string[];
}

export const SCOPE_RULES: readonly ScopeRule[] = [
  {
    id: "scope.change",
    scope: "change",
    reach: "label",
    pattern:
      /(?:增加|增长|减少|下降|上升|提高|提升|降低|回落|多|少|增|减|翻|增幅|降幅)(?:了|约|近|达|为|:)*$/,
    cases: ["全年收到申请17件,比上年多{8件} = change", "全年增加查阅点2个"],
  },
  {
    id: "scope.compared",
    scope: "lastYear",
    reach: "label",
    pattern: /(?:比|较|与|同)(?:上年度?|去年|上一年度?|前年|20\d\d年度?)(?:同期)?(?:[^,;]{0,8})$/,
    not: /结转/,
    cases: ["比上年的{9件} = lastYear", "上年结转9件"],
  },
  {
    id: "scope.last-year",
    scope: "lastYear",
    reach: "label",
    pattern: /(?:上年度?|去年|上一年度?|上一个?年度|[前头]一年度?)(?:同期)?(?:[^,;结]{0,10})$/,
    not: /结转|转[来入]|遗留/,
    cases: ["去年为{5039条} = lastYear", "上年结转9件"],
  },
  {
    id: "scope.last-year-head",
    scope: "lastYear",
    reach: "sentence",
    pattern:
      /(?:^|[;:])(?:去年|上一?年度?|[前头]一年)(?:全年|同期)?[,]?(?:(?!今年|本年|当年|20\d\d年)[^;]){0,40}$/,
    not: /结转|相比|持平|较去年|比去年/,
    cases: ["去年全年,依申请公开的受理数为{17件};今年为23件 = lastYear", "去年为17件;今年为23件"],
  },
  {
    id: "scope.formerly",
    scope: "lastYear",
    reach: "label",
    pattern: /(?:^|[^还复])原(?:设|有|定|为|来)[^,;]{0,8}$/,
    cases: ["开发区原设查阅点{4个} = lastYear", "还原有害信息4条"],
  },
  {
    id: "scope.grew-from",
    scope: "lastYear",
    reach: "label",
    pattern: /[由从](?:原来的?|过去的?)?$/,
    sequel: /^[^,;]{0,6}(?:增加|增长|减少|下降|上升|提高|扩大|扩充|提升|降|增|升|减)(?:到|至|为)/,
    cases: ["申请由{31件}减少到28件 = lastYear", "申请由31件组成"],
  },
  {
    id: "scope.since",
    scope: "cumulative",
    reach: "sentence",
    pattern:
      /(?<!今年|本年|年初|入汛|入冬|一年|本年度)以来|历年|近(?:[二两三四五六七八九十]|\d)+年|(?:施行|实施|开通|成立|运行)(?:至今|到现在)/,
    cases: ["自《条例》施行以来,全县累计公开信息{5.1万余条} = cumulative", "今年以来公开信息51条"],
  },
  {
    id: "scope.of-which-this-year",
    scope: "cumulative",
    reach: "clause",
    pattern: /累计|总计|共有/,
    sequel: /^[,;]?(?:其中)?[:,]?(?:20\d\d年|本年|当年|今年|全年)/,
    cases: [
      "累计公开信息{2136条},其中2013年新增公开643条 = cumulative",
      "累计公开信息{5120条},2013年公开1034条 = cumulative",
      "累计公开信息2136条,其中政策类",
    ],
  },
  {
    id: "scope.whole-of-which-this-year",
    scope: "cumulative",
    reach: "clause",
    pattern: /总数|总量/,
    sequel: /^[,;]?其中[:,]?(?:20\d\d年|本年|当年|今年)(?:新增|公开|发布)/,
    cases: [
      "主动公开政府信息的总数达{563条},其中当年新增信息186条 = cumulative",
      "主动公开政府信息的总数达563条,其中政策类120条",
    ],
  },
  {
    id: "scope.planned",
    scope: "plan",
    reach: "sentence",
    pattern:
      /下一?步|今后|明年|来年|下一?年度?(?!继续办理|度继续|结转)(?=[^,;]*,)|力争|争取|预计|(?:年|还|拟|并|我们)计划|计划(?:再|新|在|于|培训|举办|召开|开展|组织|完成|投入)|(?<![虚模比])拟(?!定|订|稿)|将(?:再|继续|进一步|新增|组织|举办|开展|培训|投入|达到)/,
    not: /结转|转入下|顺延/,
    cases: ["2014年力争轮训{300人次} = plan", "结转下年度2件"],
  },
  {
    id: "scope.excluded",
    scope: "subScope",
    reach: "label",
    pattern: /$/,
    // Only where what is left out has no other subject: 672条,转载的不计在内 leaves the 672 in.
    sequel:
      /^[^,;]{0,24}(?:,(?:由[^,;]{1,12}|属[^,;]{1,12}|[另均][^,;]{0,10}|归[^,;]{1,14}))?,?(?:也|均|都|并|故|因此)?(?:(?:不|未|没有)(?:再)?(?:在此列|属此列|在其列|(?:统计|计算?|列|算|纳)(?:在|入|进)|在(?:上述|统计|此|以上|这个))|另[行案]?(?:统计|计算|报告))/,
    cases: ["各镇的{37名}兼职信息员由镇里管理,未统计在内 = subScope", "公开信息672条,转载的不计在内"],
  },
  {
    id: "scope.part-of-year",
    scope: "subScope",
    reach: "clause",
    pattern:
      /[一二三四1-4]季度|上半年|下半年|(?<![\d年])(?:1[0-2]|[1-9])月份?(?![\d日至到-])|(?:当|本|每)(?:月|季|周)|[本每]日/,
    not: /(?:至|到|-|—)(?:1[0-2]|[1-9])月/,
    cases: ["二季度仅更新{9条} = subScope", "1月至12月公开信息9条"],
  },
];
