import type { ProseRule } from "../prose-rule.js";
import { pattern, TAIL } from "../vocabulary.js";

/** Fees for information on request, and the money for the work. */
export const FEE_RULES: readonly ProseRule[] = [
  {
    id: "capacity.fees.label",
    indicator: "fees.collected",
    units: "money",
    cues: ["收", "费"],
    label: pattern(
      `(?:收取|收费|收缴|(?<![免回吸])收(?!入|益|集|到))[^,;]{0,24}(?:费|费用|成本|金额|款)?${TAIL}|(?:检索|复制|复印|邮寄|工本|信息处理)费(?:用)?${TAIL}`,
    ),
    notLabel: /免除/,
    notOwner: /其中[^;。]{0,60}元$/,
    topic: /公开|申请|检索|复制|复印|邮寄|工本|信息处理|收费/,
    not: /^其中|违规|违法|乱收|清退|退还|退回|返还|追缴|查处|行政事业|收支|决算|养护|通行费|病历|医疗|报名|考试|学杂|停车|门票|检测|减免|免收|罚|三公|支出|经费|拨付|投入|执收|节约|预算|税|征收|补贴|[每一][页张份次件][^,;]{0,4}$|标准(?:为|是|:)/,
    rank: 3,
    cases: [
      "[fees] 收取工本费{十五元} = 15",
      "[fees] 其中检索费300元",
      "[fees] 收费标准为每页0.5元",
      "[fees] 行政事业性收费42310.6万元",
      "[fees] 督促中介机构退还多收费用3.2万元",
    ],
  },
  {
    id: "capacity.fees-waived.label",
    indicator: "fees.waived",
    units: "money",
    cues: ["减免", "免收", "免除"],
    label: pattern(`(?:减免|免收|免除)[^,;]{0,14}?${TAIL}`),
    topic: /公开|申请|检索|复制|复印|邮寄|工本|收费/,
    notOwner: /行政事业|涉企|税费|取消[^;。]{0,30}$/,
    not: /行政事业|涉企|企业|税|学费|电费|水费|房租|租金|医疗/,
    rank: 3,
    cases: ["[fees] 收取复印费56元,减免{20元} = 20", "[fees] 收取复印费20元", "[fees] 减免涉企收费52万元"],
  },
  {
    id: "capacity.budget.label",
    indicator: "budget.special",
    units: "money",
    cues: ["经费", "资金", "费用", "支出", "预算"],
    label: pattern(
      `(?:专项(?:工作)?经费|(?:信息公开|政务公开)[^,;]{0,8}(?:经费|资金|费用|支出|专项预算))[^,;]{0,8}?${TAIL}`,
    ),
    not: /(?:增加|追加|增拨|多安排|新增)(?!到|至|为)|三公|补贴|扶贫|发放|财政专项|(?<!信息|政务|[校院厂村警]务)公开[^,;]{0,6}专项资金|项目资金|(?<!信息|政务)公开[^,;]{0,10}(?:支出|经费)(?:预|决)算/,
    rank: 3,
    cases: [
      "[overview] 县财政拨付信息公开专项经费{12.6万元} = 126000",
      "[overview] 为信息公开列支专项资金{六万元} = 60000",
      "[overview] 安排政务公开专项资金{5万元} = 50000",
      "[overview] 公开财政专项资金1.2亿元",
      "[overview] 追加政务公开专项经费2万元",
    ],
  },
  {
    id: "capacity.budget.set-aside",
    indicator: "budget.special",
    units: "money",
    cues: ["用"],
    label: pattern(`(?:拨付|拨出|拨|安排|列支|投入|拿出|挤出|落实|补助|列入预算)了?${TAIL}`),
    sequel:
      /^[,]?(?:专款专用|专门?用于|专项用于|用于|专用|全部用[于在])[^,;]{0,6}(?:信息公开|政务公开|公开栏|公开工作|查阅[点室])/,
    not: /扶贫|补贴|项目|基础设施/,
    rank: 2,
    cases: [
      "[capacity] 镇财政拿出{3500元},专门用于公开栏维护 = 3500",
      "[capacity] 镇财政拿出3500元,专门用于道路维护",
    ],
  },
];
