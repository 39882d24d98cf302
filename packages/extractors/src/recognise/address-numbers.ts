/** Numbers of places: 341号, 1号楼325室, 五楼. */
import { skipBlanks, skipBlanksBack, tableOf } from "./characters.js";
import type { Numeral } from "./numeral.js";
import { type Passage, type Reading, takingSurface } from "./passage.js";

/** The next number of the same place, right behind one: 325室 of 1号楼325室. */
export const INDOORS =
  /(?:[A-Za-z甲乙丙丁]座|[一二三四五六七八九十\d]{1,4} ?(?:号楼|单元|幢|栋|楼|层|室|房|座|门|号)) ?/y;

const NUMBER = 0x53f7;
const ROAD = tableOf("路街巷弄道里村庄园苑坊场厦楼院区城座");
const SIDE = tableOf("甲乙丙丁东西南北中");
const HOUSE = tableOf("楼院附");
/** These number a place only behind another part of it; 层 and 座 count elsewhere. */
const INNER = tableOf("层幢栋座房");
const WORDS = new Set([
  "层面",
  "层级",
  "层次",
  "室内",
  "室主",
  "座谈",
  "座右",
  "房屋",
  "房产",
  "房地",
  "楼盘",
  "楼宇",
  "室外",
]);
const MOST_PARTS = 6;

export function readAddressNumber(passage: Passage, index: number, floor: number): Reading | null {
  const { folded, start, end } = passage;
  const { span, whole } = passage.numerals[index] as Numeral;
  if (whole < 0) return null;
  const p = skipBlanks(folded, span.end, Math.min(end, span.end + 1));
  const unit = folded.charCodeAt(p);
  const before = skipBlanksBack(folded, span.start, Math.max(start, span.start - 1));
  const road = before > start && isRoad(folded, before, start);
  const house = unit === NUMBER && p + 1 < end && HOUSE[folded.charCodeAt(p + 1)] === 1;
  if (unit === NUMBER ? !house && !road : WORDS.has(folded.slice(p, p + 2))) return null;
  if (INNER[unit] === 1 && !road && (floor !== span.start || floor === start)) return null;
  let stop = house ? p + 2 : p + 1;
  for (let i = 0; i < MOST_PARTS; i++) {
    const from = stop;
    INDOORS.lastIndex = from;
    if (!INDOORS.test(folded) || INDOORS.lastIndex > end) break;
    stop = skipBlanksBack(folded, INDOORS.lastIndex, INDOORS.lastIndex - 1);
    if (WORDS.has(folded.slice(stop - 1, stop + 1))) {
      stop = from;
      break;
    }
  }
  return takingSurface(passage, index, "addressNumber", span.start, stop, "addressNumber.number");
}

/** A road or a building right before the number, or one with its side: 韶阳大道中66号. */
function isRoad(folded: string, at: number, start: number): boolean {
  if (ROAD[folded.charCodeAt(at - 1)] === 1) return true;
  return SIDE[folded.charCodeAt(at - 1)] === 1 && at - 2 >= start && ROAD[folded.charCodeAt(at - 2)] === 1;
}
