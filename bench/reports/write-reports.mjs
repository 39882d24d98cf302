import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { agencyOf } from "./agency.mjs";
import { narrativeReport } from "./narrative.mjs";
import { createRandom } from "./random.mjs";
import { templatePage } from "./template.mjs";

const YEARS = 10;

/** Writes `count` reports of agencies over ten years, half in prose and half after the template of 2021; same seed, same bytes. */
export function writeReports(folder, count, seed = 1) {
  mkdirSync(folder, { recursive: true });
  const random = createRandom(seed);
  let agency = "";
  for (let i = 0; i < count; i++) {
    if (i % YEARS === 0) agency = agencyOf(random);
    const place = i % YEARS;
    const prose = place < YEARS / 2;
    const year = prose ? 2009 + place : 2016 + place;
    const report = prose ? narrativeReport(agency, year, random) : templatePage(agency, year, random);
    const name = `${String(i).padStart(6, "0")}.${prose ? "txt" : "html"}`;
    writeFileSync(path.join(folder, name), report);
  }
}
