/** Where a passage can hold offices and addresses without labels of their own. */
import { type Document, type TextSpan, textSpan } from "@shilu/core";
import type { Asked } from "./asked.js";
import { listedParts, piecesIn } from "./listed.js";
import type { NamedPart } from "./named-parts.js";
import type { ContactPassage } from "./passages.js";

export const unlabelledIn = (document: Document, passage: ContactPassage): Asked[] =>
  [
    ...listedStretches(document, passage).flatMap(({ start, end }) =>
      listedParts(document.folded, start, end),
    ),
    ...restsOf(document, passage),
  ].map(({ key, start, end }) => ({ kind: key, span: textSpan(start, end) }));

/** Labels that announce whatever leads to the body. */
const ANNOUNCES: ReadonlySet<string> = new Set(["来电", "联系方式", "联系", "咨询"]);

/** By letter, with the address in brackets: 信函(解放路1号,530004). */
const BY_LETTER = /(?:信函|来信|来函|书信|邮寄|来访)\(([^()]{6,60})\)/g;

/** Where contacts can stand without labels of their own: before the first label, or behind a word that announces them. */
function listedStretches({ folded }: Document, { fields, span }: ContactPassage): TextSpan[] {
  const letters = folded.slice(span.start, span.end).matchAll(BY_LETTER);
  return [
    textSpan(span.start, fields[0]?.start ?? span.start),
    ...fields
      .filter(({ label, keys }) => ANNOUNCES.has(label) || keys.includes("postcode"))
      .map(({ valueStart, valueEnd }) => textSpan(valueStart, valueEnd)),
    ...[...letters].map(({ 0: written, 1: inner = "", index }) => {
      const end = span.start + index + written.length - 1;
      return textSpan(end - inner.length, end);
    }),
  ];
}

/** What stands behind a value, before the next label; behind a number no office is looked for, who answers it stands there. */
const restsOf = ({ folded }: Document, { fields }: ContactPassage): NamedPart[] =>
  fields.flatMap(({ keys, label, valueStart, valueEnd }) => {
    const stop = folded.slice(valueStart, valueEnd).search(/[,;|“]/);
    if (stop < 0) return [];
    const open =
      keys.includes("address") || keys.includes("emails") || (keys.includes("none") && /时间$/.test(label));
    return piecesIn(folded, valueStart + stop, valueEnd).filter(
      ({ key }) => open || (key === "address" && (keys.includes("phones") || keys.includes("faxes"))),
    );
  });
