/** Forms made at random from a seed, their identities kept, and printed as exports print them. */

/** A cell's figure, `null` for an empty cell. */
export type Figure = number | null;

export interface GeneratedTemplate {
  readonly year: 2019 | 2021;
  /** Table 三: a row of seven cells by key. */
  readonly applicants: ReadonlyMap<string, readonly Figure[]>;
  /** Table 四: fifteen cells. */
  readonly remedies: readonly Figure[];
  /** Table 二: cells by row key. */
  readonly proactive: ReadonlyMap<string, readonly Figure[]>;
}

/** mulberry32: the same numbers for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const ROWS_2021: readonly (readonly [string, string])[] = [
  ["requests.received", "一、本年新收政府信息公开申请数量"],
  ["requests.carriedIn", "二、上年结转政府信息公开申请数量"],
  ["requests.granted", "三、本年度办理结果（一）予以公开"],
  ["requests.partial", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"],
  ["requests.denied.stateSecret", "（三）不予公开1.属于国家秘密"],
  ["requests.denied.otherLaw", "2.其他法律行政法规禁止公开"],
  ["requests.denied.threeSecurities", "3.危及“三安全一稳定”"],
  ["requests.denied.thirdParty", "4.保护第三方合法权益"],
  ["requests.denied.internal", "5.属于三类内部事务信息"],
  ["requests.denied.process", "6.属于四类过程性信息"],
  ["requests.denied.enforcementFile", "7.属于行政执法案卷"],
  ["requests.denied.administrativeQuery", "8.属于行政查询事项"],
  ["requests.notHeld", "（四）无法提供1.本机关不掌握相关政府信息"],
  ["requests.nonexistent", "2.没有现成信息需要另行制作"],
  ["requests.amend", "3.补正后申请内容仍不明确"],
  ["requests.notProcessed.petition", "（五）不予处理1.信访举报投诉类申请"],
  ["requests.notProcessed.duplicate", "2.重复申请"],
  ["requests.notProcessed.publication", "3.要求提供公开出版物"],
  ["requests.notProcessed.excessive", "4.无正当理由大量反复申请"],
  ["requests.notProcessed.reconfirm", "5.要求行政机关确认或重新出具已获取信息"],
  [
    "requests.otherHandling.correctionOverdue",
    "（六）其他处理1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
  ],
  [
    "requests.otherHandling.feeOverdue",
    "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
  ],
  ["requests.otherHandling.other", "3.其他"],
  ["requests.completed", "（七）总计"],
  ["requests.carriedOut", "四、结转下年度继续办理"],
];

export const ROWS_2019: readonly (readonly [string, string])[] = [
  ...ROWS_2021.slice(0, 20),
  ["requests.otherHandling", "（六）其他处理"],
  ...ROWS_2021.slice(23),
];

export interface Habits {
  /** Share of the noughts that are left empty. */
  readonly empty: number;
  /** Share of the results that are above nought. */
  readonly busy: number;
  /** The largest figure of a result. */
  readonly largest: number;
  /** The rows between the first two and the last two leave their total empty. */
  readonly totalsEmpty: boolean;
}

export function generateTemplate(random: () => number, year: 2019 | 2021, habits: Habits): GeneratedTemplate {
  const figure = (largest = habits.largest): number =>
    random() < habits.busy ? Math.floor(largest ** random()) : 0;
  const printed = (value: number): Figure => (value === 0 && random() < habits.empty ? null : value);
  const rows = year === 2021 ? ROWS_2021 : ROWS_2019;
  const weights = [1, 0.3, 0.05, 0.05, 0.1, 0.1];
  const values = new Map<string, number[]>();
  const results = rows.slice(2, -2).map(([key]) => key);
  for (const key of results)
    values.set(
      key,
      weights.map((weight) => (random() < weight ? figure() : 0)),
    );
  const completed = weights.map((_, column) =>
    results.reduce((sum, key) => sum + (values.get(key)?.[column] as number), 0),
  );
  const carriedIn = completed.map((done) => Math.min(done, random() < 0.4 ? figure(40) : 0));
  const carriedOut = weights.map((weight) => (random() < weight * 0.5 ? figure(40) : 0));
  values.set("requests.completed", completed);
  values.set("requests.carriedIn", carriedIn);
  values.set("requests.carriedOut", carriedOut);
  values.set(
    "requests.received",
    completed.map((done, column) => done + (carriedOut[column] as number) - (carriedIn[column] as number)),
  );
  const applicants = new Map<string, Figure[]>();
  rows.forEach(([key], index) => {
    const own = values.get(key) as number[];
    const total = own.reduce((sum, value) => sum + value, 0);
    const inner = index > 1 && index < rows.length - 2;
    applicants.set(key, [...own.map(printed), habits.totalsEmpty && inner ? null : printed(total)]);
  });
  const remedies = [0, 1, 2].flatMap(() => {
    const parts = [0, 1, 2, 3].map(() => figure(300));
    return [...parts, parts.reduce((sum, value) => sum + value, 0)].map(printed);
  });
  const proactive = new Map<string, Figure[]>(
    year === 2021
      ? [
          ["rules", [figure(9), figure(9), figure(60)].map(printed)],
          ["regulatoryDocs", [figure(90), figure(90), figure(900)].map(printed)],
          ["licensing", [printed(figure(90000))]],
          ["penalties", [printed(figure(90000))]],
          ["coercion", [printed(figure(900))]],
          ["adminFees", [printed(figure(9000))]],
        ]
      : [
          ["rules", [figure(9), figure(9), figure(60)].map(printed)],
          ["regulatoryDocs", [figure(90), figure(90), figure(900)].map(printed)],
          ["licensing", [figure(90), figure(9), figure(9000)].map(printed)],
          ["otherAdministration", [figure(90), figure(9), figure(9000)].map(printed)],
          ["penalties", [figure(90), figure(9), figure(9000)].map(printed)],
          ["coercion", [figure(90), figure(9), figure(9000)].map(printed)],
          ["adminFees", [figure(90), figure(9)].map(printed)],
        ],
  );
  return { year, applicants, remedies, proactive };
}

/** Joins the cells of a row: `""` where the export lost every border, a blank where it kept some. */
export type Join = (row: readonly Figure[]) => string;

export const glued: Join = (row) => row.map((figure) => figure ?? "").join("");

const HEAD_2021 = "第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数";
const HEAD_2019 = "第二十条第（一）项信息内容本年新制作数量本年新公开数量对外公开总数量";
const ITEMS = "信息内容上一年项目数量本年增/减处理决定数量";

/** The text of a report's tables as an export without borders prints it. */
export function flattenTemplate(
  { year, applicants, remedies, proactive }: GeneratedTemplate,
  join: Join,
): string {
  const of = (key: string): string => join(proactive.get(key) ?? []);
  const second =
    year === 2021
      ? `${HEAD_2021}规章${of("rules")}行政规范性文件${of("regulatoryDocs")}第二十条第（五）项信息内容本年处理决定数量行政许可${of("licensing")}第二十条第（六）项信息内容本年处理决定数量行政处罚${of("penalties")}行政强制${of("coercion")}第二十条第（八）项信息内容本年收费金额（单位：万元）行政事业性收费${of("adminFees")}`
      : `${HEAD_2019}规章${of("rules")}规范性文件${of("regulatoryDocs")}第二十条第（五）项${ITEMS}行政许可${of("licensing")}其他对外管理服务事项${of("otherAdministration")}第二十条第（六）项${ITEMS}行政处罚${of("penalties")}行政强制${of("coercion")}第二十条第（八）项信息内容上一年项目数量本年增/减行政事业性收费${of("adminFees")}`;
  const rows = year === 2021 ? ROWS_2021 : ROWS_2019;
  const third = rows.map(([key, label]) => label + join(applicants.get(key) ?? [])).join("");
  const headings = "结果维持结果纠正其他结果尚未审结总计";
  return `二、主动公开政府信息情况${second}三、收到和处理政府信息公开申请情况（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）申请人情况自然人法人或其他组织总计商业企业科研机构社会公益组织法律服务机构其他${third}四、政府信息公开行政复议、行政诉讼情况行政复议行政诉讼${headings}未经复议直接起诉复议后起诉${headings}${headings}${join(remedies)}五、存在的主要问题及改进情况一是公开不够及时。`;
}

/** A line of the statistics form: its key, its label as printed, its unit (—— for a heading) and its parts. */
export interface StatisticsLine {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly parts?: readonly string[];
}

const line = (key: string, label: string, unit: string, parts?: readonly string[]): StatisticsLine =>
  parts ? { key, label, unit, parts } : { key, label, unit };

/** 政府信息公开情况统计表 (国办发〔2014〕32号), label by label. */
export const STATISTICS_LINES: readonly StatisticsLine[] = [
  line("h1", "一、主动公开情况", "——"),
  line("proactive.total", "（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）", "条"),
  line("proactive.regulatoryDocs", "其中：主动公开规范性文件数", "条"),
  line("regulatoryDocs.made", "制发规范性文件总数", "件"),
  line("h1.2", "（二）通过不同渠道和方式公开政府信息的情况", "——"),
  line("proactive.channel.gazette", "1．政府公报公开政府信息数", "条"),
  line("proactive.channel.website", "2．政府网站公开政府信息数", "条"),
  line("proactive.channel.weibo", "3．政务微博公开政府信息数", "条"),
  line("proactive.channel.wechat", "4．政务微信公开政府信息数", "条"),
  line("proactive.channel.other", "5．其他方式公开政府信息数", "条"),
  line("h2", "二、回应解读情况", "——"),
  line("response.hotTopics", "（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）", "次"),
  line("h2.2", "（二）通过不同渠道和方式回应解读的情况", "——"),
  line("response.pressConferences", "1．参加或举办新闻发布会总次数", "次"),
  line("response.pressConferences.leaders", "其中：主要负责同志参加新闻发布会次数", "次"),
  line("response.interviews", "2．政府网站在线访谈次数", "次"),
  line("response.interviews.leaders", "其中：主要负责同志参加政府网站在线访谈次数", "次"),
  line("response.interpretations", "3．政策解读稿件发布数", "篇"),
  line("response.socialMedia", "4．微博微信回应事件数", "次"),
  line("response.other", "5．其他方式回应事件数", "次"),
  line("h3", "三、依申请公开情况", "——"),
  line("requests.received", "（一）收到申请数", "件", [
    "requests.inPerson",
    "requests.fax",
    "requests.online",
    "requests.letter",
  ]),
  line("requests.inPerson", "1．当面申请数", "件"),
  line("requests.fax", "2．传真申请数", "件"),
  line("requests.online", "3．网络申请数", "件"),
  line("requests.letter", "4．信函申请数", "件"),
  line("requests.completed", "（二）申请办结数", "件", [
    "requests.completedOnTime",
    "requests.completedExtended",
  ]),
  line("requests.completedOnTime", "1．按时办结数", "件"),
  line("requests.completedExtended", "2．延期办结数", "件"),
  line("requests.answered", "（三）申请答复数", "件", [
    "requests.alreadyPublic",
    "requests.granted",
    "requests.partial",
    "requests.denied",
    "requests.notHeld",
    "requests.nonexistent",
    "requests.amend",
    "requests.otherChannel",
  ]),
  line("requests.alreadyPublic", "1．属于已主动公开范围数", "件"),
  line("requests.granted", "2．同意公开答复数", "件"),
  line("requests.partial", "3．同意部分公开答复数", "件"),
  line("requests.denied", "4．不同意公开答复数", "件", [
    "requests.denied.stateSecret",
    "requests.denied.businessSecret",
    "requests.denied.privacy",
    "requests.denied.threeSecurities",
    "requests.denied.notGovernmentInformation",
    "requests.denied.otherGround",
  ]),
  line("requests.denied.stateSecret", "其中：涉及国家秘密", "件"),
  line("requests.denied.businessSecret", "涉及商业秘密", "件"),
  line("requests.denied.privacy", "涉及个人隐私", "件"),
  line("requests.denied.threeSecurities", "危及国家安全、公共安全、经济安全和社会稳定", "件"),
  line("requests.denied.notGovernmentInformation", "不是《条例》所指政府信息", "件"),
  line("requests.denied.otherGround", "法律法规规定的其他情形", "件"),
  line("requests.notHeld", "5．不属于本行政机关公开数", "件"),
  line("requests.nonexistent", "6．申请信息不存在数", "件"),
  line("requests.amend", "7．告知作出更改补充数", "件"),
  line("requests.otherChannel", "8．告知通过其他途径办理数", "件"),
  line("reconsideration.total", "四、行政复议数量", "件", [
    "reconsideration.upheld",
    "reconsideration.corrected",
    "reconsideration.other",
  ]),
  line("reconsideration.upheld", "（一）维持具体行政行为数", "件"),
  line("reconsideration.corrected", "（二）被依法纠错数", "件"),
  line("reconsideration.other", "（三）其他情形数", "件"),
  line("litigation.total", "五、行政诉讼数量", "件", [
    "litigation.upheld",
    "litigation.corrected",
    "litigation.other",
  ]),
  line("litigation.upheld", "（一）维持具体行政行为或者驳回原告诉讼请求数", "件"),
  line("litigation.corrected", "（二）被依法纠错数", "件"),
  line("litigation.other", "（三）其他情形数", "件"),
  line("complaints.total", "六、举报投诉数量", "件"),
  line("fees.collected", "七、依申请公开信息收取的费用", "万元"),
  line("h8", "八、机构建设和保障经费情况", "——"),
  line("offices.dedicated", "（一）政府信息公开工作专门机构数", "个"),
  line("readingPoints.total", "（二）设置政府信息公开查阅点数", "个"),
  line("staff.total", "（三）从事政府信息公开工作人员数", "人", ["staff.fullTime", "staff.partTime"]),
  line("staff.fullTime", "1．专职人员数（不包括政府公报及政府网站工作人员数）", "人"),
  line("staff.partTime", "2．兼职人员数", "人"),
  line(
    "budget.special",
    "（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）",
    "万元",
  ),
  line("h9", "九、政府信息公开会议和培训情况", "——"),
  line("meetings.total", "（一）召开政府信息公开工作会议或专题会议数", "次"),
  line("training.sessions", "（二）举办各类培训班数", "次"),
  line("training.participants", "（三）接受培训人员数", "人次"),
];

/** A figure a line, as printed; headings have none. The parts of a total add up to it. */
export function generateStatistics(random: () => number, busy = 0.6): ReadonlyMap<string, string> {
  const values = new Map<string, number>();
  const value = (key: string): number => {
    const known = values.get(key);
    if (known !== undefined) return known;
    const parts = STATISTICS_LINES.find((one) => one.key === key)?.parts;
    const own = parts
      ? parts.reduce((sum, part) => sum + value(part), 0)
      : random() < busy
        ? Math.floor(20_000 ** random())
        : 0;
    values.set(key, own);
    return own;
  };
  return new Map(
    STATISTICS_LINES.filter(({ unit }) => unit !== "——").map(({ key, unit }) => [
      key,
      unit === "万元" && value(key) > 0 ? `${value(key)}.5` : String(value(key)),
    ]),
  );
}
