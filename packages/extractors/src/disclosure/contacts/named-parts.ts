/** What stands together in one value: a body with its address in brackets, an address with its postcode. Folded text. */
import { isAddress, isOffice, type Named, namedValue } from "./named.js";

export interface NamedPart extends Named {
  readonly key: "office" | "address" | "postcode";
}

const POSTCODE = /[,;( ]{1,2}\d{6}(?!\d)/y;

/** A postcode before its address: 530004 解放路1号. */
const BEFORE = /(?<!\d)\d{6} {0,3}(?=[\u4e00-\u9fff])/y;

/** A label that no list knows: 其址:解放路1号. */
const LABEL = /[\u4e00-\u9fff]{1,6}:\s{0,2}/y;

/** 来信寄解放路1号, 可到解放路1号. */
const TO =
  /(?:来信|来函|信函)?(?:请|可)?(?:邮?寄送?(?:至|到|往)?|到|[\u4e00-\u9fff]{0,6}?(?:位于|[坐座]落[于在]|设在|在))/y;

/** 解放路1号, 解放路1号,530004 or 解放路1号(530004): empty where no address begins at `start`. The postcode may stand as far as `reach`. */
export function addressParts(folded: string, start: number, limit: number, reach = limit): NamedPart[] {
  let at = start;
  for (const lead of [LABEL, TO]) {
    lead.lastIndex = at;
    if (lead.test(folded)) at = lead.lastIndex;
  }
  BEFORE.lastIndex = at;
  const before = BEFORE.exec(folded);
  const named = namedValue(folded, before ? BEFORE.lastIndex : at, limit);
  if (!named) return [];
  const bracket =
    / ?\((?:邮政?编码?:?)? ?\d{6}\)$/.exec(folded.slice(named.start, named.end))?.[0].length ?? 0;
  const end = named.end - bracket;
  if (!isAddress(folded.slice(named.start, end).replace(/\s+/g, ""))) return [];
  const address = { key: "address", start: named.start, end } as const;
  if (before) return [address, { key: "postcode", start: at, end: at + 6 }];
  POSTCODE.lastIndex = end;
  const code = POSTCODE.exec(folded);
  if (!code || POSTCODE.lastIndex > reach) return [address];
  return [address, { key: "postcode", start: POSTCODE.lastIndex - 6, end: POSTCODE.lastIndex }];
}

const SITS = /[,;]? ?(?:位于|设在|地处)/y;

/** 某局办公室, 某局办公室(解放路1号,530004), 某局办公室,位于解放路1号; brackets that hold no address belong to the name. Empty for no name. */
export function officeParts(folded: string, start: number, limit: number): NamedPart[] {
  const named = namedValue(folded, start, limit);
  if (!named) return [];
  const open = folded.slice(named.start, named.end).indexOf("(");
  const body = { key: "office", start: named.start, end: named.start + open } as const;
  if (open > 0 && isOffice(folded.slice(body.start, body.end))) {
    const parts = addressParts(folded, body.end + 1, limit);
    if (parts.length > 0) return [body, ...parts];
  }
  SITS.lastIndex = named.end;
  const seat = SITS.test(folded) ? addressParts(folded, SITS.lastIndex, folded.length) : [];
  return [{ key: "office", start: named.start, end: named.end }, ...seat];
}
