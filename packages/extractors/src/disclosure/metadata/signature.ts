/** The day a report was signed: at its end, before an appended form, or in brackets below its title. */
import {
  type Block,
  type Document,
  type Metadatum,
  proseEvidence,
  type TextSpan,
  textSpan,
} from "@shilu/core";
import {
  NUMERAL,
  readSmall,
  readWrittenDay,
  readYearNumeral,
  SMALL,
  WRITTEN_DAY,
} from "../../page/written-day.js";
import { mainSpan } from "./opening.js";
import { isOrgan } from "./organ.js";

const LONGEST = 60;
const MONTH = `((?:19|20)\\d\\d|[一二壹贰]${NUMERAL}{3}) ?年 ?(${SMALL}) ?月(?:份)?`;
const LINE = new RegExp(
  `^[\\s(]{0,40}([\\u4e00-\\u9fff()]{2,30}?[\\s,]{0,40})??((?:${WRITTEN_DAY})|(?:20\\d\\d[-./]\\d{1,2}[-./]\\d{1,2})|(?:${MONTH}))[\\s)]*$`,
);
const WHOLE_MONTH = new RegExp(`^${MONTH}$`);
const RUN_IN = new RegExp(
  `(?:政府|办公室|办公厅|委员会|管委会|公署|局|厅|委|办|处|中心|院|署|部|会|社)\\)?\\s{1,12}(${WRITTEN_DAY})(?=\\s|$|附)`,
  "g",
);

export function signedOnReadings(document: Document, year: number | null): Metadatum[] {
  const lines = document.blocks
    .filter((block, i) => block.role === "main" || isBelowNames(document, i))
    .filter(({ span, kind }) => span.end - span.start <= LONGEST && kind !== "cell")
    .map(({ span }) => lineReading(document, span, year))
    .filter((reading) => reading !== null);
  const last = lines.at(-1) ?? runInReading(document, year);
  return last ? [last] : [];
}

/** A day alone looks like a page's; below the body that signs, or in brackets below the title, it is the report's. */
function isBelowNames({ folded, blocks }: Document, index: number): boolean {
  const block = blocks[index];
  const above = blocks[index - 1];
  if (!block || !above) return false;
  const words = ({ span }: Block) => folded.slice(span.start, span.end).trim();
  if (above.chrome === "title") return /^\(.*\)$/.test(words(block));
  if (block.chrome !== "metaline" || words(above).length > LONGEST) return false;
  return (above.role === "main" || blocks[index - 2]?.chrome === "title") && isOrgan(words(above));
}

/** A line that is nothing but a day, perhaps behind the body that signs. */
export function signatureIn(
  document: Document,
  span: TextSpan,
): { readonly body: TextSpan | null; readonly day: string; readonly match: RegExpExecArray } | null {
  if (span.end - span.start > LONGEST) return null;
  const match = LINE.exec(document.folded.slice(span.start, span.end));
  if (!match) return null;
  const name = match[1]?.trim() ?? "";
  if (name !== "" && !isOrgan(name)) return null;
  const at = span.start + match[0].indexOf(name);
  return { body: name === "" ? null : textSpan(at, at + name.length), day: match[2] as string, match };
}

function lineReading(document: Document, span: TextSpan, year: number | null): Metadatum | null {
  const signed = signatureIn(document, span);
  return signed ? dayReading(document, span, signed.match, signed.day, year) : null;
}

/** Where breaks were lost, body and day stand at the end of a longer line. */
function runInReading(document: Document, year: number | null): Metadatum | null {
  const main = mainSpan(document);
  if (!main) return null;
  let found: Metadatum | null = null;
  for (const match of document.folded.slice(main.start, main.end).matchAll(RUN_IN)) {
    const start = main.start + match.index;
    const span = textSpan(start, start + match[0].length);
    found = dayReading(document, span, match, match[1] as string, year) ?? found;
  }
  return found;
}

function dayReading(
  document: Document,
  span: TextSpan,
  match: RegExpExecArray,
  written: string,
  year: number | null,
): Metadatum | null {
  const value = readWrittenDay(written, year)?.value ?? monthIn(written);
  if (value === null || (year !== null && !isPlausible(value, year))) return null;
  const at = span.start + match[0].indexOf(written);
  const figure = textSpan(at, at + written.length);
  return {
    key: "signedOn",
    value,
    evidence: proseEvidence(trimmed(document, span), figure, ["metadata.signed-on"]),
  };
}

/** 2014年3月, where a signature gives no day. */
function monthIn(written: string): string | null {
  const match = WHOLE_MONTH.exec(written);
  const year = readYearNumeral(match?.[1] ?? "", null);
  const month = readSmall(match?.[2] ?? "");
  return year === null || month === null || month < 1 || month > 12
    ? null
    : `${year}-${String(month).padStart(2, "0")}`;
}

/** A report is signed after its year begins to end, and within two years. */
const isPlausible = (day: string, year: number): boolean => day >= `${year}-11` && day < `${year + 3}-01`;

function trimmed(document: Document, span: TextSpan): TextSpan {
  const surface = document.surface(span);
  const start = span.start + (surface.length - surface.trimStart().length);
  return textSpan(start, start + surface.trim().length);
}
