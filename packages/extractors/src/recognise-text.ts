import { isNumeric, type Mention, type MentionKind, type Qualifier } from "@shilu/core";
import { recogniseText } from "./recognise/index.js";

/** A mention as plain JSON. Offsets are UTF-16 code units of the text, end exclusive. */
export interface RecognisedMention {
  readonly kind: MentionKind;
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)`. */
  readonly text: string;
  /** A number in base units for numeric kinds (16% is 0.16, 3.2万元 is 32000), else a string; `null` where it cannot be read. */
  readonly value: number | string | null;
  readonly unit: string | null;
  readonly unitClass: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: Qualifier | null;
  readonly rule: string;
  readonly parts: readonly RecognisedMention[];
}

/** Numbers, quantities, shares, money, dates, contacts and citations in a text, one reading a span, in text order. */
export const recognise = (text: string): RecognisedMention[] =>
  recogniseText(text).map((mention) => printed(text, mention));

function printed(text: string, mention: Mention): RecognisedMention {
  const { kind, span, rule } = mention;
  const numeric = isNumeric(mention) ? mention : null;
  const bound = (value: string | null | undefined) => (value == null ? null : Number(value));
  return {
    kind,
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    value: numeric ? Number(numeric.value) : mention.value,
    unit: numeric?.unit ?? null,
    unitClass: numeric?.unitClass ?? null,
    min: bound(numeric?.min),
    max: bound(numeric?.max),
    qualifier: numeric?.qualifier ?? null,
    rule,
    parts: mention.parts.map((part) => printed(text, part)),
  };
}
