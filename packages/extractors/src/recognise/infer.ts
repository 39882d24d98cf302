/**
 * The year of dates that leave it out, from the context: the date with a year that opens the same sentence, else the
 * year a title says the document is of. Never the clock.
 */
import type { Mention, TextSpan, TextualMention } from "@shilu/core";
import { tableOf } from "./characters.js";

/** The sentence marks behind which a year no longer holds. */
const SENTENCE_END = tableOf("。!?\n");

/** Mentions in text order, with years where `folded` gives them; `year` is that of the document, `null` where unknown. */
export function inferYears(mentions: readonly Mention[], folded: string, year: number | null): Mention[] {
  const given = year === null ? null : String(year);
  let topic: string | null = null;
  /** How far the sentence of the topic has been read. */
  let read = 0;
  return mentions.map((mention) => {
    if (mention.kind !== "date" && mention.kind !== "dateRange") return mention;
    const { value, span } = mention;
    if (value === null) return mention;
    if (!value.startsWith("XXXX")) {
      if (!opensClause(folded, span)) return mention;
      topic = value.slice(0, 4);
      read = span.end;
      return mention;
    }
    if (value.startsWith("XXXX-XX")) return mention;
    for (; topic !== null && read < span.start; read++)
      if (SENTENCE_END[folded.charCodeAt(read)] === 1) topic = null;
    const known = topic ?? given;
    return known === null ? mention : withYear(mention as TextualMention, known);
  });
}

/** 2013年, at the start of a sentence or before a comma, is what the sentence is about; 2013年部门预算 is not. */
function opensClause(folded: string, { start, end }: TextSpan): boolean {
  const before = folded.charAt(start - 1);
  const after = folded.charAt(end);
  return after === "," || before === "" || "。;!?\n".includes(before);
}

const withYear = (mention: TextualMention, year: string): TextualMention => ({
  ...mention,
  value: mention.value === null ? null : mention.value.replaceAll("XXXX", year),
  inferred: true,
});

const TITLE_YEAR = /((?:19|20)\d{2}) ?年度?[^。;,]{0,30}?(?:报告|年报)/;

/** The year in the first line that names a report of a year, or `null`. `lines` are the first lines of a document. */
export function titleYear(lines: readonly string[]): number | null {
  for (const line of lines) {
    const match = line.length < 80 ? TITLE_YEAR.exec(line) : null;
    if (match) return Number(match[1]);
  }
  return null;
}
