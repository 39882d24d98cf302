/**
 * Where the rows of a form stand in a text: the labels found in the form's own order, close together.
 *
 * A label may also stand in prose or twice in the form (其他情形数), so the places of all rows are weighed together:
 * the chain with the most rows wins, then the one with the right markers, then the most compact one.
 */
import type { Bare } from "./bare.js";
import { GAP } from "./bare.js";
import type { FormRow } from "./form.js";
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
  const candidates = rows.flatMap((row, index) => placesOf(bare, row, index, from, to));
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

function placesOf(bare: Bare, row: FormRow, index: number, from: number, to: number): Candidate[] {
  const places: Candidate[] = [];
  const { pattern } = row.label;
  pattern.lastIndex = from;
  for (let match = pattern.exec(bare.characters); match; match = pattern.exec(bare.characters)) {
    const labelStart = match.index;
    const end = labelStart + match[0].length;
    if (end > to || places.length >= PLACES_A_ROW) break;
    const marker = markerBefore(bare, labelStart, row.marker);
    places.push({
      row,
      index,
      start: marker.start,
      labelStart,
      end,
      doubtful: marker.doubtful,
      weight: weightOf(bare, marker.start, end, marker.expected),
    });
  }
  return places;
}

const COUNTED = /^\d[\d,.]*(?:万|亿)?(?:条|件|次|篇|个|人次|人|名|宗|份|期|场|元|万元|余)/;

/** A figure with its unit behind it is prose, unless a border follows; a label at the start of a line or cell is a row. */
function weightOf(bare: Bare, start: number, end: number, marked: boolean): number {
  let weight = 1;
  if (marked) weight += 0.3;
  if ((bare.gap[start] as number) >= GAP.line) weight += 0.1;
  const counted = COUNTED.exec(bare.characters.slice(end, end + 16));
  if (counted) {
    const behind = end + counted[0].length;
    if (behind < bare.characters.length && (bare.gap[behind] as number) < GAP.wide) weight -= 0.8;
  }
  return weight;
}
