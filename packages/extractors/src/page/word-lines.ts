/** Lines made of nothing but the words of menus, toolbars and share bars (a lexicon). */
import { type ChromeKind, loadLexicon } from "@shilu/core";

interface Word {
  readonly chrome: ChromeKind;
  readonly strong: boolean;
}

let loaded: ReadonlyMap<string, Word> | null = null;

export const pageWords = (): ReadonlyMap<string, Word> => {
  loaded ??= new Map(
    loadLexicon(new URL("../../lexicon/page-words.tsv", import.meta.url), [
      "word",
      "chrome",
      "strong",
      "case",
    ]).map(({ cells }) => [
      cells.word,
      { chrome: cells.chrome as ChromeKind, strong: cells.strong === "yes" },
    ]),
  );
  return loaded;
};

const SEPARATORS = /[\s|丨【】[\](){}<>«»/、·.:;,,\-_&^×]+/;
const LONGEST = 200;

/**
 * The chrome of a folded line whose every word is one of the lexicon, or which is a row of short words with one that
 * only menus have; `null` for other lines.
 */
export function chromeOfWords(folded: string): ChromeKind | null {
  if (folded.length > LONGEST) return null;
  const whole = pageWords().get(folded);
  if (whole) return whole.chrome;
  if (!SEPARATORS.test(folded)) return null;
  // 大 中 小 are three words, 首 页 is one.
  return chromeOf(wordsOf(folded)) ?? chromeOf(wordsOf(folded.replace(PARTED, "$1")));
}

const PARTED = /([\u4e00-\u9fff]) (?=[\u4e00-\u9fff](?: |$))/g;

const wordsOf = (folded: string): string[] => folded.split(SEPARATORS).filter((word) => word !== "");

function chromeOf(words: readonly string[]): ChromeKind | null {
  if (words.length === 0) return null;
  const known = words.map((word) => pageWords().get(word));
  const first = known.find((word) => word !== undefined);
  if (!first) return null;
  if (known.every((word) => word !== undefined)) return first.chrome;
  const menu =
    words.length >= 3 &&
    words.every((word) => word.length <= 8 && !/\d/.test(word)) &&
    (known.some((word) => word?.strong) || known.filter((word) => word?.chrome === "nav").length >= 2);
  return menu ? "nav" : null;
}
