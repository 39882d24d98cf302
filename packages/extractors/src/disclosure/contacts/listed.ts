/** Contacts set side by side without labels: 某局办公室,解放路1号,748500;座机…. Folded text. */
import { isAddress, isOffice } from "./named.js";
import type { NamedPart } from "./named-parts.js";

const LONGEST_OFFICE = 30;
const PIECE = /[^,;:。\s|]+/g;
/** An address and the body that sits there, with nothing between them. */
const BODY_AT = /^(.{4,40}?\d ?号(?:[^\d]{0,12}?\d{1,5}(?:室|房|楼|层))?)([\u4e00-\u9fff]{3,24})$/;
/** 办公室在解放路1号. */
const SITS = /^[\u4e00-\u9fff]{0,8}?(?:位于|设在|在)/;
const SENTENCE =
  /疑问|疑义|异议|意见|建议|欢迎|报告|如[有需对]|咨询|联系|致电|拨打|请|覆盖|包括|涉及|各|负责|承担|由|的/;

/** From the last sentence of the stretch: what stands right before the first label. */
export function listedParts(folded: string, from: number, to: number): NamedPart[] {
  const stretch = folded.slice(from, to);
  // A break right before the label ends nothing.
  const begin = Math.max(stretch.lastIndexOf("。"), stretch.lastIndexOf("\n", stretch.length - 2)) + 1;
  return [...stretch.slice(begin).matchAll(PIECE)].flatMap(({ 0: written, index }) => {
    return partsOf(written, from + begin + index);
  });
}

function partsOf(piece: string, start: number): NamedPart[] {
  const end = start + piece.length;
  if (/^\d{6}$/.test(piece)) return [{ key: "postcode", start, end }];
  if (SENTENCE.test(piece)) return [];
  const [, address, body] = BODY_AT.exec(piece) ?? [];
  if (address && body && isOffice(body) && !/(?:大|办公)?(?:楼|院)(?:内)?$/.test(body)) {
    const at = start + address.length;
    return [
      { key: "address", start, end: at },
      { key: "office", start: at, end },
    ];
  }
  const lead = SITS.exec(piece)?.[0].length ?? 0;
  if (/\d/.test(piece)) return isAddress(piece) ? [{ key: "address", start: start + lead, end }] : [];
  return isOffice(piece) && piece.length <= LONGEST_OFFICE ? [{ key: "office", start, end }] : [];
}
