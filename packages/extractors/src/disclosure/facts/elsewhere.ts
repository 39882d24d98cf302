/**
 * Where the words that name a figure stand, when none of its own clause do: in the clause before (网上申请最多,达到23件),
 * before the figure it grew from (申请由31件减少到28件).
 */
import type { Place } from "./place.js";
import { REACH } from "./prose-rule.js";

/** A label that only joins or sums. */
const JOINING =
  /^[其中共计合总数量金额达到为是即也有约近已均各的了全年市县区镇乡局累高多超过突破分别另还只仅独此实现当下:]{0,20}$/;
/** A sum may count what a clause with figures of its own names last: 8个镇均设有查阅点,共计11个. */
const SUMMING = /共|合计|总/;
/** 新增查阅点2处,总数达16处: all there are, of what came to them. */
const ADDED_BEFORE =
  /(?:新增|新建|新设|增设|增加|增配|新配)了?([^,;]{0,8}(?:查阅|公开专区|专职|兼职|工作人员|专门机构)[^,;]{0,8})$/;
const FULL_TIME = /专职|全职/;
const PART_TIME = /兼[职任管办]/;
/** A remark on how a part compares with the others. */
const REMARK =
  /(?:数量)?(?:占大头|占多数|占绝大多数|居多|居首|最多|最大|最高|为主|位居首位|排在首位|次之)|占比(?:最高|最大)的?是|数量最多的?是|(?:仍|依然|继续)?[是为](?:第一|主|主要|首要)(?:大)?(?:平台|渠道|阵地|途径)|(?:同比|[比较](?:上年度?|去年)(?:同期)?)[^,;]{0,4}(?:增长|增加|下降|减少|上升)(?:了)?[\d.]{0,6}%?$|占(?:去|了)?(?:一半|大半|多半)[^,;]{0,3}$|(?:其次|再次|最后|首先|第[一二三四五六])(?:是|为)?/g;
/** 另有2人兼办,共5人: the five are no part. */
const STAFF_PART = /[专兼全]职|兼[着管办任做干]|专[门管司]/;
/** 去年受理17件;今年为23件: named as the figure of the year before. */
const THIS_YEAR = /^(?:今年|本年度?|当年)(?:则|只|仅)?[为是有共]?$/;
const LAST_NAMED = /([^,;]{2,30})\d[\d.,万]{0,8}[^,;\d]{0,4}[,;]?$/;
const FROM_TO = /^(?:增加|增长|减少|下降|上升|提高|扩大|扩充|提升|降|增|升|减)(?:到|至|为)(?:了)?$/;
/** What it grew from: 由…, 从…, with the figure itself. */
const GREW_FROM = /(?:由|从)[^,;由从]{0,24}$/;

/** The place with the words from elsewhere as its label, `null` where the figure has words of its own. */
export function placeElsewhere(place: Place): Place | null {
  const { label } = place;
  if (FROM_TO.test(label)) {
    const named = place.clauseLead.slice(0, -label.length).replace(GREW_FROM, "");
    return named === "" || named.length + label.length >= place.clauseLead.length
      ? null
      : renamed(place, named);
  }
  if (!JOINING.test(label)) return null;
  // 公众号推送178期、共计720条: another measure of what the figure right before counts.
  const { figureBefore, labelBefore, unitChanges } = place.figure;
  const isSecond = unitChanges && SUMMING.test(label) && place.trailer === "";
  if (isSecond && labelBefore !== "" && place.clauseLead.startsWith(labelBefore))
    return renamed(place, labelBefore);
  if (place.figure.clause === 0) return null;
  // 专职2人,每科兼职1人,合计26人: the sum of both is no figure of one.
  if (SUMMING.test(label) && FULL_TIME.test(place.lead) && PART_TIME.test(place.lead)) {
    // 专职2人,39个处室各有1名兼职,共39名: as many as there are bodies.
    const { value } = place.figure.mention;
    if (!new RegExp(`(?:^|\\D)${value}[个家所]`).test(place.lead)) return null;
  }
  if (THIS_YEAR.test(label)) {
    const named = /去年|上年/.test(place.lead) ? LAST_NAMED.exec(place.lead)?.[1] : null;
    return named ? renamed(place, named.replace(/去年|上年度?/, "")) : null;
  }
  // Words behind a figure name it themselves.
  if (place.trailer !== "") return null;
  if (
    SUMMING.test(label) &&
    figureBefore &&
    STAFF_PART.test(place.clauseBefore) &&
    !/[各每]/.test(labelBefore)
  )
    return null;
  if (figureBefore && !SUMMING.test(label) && !unitChanges) return null;
  // 14个社区各设查阅点1处,总数为15处: the sum of what the figure before counts one by one.
  const isSum = SUMMING.test(label) && figureBefore && place.clauseBefore === "" && !unitChanges;
  const isOneEach = isSum && /各[^,;各]{0,4}(?:设|建|有|配|明确|确定|指定|落实|安排)/.test(labelBefore);
  const added = isSum ? ADDED_BEFORE.exec(labelBefore)?.[1] : null;
  const named = added ?? (isOneEach ? labelBefore : place.clauseBefore);
  const before = named.replace(REMARK, "").replace(SUMMING.test(label) ? /各(?=设|建|有)/ : /$^/, "");
  return before === "" ? null : renamed(place, before);
}

const renamed = (place: Place, label: string): Place => ({
  figure: place.figure,
  section: place.section,
  kinds: place.kinds,
  label: label.slice(-REACH),
  trailer: place.trailer,
  sequel: place.sequel,
  ownSequel: place.ownSequel,
  clauseLead: label.slice(-2 * REACH),
  clauseBefore: "",
  lead: place.lead,
  owner: place.owner,
  topic: place.topic,
});
