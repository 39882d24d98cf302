import type { ExtractedRecord } from "../record.js";
import type { Judge } from "./judgement.js";
import { bare } from "./likeness.js";
import type { ScoredPair } from "./pair.js";

const EDGE = 15;
/** A signature line or two may follow what gold takes for the end. */
const SLACK = 60;

/** Where the main text begins and ends, and what must not stand in it. */
export function judgeMainText({ gold, record }: ScoredPair, judge: Judge): void {
  const main = bare(mainTextOf(record));
  const title = bare(gold.meta.title);
  const firsts = [gold.mainText.first, ...(gold.mainText.firstAlt ?? [])].map((words) =>
    bare(words).slice(0, EDGE),
  );
  const last = bare(gold.mainText.last);
  const begins = firsts.some((first) => main.startsWith(first) || main.replace(title, "").startsWith(first));
  const ends = last !== "" && main !== "" && main.slice(-last.length - SLACK).includes(last);
  judge("mainFirst", begins ? "right" : "wrong", "first", `wanted ${firsts[0]}, got ${main.slice(0, 40)}`);
  judge("mainLast", ends ? "right" : "wrong", "last", `wanted ${last}, got ${main.slice(-40)}`);
  for (const chrome of gold.chrome ?? []) {
    const absent = main !== "" && !main.includes(bare(chrome));
    judge("chromeAbsent", absent ? "right" : "wrong", chrome, `${chrome} in the main text`);
  }
}

const mainTextOf = (record: ExtractedRecord | null): string =>
  record
    ? record.blocks
        .filter(({ role }) => role === "main")
        .map(({ span }) => record.text.slice(...span))
        .join("\n")
    : "";
