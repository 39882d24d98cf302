/** Who is to be asked about the report, in words: 请与X联系, 请致电X, 写信给X, 由X负责解释. Matched on folded text. */
import { defineRules, type Rule } from "@shilu/core";
import { isAddress } from "./named.js";

/** A name may be broken over lines, not over paragraphs. */
const NAME = "((?:[^,。;:()\\n]|\\n(?! *\\n)){2,50}?(?:\\([\\u4e00-\\u9fff]{4,30}\\))?)";
/** What one does with the body that is asked. */
export const VERB = "(?:联系|联络|咨询|反映|反馈|垂询|查询|提出|询问|了解|投诉|接洽|洽询|函询)";
/** What follows a name that nothing else ends. */
const NAME_ENDS = "(?=[(,;:。\\n]|地址|电话|联系电话|邮编|或|$)";

const nameOf = (match: RegExpExecArray): string => match[1] as string;

/** Where papers lie for everybody. */
const KEEPERS = /(?:档案馆|图书馆|文化馆|查阅[点室处]|大厅|窗口|网站|社区|村委会)$/;

/** Whoever is asked for them may sit at a counter. */
const READING_ROOMS = /(?:档案馆|图书馆|文化馆|查阅[点室处]|网站|社区|村委会)$/;

const RULES: readonly Rule<string>[] = [
  {
    id: "asked.with",
    anchors: ["与", "向", "同", "和"],
    pattern: new RegExp(
      `[与向同和]${NAME}(?=(?:\\([^()\\n]{4,80}\\))?(?:取得|进行|直接|及时)?${VERB}|\\((?:(?:联系|咨询|办公|通讯)?(?:地址|电话|邮编|邮箱)|0\\d{2,3}-))`,
      "y",
    ),
    read: nameOf,
    cases: [
      "请{与甲局法规股}(电话:0571-8123456)联系 = 甲局法规股",
      "请{与甲局法规股}(0571-8123456)联系 = 甲局法规股",
      "请{与甲县政府办公室}联系 = 甲县政府办公室",
      "可{与局办公室}(人民路3号2楼,电话5523180)联系 = 局办公室",
      "可{向甲局办公室}反映 = 甲局办公室",
      "各街道和派驻机构。联系地址",
    ],
  },
  {
    id: "asked.call",
    anchors: ["联系", "致电", "致函", "致信", "函告", "函询", "咨询", "垂询", "联络", "洽", "找"],
    pattern: new RegExp(
      `(?:(?<=请|可|迎|接|以|时|式|来电|来函|来信|电话)(?:联系|咨询|垂询|联络|洽)|致函致电|致电致函|(?<!致函)致电|(?<!致电)致函|致信|函告|函询|(?<=请|可以?|就|[,。])找)[: —-]{0,3}(?!人|电话|方式|单位|部门|科室|机构|地址|热线)${NAME}${NAME_ENDS}`,
      "y",
    ),
    read: nameOf,
    cases: [
      "请{联系:甲局办公室}。电话 = 甲局办公室",
      "请{致函致电:甲县滨江路77号803房间},邮编 = 甲县滨江路77号803房间",
      "请通过以下方式{联系甲区人民政府办公室}:通讯地址为 = 甲区人民政府办公室",
      "请电话{联系甲局办公室},电话 = 甲局办公室",
      "有话说,{找镇党政办},0312-5086118 = 镇党政办",
      "不明之处可以{找县司法局办公室},查询电话 = 县司法局办公室",
      "可于工作日{致电支队秘书科},电话是 = 支队秘书科",
      "请联系电话:0906-2123919",
      "联系电话:0906-2123919",
    ],
  },
  {
    id: "asked.write",
    anchors: ["写信", "来信", "来函", "致信", "寄", "反馈", "发送", "报送", "提交"],
    pattern: new RegExp(
      `(?:(?:写信|来信|来函|致信|反馈|发送|报送|提交)(?:给|至|到|往)|邮?寄(?:给|至|到|往)?[: ]{0,2})${NAME}${NAME_ENDS}`,
      "y",
    ),
    read: nameOf,
    cases: [
      "也可{写信给甲局信息公开科}(甲区宝塔路7号 = 甲局信息公开科",
      "请{反馈至甲县政务公开办},电话 = 甲县政务公开办",
      "来函请{寄:甲市健康路18号},邮编 = 甲市健康路18号",
      "来信42件",
    ],
  },
  {
    id: "asked.dial",
    anchors: ["拨打", "致电", "拨"],
    pattern: new RegExp(`(?:拨打|致电|拨)${NAME}(?=(?:的)?(?:咨询|办公|联系|值班)?电话)`, "y"),
    read: nameOf,
    cases: ["请{拨打甲县政务公开办公室}电话0886-3622309 = 甲县政务公开办公室", "请拨打0886-3622309"],
  },
  {
    id: "asked.visit",
    anchors: ["到", "来", "往", "至"],
    pattern: new RegExp(
      `(?<=可|请|可以|可前|或者?)[到来往至]${NAME}(?=当面|现场|面谈|面询|面洽|咨询|了解|反映|询问|[,。;)])`,
      "y",
    ),
    read: (match) => (isAddress(nameOf(match)) ? nameOf(match) : null),
    cases: [
      "可{到甲镇白塔路3号大楼405室}当面了解 = 甲镇白塔路3号大楼405室",
      "或者{到甲镇白塔路3号二楼}当面问 = 甲镇白塔路3号二楼",
      "可到县档案馆,也可",
    ],
  },
  {
    id: "asked.person",
    anchors: ["找"],
    pattern: new RegExp(`(?<!查)找${NAME}(?=的?(?:同志|同事|工作人员|值班|专人))`, "y"),
    read: nameOf,
    cases: ["请拨通0736-5523180{找局秘书科}的同志 = 局秘书科", "查找档案的同志"],
  },
  {
    id: "asked.is",
    anchors: ["是"],
    pattern: new RegExp(
      `(?<=(?:解答|答复|受理|承办|负责|编写|编制|汇总|经办|接待|起草|解释|咨询)[^,。;]{0,12}的)是${NAME}(?=[,。;(])`,
      "y",
    ),
    read: nameOf,
    cases: ["解答疑问的{是甲县统计局综合股},电话 = 甲县统计局综合股", "受理的是甲县的申请3件"],
  },
  {
    id: "asked.seat",
    anchors: ["。", ";", "\n"],
    pattern: new RegExp(`[。;\\n] {0,4}${NAME}(?=(?:具体)?(?:设在|位于|坐落))`, "y"),
    read: nameOf,
    cases: [
      "公布{。县政务公开办}设在县政府办公室 = 县政务公开办",
      "公布{。局办公室}位于解放路3号 = 局办公室",
      "公布。办公室主任",
    ],
  },
  {
    id: "asked.keeps",
    anchors: ["到", "在", "向", "从"],
    pattern: new RegExp(
      `(?<=[可请]|可以)[到在向从]${NAME}(?=(?:\\([^()\\n]{4,60}\\))?(?:免费)?(?:索取|领取|索要|获取|取阅|索阅))`,
      "y",
    ),
    read: (match) =>
      (/^向/.test(match[0]) ? READING_ROOMS : KEEPERS).test(nameOf(match)) ? null : nameOf(match),
    cases: [
      "纸质文本可{向区民政局综合窗口}索取 = 区民政局综合窗口",
      "文本可{在局秘书科}(解放路3号,邮编310001)索取 = 局秘书科",
      "可{到县政府办公室}领取 = 县政府办公室",
      "可在县档案馆索取",
      "可在政务大厅查询窗口领取",
      "可向县图书馆索取",
      "可在网站查阅",
    ],
  },
  {
    id: "asked.answers",
    anchors: [",", "。", ";", "\n"],
    pattern: new RegExp(`[,。;\\n] {0,4}${NAME}(?=负责(?:解释|解答|答复|答疑|说明))`, "y"),
    read: (match) => (/[由本]|报告|年报/.test(nameOf(match)) ? null : nameOf(match)),
    cases: ["对本报告的疑问{,县财政局预算股}负责解答 = 县财政局预算股", "公开后,由专人负责解答"],
  },
  {
    id: "asked.explains",
    anchors: ["由"],
    pattern: new RegExp(`由${NAME}(?=(?:负责)?(?:解释|解答|答疑|受理咨询|受理[,。;]))`, "y"),
    read: nameOf,
    cases: [
      "本年报{由甲市人民政府办公室}负责解释。地址 = 甲市人民政府办公室",
      "本报告由甲局编制",
      "由甲局受理申请3件",
    ],
  },
];

export const askedRules = defineRules("asked", RULES);
