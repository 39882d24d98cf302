/**
 * Where the rows of a form stand in a text: the labels found in the form's own order, close together.
 *
 * A label may also stand in prose or twice in the form (其他情形数), so the places of all rows are weighed together:
 * the chain with the most rows wins, then the one with the right markers, then the most compact one.
 */
import type { Bare } from "./bare.js";
import { GAP } from "./bare.js";
import type { FormRow } from "./form.js";
import type { LabelPattern } from "./label.js";
import { markerBefore } from "./marker.js";

export interface RowPlace {
  readonly row: FormRow;
  readonly index: number;
  /** Of the label with its marker, in the bare text. */
  readonly start: number;
  readonly labelStart: number;
  readonly end: number;
  /** The last digit before the label may be its marker, of which the stop was lost. */
  readonly doubtful: boolean;
  /** What follows the label: a cell, a figure with its unit behind it as in prose, or neither. */
  readonly follows: "cell" | "counted" | "nothing";
}

interface Candidate extends RowPlace {
  readonly weight: number;
}

/** Labels farther apart than this belong to different tables. */
const REACH = 400;
const PLACES_A_ROW = 40;
const GAP_COST = 1 / 2000;

/** The best chain of rows in `bare` between two offsets, in order; empty where no row is found. */
export function alignRows(
  bare: Bare,
  rows: readonly FormRow[],
  from = 0,
  to = bare.characters.length,
): RowPlace[] {
  const candidates: Candidate[] = [];
  for (const [index, row] of rows.entries()) addPlaces(candidates, bare, row, index, from, to);
  candidates.sort((a, b) => a.labelStart - b.labelStart || a.index - b.index);
  const score = new Float64Array(candidates.length);
  const before = new Int32Array(candidates.length).fill(-1);
  let best = -1;
  for (let j = 0; j < candidates.length; j++) {
    const next = candidates[j] as Candidate;
    score[j] = next.weight;
    for (let i = j - 1; i >= 0; i--) {
      const earlier = candidates[i] as Candidate;
      if (next.start - earlier.end > REACH) break;
      if (earlier.index >= next.index || earlier.end > next.start) continue;
      const chained = (score[i] as number) + next.weight - (next.start - earlier.end) * GAP_COST;
      if (chained > (score[j] as number)) {
        score[j] = chained;
        before[j] = i;
      }
    }
    if (best < 0 || (score[j] as number) > (score[best] as number)) best = j;
  }
  const chain: RowPlace[] = [];
  for (let j = best; j >= 0; j = before[j] as number) chain.unshift(candidates[j] as Candidate);
  return chain;
}

function addPlaces(
  places: Candidate[],
  bare: Bare,
  row: FormRow,
  index: number,
  from: number,
  to: number,
): void {
  const labels = labelsBetween(bare, row.label, from, to);
  for (const { start: labelStart, end, follows } of labels.slice(0, PLACES_A_ROW)) {
    const marker = markerBefore(bare, labelStart, row.marker);
    const begins = (bare.gap[marker.start] as number) >= GAP.line;
    places.push({
      row,
      index,
      start: marker.start,
      labelStart,
      end,
      doubtful: marker.doubtful,
      follows,
      weight: 1 + (marker.expected ? 0.3 : 0) + (begins ? 0.1 : 0) - (follows === "counted" ? 0.8 : 0),
    });
  }
}

/** Where a label stands in the bare text, and what follows it. */
interface LabelPlace extends Pick<RowPlace, "end" | "follows"> {
  readonly start: number;
}

/** The forms of several years share their labels: each is looked for once a text. */
const labelPlaces = new WeakMap<Bare, Map<string, LabelPlace[]>>();

/** In order; a label that goes on behind `to` is none. */
function labelsBetween(bare: Bare, label: LabelPattern, from: number, to: number): LabelPlace[] {
  const known = labelPlaces.get(bare) ?? new Map<string, LabelPlace[]>();
  labelPlaces.set(bare, known);
  const all = known.get(label.source) ?? labelsFrom(bare, label, 0, bare.characters.length);
  known.set(label.source, all);
  let first = 0;
  let last = all.length;
  while (first < last) {
    const middle = (first + last) >> 1;
    if ((all[middle] as LabelPlace).start < from) first = middle + 1;
    else last = middle;
  }
  // A label across the start of the stretch may hide one behind it.
  if ((all[first - 1]?.end ?? 0) > from) return labelsFrom(bare, label, from, to);
  let end = first;
  while (end < all.length && (all[end] as LabelPlace).end <= to) end++;
  return all.slice(first, end);
}

function labelsFrom(bare: Bare, { pattern }: LabelPattern, from: number, to: number): LabelPlace[] {
  const places: LabelPlace[] = [];
  pattern.lastIndex = from;
  for (let match = pattern.exec(bare.characters); match; match = pattern.exec(bare.characters)) {
    const end = match.index + match[0].length;
    if (end > to) break;
    places.push({ start: match.index, end, follows: followerOf(bare, end) });
  }
  return places;
}

/** The rest of a label, a note in brackets, a unit; then a figure, an empty cell or a dash. A stop ends a sentence, not a label. */
const FOLLOWER = /^(?:[^\d␀(—–/;。!-]{0,8}\([^)]{0,60}\))?[^\d␀(—–/;。!-]{0,10}(\d[\d,.]*|[␀—–/-])/;
/** In prose a stop or a word of the same clause follows the unit, in a form the next label. */
const COUNTED =
  /^(?:万|亿|余|多)*(?:条|件|次|篇|个|人次|人|名|宗|份|期|场|元)(?:[,;。、:!的及和与占均为以左]|\(占?\d)/;
const FOLLOWER_REACH = 100;

/** A figure with its unit behind it, and no border behind that, is prose. */
function followerOf(bare: Bare, end: number): RowPlace["follows"] {
  const found = FOLLOWER.exec(bare.characters.slice(end, end + FOLLOWER_REACH));
  if (!found) return "nothing";
  const behind = end + found[0].length;
  const counted = COUNTED.exec(bare.characters.slice(behind, behind + 5));
  if (!counted || !/\d/.test(found[1] as string)) return "cell";
  return (bare.gap[behind + counted[0].length - 1] as number) < GAP.wide ? "counted" : "cell";
}
