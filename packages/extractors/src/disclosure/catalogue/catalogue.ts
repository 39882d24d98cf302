/**
 * The indicators of the annual report on government information disclosure, one id a meaning over all eras.
 *
 * The rows come from the State Council's forms (国办发〔2014〕32号, 国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号).
 */

import { ExtractionError, loadLexicon } from "@shilu/core";
import { lexiconFile } from "../../lexicon-file.js";

export interface Indicator {
  readonly id: string;
  readonly name: string;
  /** The base unit of its values. */
  readonly unit: string;
  readonly case: string;
}

let rows: ReadonlyMap<string, Indicator> | null = null;

export function catalogue(): ReadonlyMap<string, Indicator> {
  rows ??= new Map(
    loadLexicon(lexiconFile("indicators.tsv"), ["indicator", "name", "unit", "case"]).map(({ cells }) => [
      cells.indicator,
      { id: cells.indicator, name: cells.name, unit: cells.unit, case: cells.case },
    ]),
  );
  return rows;
}

/** Throws `indicator-unknown` for an id that is no row of the catalogue. */
export function indicatorOf(id: string): Indicator {
  const indicator = catalogue().get(id);
  if (!indicator)
    throw new ExtractionError(
      "indicator-unknown",
      `Expected an indicator of the catalogue, got "${id}": add a row`,
    );
  return indicator;
}
