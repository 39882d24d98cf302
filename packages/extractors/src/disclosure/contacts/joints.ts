/** What joins a value to its label: a colon, a word, or nothing where the value can be nothing else. Folded text. */
import type { FieldKey } from "./labels.js";
import { isAddress, isOffice, namedValue } from "./named.js";

const JOINT =
  /(?:\([\u4e00-\u9fffA-Za-z]{1,8}\))?(?:\s{0,4}(?:[:;|]|[均都同]?[是为]:?)\s{0,4}|\s{0,3}[—-]{0,2}(?=[\d(+]{0,8}\d{3})|\s{0,2}(?=[a-zA-Z\d_.]{2,30}[@#(])|\s{1,4}(?=www\.|http))/y;
/** Words that join only some: 地址在…, 传真请发至…. */
const WORDS: Readonly<Partial<Record<FieldKey, RegExp>>> = {
  address: /\s{0,2}(?:在|位于|设在|设于)\s{0,2}/y,
  faxes:
    /\s{0,2}(?:亦可|也可|可|请|则|另)?(?:(?:发|发送|传)?(?:至|到|往)|拨打?|另?[用拨走]|用|走)\s{0,2}(?=[\d(])/y,
  phones:
    /\s{0,2}(?=(?:\([〇○零][〇○零一二三四五六七八九]{2,3}\)|[〇○零][〇○零一二三四五六七八九]{2,3}[-—–]{1,2})?[〇○零一二三四五六七八九]{7,8})/y,
  postcode: /\s{0,2}(?=[〇○零一二三四五六七八九]{6})/y,
  emails: /\s{0,2}(?:亦可|也可|可|请)?(?:发|发送|寄|投)?(?:至|到|往)\s{0,2}/y,
};
/** What may stand before a label that opens its statement. */
const OPENS = /[\s,;。:、(|]/;
const MOST_BLANKS = 6;

/** Where the value of the label from `start` to `end` begins; `null` where nothing joins one to it. */
export function jointEnd(folded: string, start: number, end: number, key: FieldKey): number | null {
  for (const joint of [JOINT, WORDS[key]]) {
    if (!joint) continue;
    joint.lastIndex = end;
    if (joint.test(folded)) return joint.lastIndex;
  }
  return opensItsValue(folded, start, end, key) ? end : null;
}

/** 地址解放路1号, 联系部门 县政府办公室: the label opens its statement, and the words behind it are what it announces. */
function opensItsValue(folded: string, start: number, end: number, key: FieldKey): boolean {
  if (key !== "address" && key !== "office" && key !== "body") return false;
  if (start > 0 && !OPENS.test(folded.charAt(start - 1))) return false;
  let at = end;
  while (at - end < MOST_BLANKS && /\s/.test(folded.charAt(at))) at++;
  // 工作机构设在… is a sentence.
  if (key !== "address" && at === end) return false;
  const named = namedValue(folded, at, folded.length);
  if (!named) return false;
  const words = folded.slice(named.start, named.end).replace(/\s+/g, "");
  return key === "address" ? isAddress(words) : isOffice(words);
}
