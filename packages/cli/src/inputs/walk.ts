import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { CommandError } from "../command-error.js";
import { failureOf } from "../failure.js";
import type { FailedInput, Input } from "./input.js";
import { notAFile, readFile } from "./read-file.js";

/** What a report in a folder may be called. */
export const REPORT_NAMES = /\.(?:txt|text|html?|shtml|xhtml)$/i;

/**
 * The reports in a folder and below, by name. Links are followed where they lead to regular files or folders inside
 * the folder; one that leads out of it, and a pipe named like a report, are given as failures. Dotted names are left out.
 */
export async function* walkFolder(folder: string): AsyncGenerator<Input | FailedInput> {
  const root = await realpath(folder);
  yield* walk(folder, root, new Set([root]));
}

async function* walk(folder: string, root: string, seen: Set<string>): AsyncGenerator<Input | FailedInput> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const uri = path.join(folder, entry.name);
    const place = await placeOf(entry, uri, root);
    if (place instanceof CommandError) yield { uri, failure: failureOf(place) };
    else if (place.kind === "folder" && !seen.has(place.real)) {
      seen.add(place.real);
      yield* walk(uri, root, seen);
    } else if (place.kind === "file" && REPORT_NAMES.test(entry.name))
      yield { uri, read: () => readFile(uri) };
    else if (place.kind === "other" && REPORT_NAMES.test(entry.name))
      yield { uri, failure: failureOf(notAFile(uri)) };
  }
}

interface Place {
  readonly kind: "file" | "folder" | "other";
  readonly real: string;
}

async function placeOf(entry: Dirent, uri: string, root: string): Promise<Place | CommandError> {
  if (entry.isFile()) return { kind: "file", real: uri };
  if (!entry.isSymbolicLink() && !entry.isDirectory()) return { kind: "other", real: uri };
  const real = await realpath(uri).catch(() => null);
  if (real === null) return { kind: "other", real: uri };
  if (real !== root && !real.startsWith(root + path.sep)) return outside(uri, real);
  const stats = await stat(real);
  return { kind: stats.isDirectory() ? "folder" : stats.isFile() ? "file" : "other", real };
}

const outside = (uri: string, real: string): CommandError =>
  new CommandError("input-outside-folder", {
    en: `${uri} is a link out of the folder and was not followed: give ${real} itself to read it`,
    zh: `${uri} 是指向文件夹之外的链接，未跟随：如需读取，请直接给出 ${real}`,
  });
