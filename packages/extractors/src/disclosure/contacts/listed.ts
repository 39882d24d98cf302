/** Contacts set side by side without labels: 某局办公室,解放路1号,748500;座机…. Folded text. */
import { isAddress, isOffice } from "./named.js";
import type { NamedPart } from "./named-parts.js";

const LONGEST_OFFICE = 30;
/** Brackets that hold words alone belong to a name. */
const PIECE = /(?:[^,;:。\s|()“”]|\([\u4e00-\u9fff]{2,20}\))+/g;
/** Where an address can end and the body that sits there begin, with nothing between them. */
const DOOR = /[\d一二三四五六七八九十] ?(?:号[楼院]?|楼|室|层|座|栋|幢|房间?)|大厦|大楼|大院|院内|楼内/g;
const SHORTEST_ADDRESS = 5;
const STREET = /[路街道巷弄镇乡村]|\d ?号/;
/** Buildings and bodies that an address ends with. */
const SEAT =
  /(?:(?:大|办公)?(?:楼|院)(?:内)?|政府|市委|县委|区委|(?:市民|行政|政务|会议|会展|商务|服务)中心)$/;
/** 办公室在解放路1号. */
const SITS = /^[\u4e00-\u9fff]{0,8}?(?:位于|设在|在)/;
/** 综合科在四层401. */
const BODY_SITS =
  /^([\u4e00-\u9fff]{2,20}?)(?:设|位)?[在于](?:[^\d]{0,8}?(?:[一二三四五六七八九十]{1,2}|\d{1,2}) ?[楼层]|\d{3,4} ?(?:室|房))/;
const SENTENCE =
  /疑问|疑义|异议|意见|建议|欢迎|报告|如[有需对]|咨询|联系|致电|拨打|请|覆盖|包括|涉及|各|负责|承担|由|的|是|谁|都|可[与向以到]|^[与向到找]/;
/** Rooms that no letter reaches. */
const ROOM = /^(?:办公|值班|总值班|传达|收发|接待|阅览|查阅|会议)室$/;

/** From the last sentence of the stretch: what stands right before the first label. */
export function listedParts(folded: string, from: number, to: number): NamedPart[] {
  const stretch = folded.slice(from, to);
  // A break right before the label ends nothing.
  const begin = Math.max(stretch.lastIndexOf("。"), stretch.lastIndexOf("\n", stretch.length - 2)) + 1;
  return piecesIn(folded, from + begin, to);
}

/** The offices, addresses and postcodes among the pieces that marks and blanks part. */
export function piecesIn(folded: string, from: number, to: number): NamedPart[] {
  return [...folded.slice(from, to).matchAll(PIECE)].flatMap(({ 0: written, index }) =>
    partsOf(written, from + index),
  );
}

function partsOf(piece: string, start: number): NamedPart[] {
  const end = start + piece.length;
  if (/^\d{6}$/.test(piece)) return [{ key: "postcode", start, end }];
  if (SENTENCE.test(piece) || ROOM.test(piece)) return [];
  const [, outside, inside] = /^(.{3,30})\(([^(]{5,20})\)$/.exec(piece) ?? [];
  if (outside && inside && isOffice(outside) && isAddress(inside))
    return [
      { key: "office", start, end: start + outside.length },
      { key: "address", start: end - 1 - inside.length, end: end - 1 },
    ];
  const body = BODY_SITS.exec(piece)?.[1];
  if (body && isOffice(body) && !ROOM.test(body)) return [{ key: "office", start, end: start + body.length }];
  const lead = SITS.exec(piece)?.[0].length ?? 0;
  const door = bodyBehindDoor(piece);
  if (door > lead)
    return [
      { key: "address", start: start + lead, end: start + door },
      { key: "office", start: start + door, end },
    ];
  if (isAddress(piece) && (/\d/.test(piece) || !isOffice(piece)))
    return [{ key: "address", start: start + lead, end }];
  if (/\d/.test(piece)) return [];
  return isOffice(piece) && piece.length <= LONGEST_OFFICE ? [{ key: "office", start, end }] : [];
}

/** Where a body begins behind the last door of its address; -1 where none does. */
export function bodyBehindDoor(piece: string): number {
  let at = -1;
  for (const { 0: door, index } of piece.matchAll(DOOR)) {
    const end = index + door.length;
    const behind = piece.slice(end);
    if (end < SHORTEST_ADDRESS || !/^[\u4e00-\u9fff]{3,24}$/.test(behind)) continue;
    if (isOffice(behind) && !SEAT.test(behind) && STREET.test(piece.slice(0, end))) at = end;
  }
  return at;
}
