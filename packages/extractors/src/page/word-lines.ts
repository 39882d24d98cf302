/** Lines made of nothing but the words of menus, toolbars and share bars (a lexicon). */

import { type ChromeKind, loadLexicon } from "@shilu/core";
import { lexiconFile } from "../lexicon-file.js";

interface Word {
  readonly chrome: ChromeKind;
  readonly strong: boolean;
}

let loaded: ReadonlyMap<string, Word> | null = null;

export const pageWords = (): ReadonlyMap<string, Word> => {
  loaded ??= new Map(
    loadLexicon(lexiconFile("page-words.tsv"), ["word", "chrome", "strong", "case"]).map(({ cells }) => [
      cells.word,
      { chrome: cells.chrome as ChromeKind, strong: cells.strong === "yes" },
    ]),
  );
  return loaded;
};

const SEPARATORS: ReadonlySet<number> = new Set(
  [..." \n\t\r|丨【】〖〗[](){}<>«»《》「」/、·•.:;,-_&^×~*#+=◎○●◇◆□■△▲▽▼☆★※→←↑↓☞"].map((character) =>
    character.charCodeAt(0),
  ),
);
const LONGEST = 200;
/** No word of a menu is longer. */
const LONGEST_WORD = 8;

/**
 * The chrome of a folded line whose every word is one of the lexicon, or which is a row of short words with one that
 * only menus have; `null` for other lines.
 */
export function chromeOfWords(folded: string): ChromeKind | null {
  if (folded.length > LONGEST) return null;
  const whole = pageWords().get(folded);
  if (whole) return whole.chrome;
  const words = wordsOf(folded);
  if (words === null) return null;
  // 大 中 小 are three words, 首 页 is one.
  return chromeOf(words) ?? (PARTED.test(folded) ? chromeOf(wordsOf(folded.replace(PARTS, "$1"))) : null);
}

const PARTED = /[\u4e00-\u9fff] [\u4e00-\u9fff](?: |$)/;
const PARTS = /([\u4e00-\u9fff]) (?=[\u4e00-\u9fff](?: |$))/g;

/** The words of a line; `null` where one is too long for a menu, or nothing parts them. */
function wordsOf(folded: string): string[] | null {
  const words: string[] = [];
  let start = 0;
  for (let i = 0; i <= folded.length; i++) {
    if (i < folded.length && !SEPARATORS.has(folded.charCodeAt(i))) continue;
    if (i - start > LONGEST_WORD) return null;
    if (i > start) words.push(folded.slice(start, i));
    start = i + 1;
  }
  return words;
}

/** 打印本稿, 关闭此页, 转发该文: what a page offers to do with its paper. */
const TOOL =
  /^(?:我要|点击)?(?:打印|关闭|收藏|保存|转发|复制|发送|下载)(?:本|此|该|当前|这)?(?:页面?|网页|文章?|稿件?|篇|条|信息|新闻|内容|窗口|全文|正文)$/;
const A_TOOL: Word = { chrome: "toolbar", strong: false };

const wordOf = (word: string): Word | undefined =>
  pageWords().get(word) ?? (TOOL.test(word) ? A_TOOL : undefined);

function chromeOf(words: readonly string[] | null): ChromeKind | null {
  if (words === null || words.length === 0) return null;
  const known = words.map(wordOf);
  const first = known.find((word) => word !== undefined);
  if (!first) return null;
  if (known.every((word) => word !== undefined)) return first.chrome;
  const menu =
    words.length >= 3 &&
    !words.some((word) => /\d/.test(word)) &&
    (known.some((word) => word?.strong) || known.filter((word) => word?.chrome === "nav").length >= 2);
  return menu ? "nav" : null;
}
