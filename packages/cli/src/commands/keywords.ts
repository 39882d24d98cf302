import { type CommandDefinition, type Given, numberOption, textArgument, textOption } from "../command.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import { ROWS, YEAR } from "../filter-options.js";
import { wholeNumber } from "../option-values.js";
import { writeRows } from "../render/rows.js";

export const keywordsCommand: CommandDefinition = {
  examples: [
    "shilu keywords shilu.db --section problems",
    "shilu keywords shilu.db --section plans --year 2013 --top 20",
    "shilu keywords shilu.db --format csv > keywords.csv",
  ],
  options: [
    YEAR,
    {
      flags: "-s, --section <kind>",
      summary: { en: "sections of this kind, such as problems", zh: "只看此类章节，如 problems" },
    },
    {
      flags: "-n, --top <number>",
      summary: { en: "words a year", zh: "每年词数" },
      fallback: 10,
      read: wholeNumber,
    },
    ROWS,
  ],
  run: runKeywords,
};

/** Two Chinese characters or more: figures and single characters say nothing. */
const WORD = /^\p{Script=Han}{2,}$/u;
/** So many of the heaviest are figures or single characters that more are asked for. */
const ASKED_FOR = 5;

async function runKeywords(given: Given): Promise<ExitCode> {
  const top = numberOption(given, "top") as number;
  const file = textArgument(given, 0) as string;
  const { indexFor } = await import("../words/index-words.js");
  await indexFor(file, [], given.terminal);
  const { openStoreForReading, sectionTexts } = await import("@shilu/store");
  const { startWords } = await import("../words/words.js");
  const store = openStoreForReading(file);
  const words = await startWords();
  const rows: (string | number)[][] = [];
  try {
    const texts = sectionTexts(
      store,
      textOption(given, "section") ?? null,
      numberOption(given, "year") ?? null,
    );
    for (const { year, reports, text } of texts) {
      const found = await words.keywords(text, ASKED_FOR * top);
      const kept = found.filter(({ word }) => WORD.test(word)).slice(0, top);
      for (const [place, { word, weight }] of kept.entries())
        rows.push([year, reports, place + 1, word, Number(weight.toFixed(1))]);
    }
  } finally {
    store.close();
    await words.end();
  }
  const columns = ["year", "reports", "place", "word", "weight"];
  await writeRows({ columns, rows }, textOption(given, "format") as string, given.terminal);
  return EXIT.ok;
}
