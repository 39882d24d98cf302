import type { Mention, TextualKind } from "@shilu/core";
import { textualMention } from "./mentions.js";
import type { Numeral } from "./numeral.js";

/** A stretch of text that readings do not leave: a block, or a whole string. Offsets are those of the whole text. */
export interface Passage {
  readonly folded: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The numerals of the whole text; those of the passage are [first, last). */
  readonly numerals: readonly Numeral[];
  readonly first: number;
  readonly last: number;
}

/** A mention that was read, and the index of the first numeral it leaves. */
export interface Reading {
  readonly mention: Mention;
  readonly next: number;
}

/** Reads what numeral `index` belongs to; `floor` is where the mention before ends. */
export type Reader = (passage: Passage, index: number, floor: number) => Reading | null;

/** A reading that takes every numeral up to the end of its mention. */
export function taking({ numerals, last }: Passage, index: number, mention: Mention): Reading {
  let next = index + 1;
  while (next < last && (numerals[next] as Numeral).span.start < mention.span.end) next++;
  return { mention, next };
}

/** A mention whose value is its surface, width folded; it takes every numeral in it. */
export const takingSurface = (
  passage: Passage,
  index: number,
  kind: TextualKind,
  start: number,
  end: number,
  rule: string,
): Reading =>
  taking(passage, index, textualMention(kind, start, end, rule, passage.folded.slice(start, end)));
