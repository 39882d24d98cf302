import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type Database from "better-sqlite3";
import { StoreError } from "./errors.js";

const require = createRequire(import.meta.url);

/** The first release that crashes on Node 20. */
const CRASHES_FROM = 13;

/**
 * Loads better-sqlite3, after looking whether it can be: a wrong or missing build would end the process.
 * Throws `addon-missing` or `addon-unusable`.
 */
export function loadAddon(): typeof Database {
  const manifest = locate("better-sqlite3/package.json");
  const { version } = require(manifest) as { version: string };
  const node = Number(process.versions.node.split(".")[0]);
  if (Number(version.split(".")[0]) >= CRASHES_FROM && node < 22)
    throw new StoreError(
      "addon-unusable",
      `Expected better-sqlite3 12 on Node ${process.versions.node}, got ${version}, which crashes there: run "npm install better-sqlite3@12.11.1"`,
      { version },
    );
  if (!existsSync(path.join(path.dirname(manifest), "build/Release/better_sqlite3.node")))
    throw new StoreError(
      "addon-missing",
      'The native addon better-sqlite3 is not built: run "npm rebuild better-sqlite3" (it needs a C++ compiler, make and Python where no prebuilt one can be had)',
    );
  return require("better-sqlite3") as typeof Database;
}

function locate(file: string): string {
  try {
    return require.resolve(file);
  } catch (cause) {
    throw new StoreError(
      "addon-missing",
      'The package better-sqlite3 is not installed: run "npm install"',
      {},
      { cause },
    );
  }
}

/** As in `3.53.2`. */
export function sqliteVersion(): string {
  const database = new (loadAddon())(":memory:");
  try {
    return database.prepare("SELECT sqlite_version()").pluck().get() as string;
  } finally {
    database.close();
  }
}
