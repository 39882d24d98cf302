/**
 * Words by nodejieba, an entry of its own: the dictionary takes one to three seconds and 250 MB, and stays in memory
 * until the process ends. Numbers are read from characters, never from tokens.
 */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { ExtractionError, type Tokenizer } from "@shilu/core";

export interface Keyword {
  readonly word: string;
  /** TF-IDF against the dictionary's frequencies. */
  readonly weight: number;
}

export interface JiebaTokenizer extends Tokenizer {
  /** The words a text is to be found by: the tokens and the words inside them. */
  searchTokens(text: string): string[];
  /** The words that stand out, the heaviest first. */
  keywords(text: string, count: number): Keyword[];
}

type NodeJieba = typeof import("nodejieba");

const require = createRequire(import.meta.url);

const DICTIONARIES = ["jieba.dict.utf8", "hmm_model.utf8", "user.dict.utf8", "idf.utf8", "stop_words.utf8"];

/** The addon takes UTF-8, in which half of a surrogate pair is no character; it is a token of its own. */
const LONE_SURROGATE = /([\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff])/;

/** Loads at first use. Throws `tokenizer-missing` where that would end the process: a dictionary or the addon is not there. */
export function jiebaTokenizer(): JiebaTokenizer {
  let loaded: NodeJieba | null = null;
  const jieba = (): NodeJieba => {
    if (loaded) return loaded;
    verifyJieba();
    loaded = require("nodejieba") as NodeJieba;
    return loaded;
  };
  return {
    name: "jieba",
    // Strict: years and amounts stay whole.
    tokens: (text) =>
      text
        .split(LONE_SURROGATE)
        .flatMap((piece, index) =>
          piece === "" ? [] : index % 2 === 1 ? [piece] : jieba().cut(piece, true),
        ),
    searchTokens: (text) => jieba().cutForSearch(text, true),
    keywords: (text, count) => jieba().extract(text, count),
  };
}

/** Where nodejieba and its dictionary are; throws `tokenizer-missing`. */
export function verifyJieba(): { readonly version: string } {
  let manifest: string;
  try {
    manifest = require.resolve("nodejieba/package.json");
  } catch (cause) {
    throw missing('The package nodejieba is not installed: run "npm install"', "nodejieba", cause);
  }
  const root = path.dirname(manifest);
  const addon = path.join(root, "build/Release/nodejieba.node");
  if (!existsSync(addon))
    throw missing(
      'The native addon nodejieba is not built: run "npm rebuild nodejieba" (it needs a C++ compiler, make and Python where no prebuilt one can be had)',
      addon,
    );
  for (const name of DICTIONARIES) {
    const file = path.join(root, "submodules/cppjieba/dict", name);
    if (!existsSync(file))
      throw missing(`The dictionary ${file} is missing: run "npm install --force nodejieba@3.5.8"`, file);
  }
  return { version: (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version };
}

const missing = (message: string, file: string, cause?: unknown): ExtractionError =>
  new ExtractionError("tokenizer-missing", message, { file }, cause === undefined ? undefined : { cause });
