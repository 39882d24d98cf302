/** Numbers of places: 341号, 1号楼325室, 五楼. */
import { skipBlanks } from "./characters.js";
import { textualMention } from "./mentions.js";
import type { Numeral } from "./numeral.js";
import { type Passage, type Reading, taking } from "./passage.js";

export const STREET_NUMBER =
  /[甲乙丙丁]?\d{1,5}(?:-\d{1,4})?(?:号楼|号院|号附\d{1,3}号|号|弄|巷|幢|栋|室|层|楼|座|单元|房|房间|门)(?![召码文令称])/y;
export const INDOORS =
  /(?:[A-Za-z甲乙丙丁]座|[一二三四五六七八九十\d]{1,4}(?:号楼|单元|幢|栋|楼|层|室|房|座|门|号)) ?/y;
const ROAD = /[路街巷弄道里村庄园苑坊场厦楼院区城座]$/;

/** 341号, 1号楼325室, 五楼: the numbers of a place. */
export function readAddressNumber(passage: Passage, index: number, floor: number): Reading | null {
  const { folded, start, end } = passage;
  const { span, whole } = passage.numerals[index] as Numeral;
  if (whole < 0) return null;
  const p = skipBlanks(folded, span.end, Math.min(end, span.end + 1));
  const unit = p < end ? folded.charAt(p) : "";
  if (unit === "号") {
    const b = folded.charAt(span.start - 1) === " " ? span.start - 1 : span.start;
    const before = folded.slice(Math.max(start, b - 3), b);
    const house = "楼院附".includes(folded.charAt(p + 1)) && p + 1 < end;
    if (!house && !ROAD.test(before) && !/[路街道巷弄里][甲乙丙丁东西南北中]$/.test(before)) return null;
  } else if (!"楼室层幢栋座房弄".includes(unit) || unit === "") return null;
  else {
    if (/^(?:层面|层级|层次|室内|室主|座谈|座右|房屋|房产|房地|楼盘|楼宇)/.test(folded.slice(p, p + 2)))
      return null;
    if (unit === "座" || unit === "层" || unit === "栋" || unit === "幢" || unit === "房") {
      if (!ROAD.test(folded.slice(Math.max(start, span.start - 2), span.start)) && floor !== span.start)
        return null;
    }
  }
  let stop = p + 1;
  for (let i = 0; i < 6; i++) {
    INDOORS.lastIndex = stop;
    const match = INDOORS.exec(folded);
    if (!match || INDOORS.lastIndex > end || folded.startsWith("层面", INDOORS.lastIndex - 1)) break;
    stop = INDOORS.lastIndex - (match[0].endsWith(" ") ? 1 : 0);
  }
  if (unit === "号" && "楼院".includes(folded.charAt(stop)) && stop < end) stop++;
  return taking(
    passage,
    index,
    textualMention("addressNumber", span.start, stop, "addressNumber.number", folded.slice(span.start, stop)),
  );
}
