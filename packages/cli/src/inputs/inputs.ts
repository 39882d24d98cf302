import { stat } from "node:fs/promises";
import path from "node:path";
import { CommandError } from "../command-error.js";
import { EXIT } from "../exit-codes.js";
import { failureOf } from "../failure.js";
import { type FailedInput, type Input, isFailed, type LoadInput } from "./input.js";
import { missing, readFile } from "./read-file.js";
import { STDIN } from "./stdin-name.js";
import { walkFolder } from "./walk.js";

const PATTERN = /[*?[\]{}]/;

/** The documents that paths, folders, patterns and `-` name, in the order given, each folder by name. */
export async function* inputsOf(paths: readonly string[]): AsyncGenerator<Input | FailedInput> {
  for (const given of paths) {
    if (given === STDIN) yield (await import("./stdin.js")).stdinInput;
    else yield* inputsAt(path.normalize(given));
  }
}

/** The same for a load: there `-` may also be lines of JSON. */
export async function* loadInputsOf(paths: readonly string[]): AsyncGenerator<LoadInput | FailedInput> {
  for (const given of paths) {
    if (given === STDIN) yield* (await import("./stdin.js")).stdinInputs();
    else yield* inputsAt(path.normalize(given));
  }
}

/** How many documents paths name, as far as can be told without reading them. */
export async function countInputs(paths: readonly string[]): Promise<number> {
  let count = 0;
  for await (const input of inputsOf(paths)) if (!isFailed(input)) count++;
  return count;
}

async function* inputsAt(given: string): AsyncGenerator<Input | FailedInput> {
  const stats = await stat(given).catch(() => null);
  if (stats?.isDirectory()) yield* filled(given, walkFolder(given), folderEmpty);
  else if (!stats && PATTERN.test(given)) yield* filled(given, matchesOf(given), missing);
  else yield { uri: given, read: () => readFile(given) };
}

async function* filled(
  given: string,
  inputs: AsyncIterable<Input | FailedInput>,
  empty: (given: string) => CommandError,
): AsyncGenerator<Input | FailedInput> {
  let any = false;
  for await (const input of inputs) {
    any = true;
    yield input;
  }
  if (!any) yield { uri: given, failure: failureOf(empty(given)) };
}

async function* matchesOf(pattern: string): AsyncGenerator<Input> {
  const { glob } = await import("tinyglobby");
  const found = await glob(pattern, {
    onlyFiles: true,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  for (const uri of found.sort()) yield { uri, read: () => readFile(uri) };
}

const folderEmpty = (folder: string): CommandError =>
  new CommandError(
    "folder-without-reports",
    {
      en: `There is no report in ${folder}: reports end in .txt, .html, .htm, .shtml or .xhtml; name other files one by one`,
      zh: `${folder} 中没有报告：报告文件以 .txt、.html、.htm、.shtml 或 .xhtml 结尾；其他文件请逐个给出`,
    },
    EXIT.noInput,
  );
