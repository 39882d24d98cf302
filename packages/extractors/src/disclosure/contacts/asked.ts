/** Who is to be asked about the report, and where, in the sentences beside the labels. */
import { applyRules, type Document, type TextSpan, textSpan } from "@shilu/core";
import { askedRules, VERB } from "./asked-rules.js";
import { bodyBehindDoor } from "./listed.js";
import { isAddress, isOffice } from "./named.js";
import { addressParts, type NamedPart } from "./named-parts.js";

export interface Asked {
  readonly span: TextSpan;
  /** An address can stand in the office's place, or behind it without a label. */
  readonly kind: NamedPart["key"];
}

/** Words of the sentence that asks, which are no part of a name. */
const SENTENCE = /疑问|疑义|异议|有疑|意见|建议|可[与向以]|[如若]有|如需|对本|(?:^|[^申])请/;

const DOOR = /\d ?号/;

/** The last office and the last address asked inside `span`, and what stands right behind the office's name. */
export function askedIn(document: Document, span: TextSpan): Asked[] {
  const last = new Map<Asked["kind"], Asked>();
  let end = -1;
  for (const match of applyRules(document, span, askedRules)) {
    const unbroken = match.value.replace(/\s+/g, "");
    if (SENTENCE.test(unbroken) || (!isOffice(unbroken) && !isAddress(unbroken))) continue;
    // 与 and 和 stand inside names too (发展和改革局): of two readings with one end the longer counts.
    if (end === match.span.end) continue;
    end = match.span.end;
    const kind = isOffice(unbroken) && !DOOR.test(unbroken) ? "office" : "address";
    last.set(kind, { kind, span: textSpan(end - match.value.length, end) });
  }
  const office = last.get("office");
  const address = last.get("address");
  // Read again from its start: verbs before it fall away, and its postcode stands behind it.
  const parts = address
    ? asAsked(addressParts(document.folded, address.span.start, address.span.end, span.end))
    : [];
  return [
    ...(office ? [office] : []),
    ...(address && parts.length === 0 ? [address] : parts.flatMap((part) => parted(document.folded, part))),
    ...(office ? behindName(document.folded, office.span.end, span.end) : []),
  ];
}

/** 解放路1号5楼某局办公室: an address, and the body that sits there. */
function parted(folded: string, part: Asked): Asked[] {
  const { start, end } = part.span;
  const door = part.kind === "address" ? bodyBehindDoor(folded.slice(start, end)) : -1;
  if (door < 0) return [part];
  return [
    { kind: "address", span: textSpan(start, start + door) },
    { kind: "office", span: textSpan(start + door, end) },
  ];
}

const TO_ADDRESS = new RegExp(`(?:(?:取得|进行|直接|及时)?${VERB})?(?:[(,:]|(?=设在|位于|坐落))`, "y");

/** 写信给某局办公室(宝塔路7号312室,邮编211300), 与某局联系(宝塔路7号,211300). */
function behindName(folded: string, at: number, limit: number): Asked[] {
  TO_ADDRESS.lastIndex = at;
  if (!TO_ADDRESS.test(folded)) return [];
  return asAsked(addressParts(folded, TO_ADDRESS.lastIndex, limit));
}

const asAsked = (parts: readonly NamedPart[]): Asked[] =>
  parts.map(({ key, start, end }) => ({ kind: key, span: textSpan(start, end) }));
