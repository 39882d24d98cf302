/** Offices and addresses: values made of words. Folded text; offsets are those of the text given. */
import { isOrgan } from "../metadata/organ.js";

export interface Named {
  readonly start: number;
  readonly end: number;
}

const LONGEST = 60;

/** The value of a label up to a comma, a semicolon, an unmatched bracket, or a wide blank; `null` where it is none. */
export function namedValue(folded: string, start: number, end: number): Named | null {
  let open = 0;
  let at = start;
  while (at < end && /[\s:]/.test(folded.charAt(at))) at++;
  const from = at;
  for (; at < end && at - from < LONGEST; at++) {
    const character = folded.charAt(at);
    if (character === "(") open++;
    else if (character === ")" && --open < 0) break;
    else if (open === 0 && /[,;。|]/.test(character)) break;
    else if (open === 0 && character === " " && /^ {2,}|^ (?![\d\s])/.test(folded.slice(at, at + 3))) {
      if (!/\d $/.test(folded.slice(at - 1, at + 1)) || !/^ [号楼室层栋座幢]/.test(folded.slice(at, at + 2)))
        break;
    }
  }
  let stop = at;
  while (stop > from && /[\s(、]/.test(folded.charAt(stop - 1))) stop--;
  return stop - from >= 2 ? { start: from, end: stop } : null;
}

const STREET = /(?:路|街|道|巷|弄|胡同|大厦|广场|村|院|中心|楼|镇|城|区|园)/;
const DOOR = /(?:\d|[一二三四五六七八九十]) ?(?:号|楼|室|层|栋|幢|座|房)|(?:大楼|大厦|大院|院内|楼内)/;

/** Whether words can be an address: a street with a door, or a place. */
export const isAddress = (folded: string): boolean =>
  STREET.test(folded) && (DOOR.test(folded) || /[路街巷道镇]$/.test(folded)) && !/@/.test(folded);

/** Who is asked, before the labels: 请与X联系, 请联系X(, 向X反映. */
const ASKED =
  /(?:(?:请|可|欢迎|敬请)?(?:径|直接|及时|随时)?(?:与|向|同|和)|(?:请|可|欢迎)(?:来电|来函|来信)?(?:联系|咨询|致电|致函|致函致电|联络|拨打)|联系|致电)[: ]{0,2}((?:[^,。;:()\n]|\n(?! *\n)){2,50}?(?:\([\u4e00-\u9fff]{4,30}\))?)(?=(?:取得|进行)?(?:联系|联络|咨询|反映|反馈|索取|垂询|查询|提出|询问)|[(,;:。]|地址|电话|联系电话|邮编|$)/g;

/** The last office asked in `folded`, or an address in its place (请联系:X路62号). */
export function askedIn(folded: string): (Named & { readonly kind: "office" | "address" }) | null {
  let found: (Named & { kind: "office" | "address" }) | null = null;
  for (const match of folded.matchAll(ASKED)) {
    const name = match[1] as string;
    const start = match.index + match[0].length - name.length;
    const unbroken = name.replace(/\s+/g, "");
    const kind =
      isOrgan(unbroken) || /机构(?:\([^()]{2,30}\))?$/.test(unbroken)
        ? "office"
        : isAddress(unbroken)
          ? "address"
          : null;
    if (kind && unbroken.length >= 3) found = { start, end: start + name.length, kind };
  }
  return found;
}
