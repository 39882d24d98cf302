/** The place that the name of a body begins with: 新疆维吾尔自治区阿勒泰地区, 临沅县, 县. */
import { gazetteer, LAST_YEAR, placesInName } from "../places/index.js";
import { isHan, tableOf } from "./characters.js";
import { endsWith, organisationWords, placeEnds, wordEndingAt } from "./organisation-heads.js";

/** Characters of no name: what stands before one of them is another word. */
const STOPS = tableOf(
  "的了以在由向对从与及或将被把让使给为是请到并且等其这那此该我你他她它们各每某未不没应须可于就都也又再已曾凡着过",
);

/** 和 ends what stands before a name; inside a name that is known it stops nothing: 和平街道. */
const AND = 0x548c;

const LEVELS = tableOf("省市县区州盟旗镇乡村");
const LEVEL_WORDS = [
  "自治区",
  "自治州",
  "自治县",
  "自治旗",
  "地区",
  "街道",
  "社区",
  "兵团",
  "开发区",
  "高新区",
  "新区",
];
/** Another word holds the character of the level: 社区, 超市, 市场, 县级. */
const NOT_AFTER: ReadonlyMap<string, string> = new Map([
  ["市", "城超上都夜门菜股楼"],
  ["区", "社小校灾辖片"],
  ["镇", "乡城集村"],
  ["乡", "城家老下返故"],
  ["村", "乡农新"],
  ["盟", "联同"],
  ["旗", "红国"],
  ["省", "节反"],
]);
const NOT_NEXT: ReadonlyMap<string, string> = new Map([
  ["市", "场政容域直民级"],
  ["县", "域级直"],
  ["区", "域分别间级直"],
  ["省", "级直份略去"],
  ["乡", "村镇级"],
  ["镇", "级"],
  ["村", "级民委"],
]);
/** Bodies of the State and of the Party begin with these. */
const STATE = ["中华人民共和国", "中国共产党", "中共", "国家", "中国", "全国"];

const STATE_ENDS = tableOf("国党共家");

const LONGEST_PLACE = 22;
const LONGEST_NAME = 7;
const LONGEST_ZONE = 14;
const LONGEST_REST = 6;
/** Before a level alone these make it no single place: 各县, 乡镇, 全市. */
const NO_ONE = tableOf("各每全级乡镇县市区省州两多跨该某");

/** One of these alone before a level is a word, and no name: 经县政府批准, 原自治区粮食局. */
const NO_NAME = tableOf("经原据按达报赴致");

/** What the short names of the provinces end with: 新疆, 北京. */
const SHORT_ENDS = tableOf("京津海庆北西古宁林江苏徽建东南川州藏肃夏疆港门湾");

/** Whether a place can end with the character before `end`. */
export const mayEndPlace = (folded: string, end: number): boolean =>
  placeEnds[folded.charCodeAt(end - 1)] === 1;

/** Whether the character before `end` names the level of a place. */
export const isLevel = (folded: string, end: number): boolean => LEVELS[folded.charCodeAt(end - 1)] === 1;

/** Where the place that ends at `end` begins, or -1; nothing before `floor` counts. */
export function placeStart(folded: string, end: number, floor: number, passageEnd: number): number {
  if (end <= floor) return -1;
  const last = folded.charCodeAt(end - 1);
  if (placeEnds[last] === 0) return -1;
  const state = STATE_ENDS[last] === 1 ? stateStart(folded, end, floor) : -1;
  if (state >= 0) return state;
  const level = LEVELS[last] === 1 || LEVEL_WORDS.some((word) => isAt(folded, end, word, floor));
  if (!level && SHORT_ENDS[last] === 0) return -1;
  const least = hanStart(folded, end, Math.max(floor, end - LONGEST_PLACE));
  const listed = listedStart(folded, end, least);
  if (listed >= 0) return withOuter(folded, listed, floor);
  if (!level) return -1;
  const unlisted = unlistedStart(folded, end, least, passageEnd);
  return unlisted < 0 ? -1 : withState(folded, unlisted, floor);
}

const isAt = (folded: string, end: number, word: string, floor: number): boolean =>
  end - word.length >= floor && endsWith(folded, word, end);

function stateStart(folded: string, end: number, floor: number): number {
  const word = STATE.find((name) => isAt(folded, end, name, floor));
  return word === undefined ? -1 : end - word.length;
}

/** A place of no list can hold one that a list has: 甲市乙区 before 朝阳社区. */
function withOuter(folded: string, start: number, floor: number): number {
  const inside = start > floor && LEVELS[folded.charCodeAt(start - 1)] === 1;
  const least = hanStart(folded, start, Math.max(floor, start - LONGEST_PLACE));
  const outer = inside ? unlistedStart(folded, start, least, start) : -1;
  return withState(folded, outer < 0 ? start : outer, floor);
}

/** With 中共 or 中国 before it. */
function withState(folded: string, start: number, floor: number): number {
  const state = stateStart(folded, start, floor);
  return state < 0 ? start : state;
}

function hanStart(folded: string, end: number, floor: number): number {
  let start = end;
  while (start > floor && isHan(folded.charCodeAt(start - 1))) start--;
  return start;
}

/** What two characters were last asked for in each slot, and whether a name of the gazetteer opens with them. */
const SLOTS = 1 << 14;
const asked = new Int32Array(SLOTS);
const answered = new Uint8Array(SLOTS);

function opensName(folded: string, at: number): boolean {
  const pair = (folded.charCodeAt(at) << 16) | folded.charCodeAt(at + 1);
  const slot = (pair ^ (pair >>> 11)) & (SLOTS - 1);
  if (asked[slot] !== pair) {
    asked[slot] = pair;
    answered[slot] = gazetteer().opens(folded.slice(at, at + 2)) ? 1 : 0;
  }
  return answered[slot] === 1;
}

/** A document names the same few places over and over: what was last asked for is kept. */
const MOST_KEPT = 1024;
const kept = new Map<string, number>();

/** How much of `name` places of the lists take up from its start on. */
function listedLength(name: string): number {
  const known = kept.get(name);
  if (known !== undefined) return known;
  const { length } = placesInName(name, LAST_YEAR);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(name, length);
  return length;
}

/** The earliest start from which places of the lists, and at most one smaller place inside the last, reach to `end`. */
function listedStart(folded: string, end: number, least: number): number {
  for (let start = least; start < end - 1; start++) {
    if (!opensName(folded, start)) continue;
    const length = listedLength(folded.slice(start, end));
    // 和县 is a county, and far more often 和 before a county that is told already.
    if (length === 0 || (folded[start] === "和" && length === 2)) continue;
    const rest = end - start - length;
    if (rest === 0 || (rest <= LONGEST_REST && isPlain(folded, start + length, end))) return start;
  }
  return -1;
}

function isPlain(folded: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (STOPS[folded.charCodeAt(at)] === 1) return false;
  return LEVELS[folded.charCodeAt(end - 1)] === 1;
}

/** A place of no list: its name goes back to a stop, or to a word that leads to it. */
function unlistedStart(folded: string, end: number, least: number, passageEnd: number): number {
  const level = folded.charAt(end - 1);
  if (end < passageEnd && NOT_NEXT.get(level)?.includes(folded.charAt(end))) return -1;
  const word = LEVEL_WORDS.find((name) => isAt(folded, end, name, least));
  const stem = end - (word?.length ?? 1);
  const start = nameStart(folded, stem, least);
  if (start === stem || (stem - start === 1 && NO_NAME[folded.charCodeAt(start)] === 1))
    return NO_ONE[folded.charCodeAt(stem - 1)] === 1 && stem > least ? -1 : stem;
  if (word === undefined && NOT_AFTER.get(level)?.includes(folded.charAt(stem - 1))) return -1;
  if (stem - start === 1 && NO_ONE[folded.charCodeAt(start)] === 1) return -1;
  const longest = word?.endsWith("区") ? LONGEST_ZONE : LONGEST_NAME;
  return end - start > longest ? Math.max(start, stem - 2) : start;
}

/** Back from `end` to a stop, or to a word that leads to a name. */
export function nameStart(folded: string, end: number, least: number): number {
  const { leads } = organisationWords();
  let start = end;
  while (start > least) {
    const unit = folded.charCodeAt(start - 1);
    if (!isHan(unit) || STOPS[unit] === 1 || unit === AND) break;
    if (wordEndingAt(leads, folded, start, least)) break;
    start--;
  }
  return start;
}
