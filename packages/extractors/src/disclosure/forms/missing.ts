/**
 * Rows whose label the form's pattern did not know: misspelt, abbreviated, or cut by its own figures. Between two rows
 * that were found, figures under other words belong to the row that is missing there, if the words are like its label.
 */
import type { RowPlace } from "./align.js";
import type { Bare } from "./bare.js";
import type { FormRow } from "./form.js";
import type { Token } from "./token.js";
import { readUnit } from "./unit.js";
import { figureTokens } from "./zone.js";

export function withMissingRows(
  bare: Bare,
  rows: readonly FormRow[],
  places: readonly RowPlace[],
): RowPlace[] {
  return places.flatMap((place, at) => {
    const next = places[at + 1];
    if (!next || next.index === place.index + 1) return [place];
    return [place, ...missingBetween(bare, rows, place, next)];
  });
}

function missingBetween(bare: Bare, rows: readonly FormRow[], from: RowPlace, to: RowPlace): RowPlace[] {
  const found: RowPlace[] = [];
  let index = from.index + 1;
  const tokens = figureTokens(bare, from.end, to.start);
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (token.kind !== "words" || !next || next.kind === "words") return;
    const label = labelIn(bare, token);
    for (let candidate = index; candidate < to.index; candidate++) {
      const row = rows[candidate] as FormRow;
      if (!isLike(label, row)) continue;
      found.push({
        row,
        index: candidate,
        start: label.start,
        labelStart: token.end - label.words.length,
        end: token.end,
        doubtful: false,
        follows: "cell",
      });
      index = candidate + 1;
      break;
    }
  });
  return found;
}

interface FoundLabel {
  /** Of the marker. */
  readonly start: number;
  readonly marker: string | null;
  readonly words: string;
}

const MARKER = /(?:其中:?)?(?:[一二三四五六七八九十]、|\([一二三四五六七八九十\d]+\)|^[.、])/g;

/** The words behind the last marker of a token; a digit marker stands before it. */
function labelIn(bare: Bare, { start, end }: Token): FoundLabel {
  const words = bare.characters.slice(start, end);
  let marker: string | null = null;
  let cut = 0;
  let own = start;
  for (const match of words.matchAll(MARKER)) {
    const digit = /^[.、]/.test(match[0]) ? (bare.characters[start - 1] ?? "") : "";
    marker = digit + match[0];
    own = start + match.index - digit.length;
    cut = match.index + match[0].length;
  }
  return { start: own, marker, words: words.slice(cut) };
}

const ENOUGH = 0.5;

function isLike({ marker, words }: FoundLabel, row: FormRow): boolean {
  const plain = withoutUnit(words.replace(/\([^()]*\)/g, ""));
  if (plain === "") return false;
  const marked = marker !== null && marker.replace(".", "、") === row.marker?.replace(".", "、");
  if (row.name.startsWith(plain)) return marked || plain.length > 2;
  return plain.length > 2 && likeness(plain, row.name) >= (marked ? ENOUGH : ENOUGH + 0.1);
}

function withoutUnit(words: string): string {
  for (let length = 2; length > 0; length--)
    if (words.length > length && readUnit(words.slice(-length)) !== null) return words.slice(0, -length);
  return words;
}

/** Dice's coefficient over pairs of characters. */
function likeness(a: string, b: string): number {
  const pairs = (text: string): string[] =>
    Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2));
  const left = pairs(a);
  const right = pairs(b);
  const shared = left.filter((pair) => {
    const at = right.indexOf(pair);
    if (at >= 0) right.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (a.length + b.length - 2);
}
