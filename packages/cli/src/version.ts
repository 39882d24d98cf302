import { createRequire } from "node:module";
import { RECORD_SCHEMA } from "@shilu/core";
import { failureOf } from "./failure.js";
import { extractorVersion } from "./load/extractor-version.js";

/** What a report of a fault should name, one a line; what is not there says so and the others are told. */
export async function versionLines(): Promise<string> {
  const { version } = createRequire(import.meta.url)("../package.json") as { version: string };
  const [{ SCHEMA_VERSION, sqliteVersion }, { verifyJieba }] = await Promise.all([
    import("@shilu/store"),
    import("@shilu/extractors/jieba"),
  ]);
  return [
    `shilu ${version}`,
    `extractors ${extractorVersion()}`,
    `record ${RECORD_SCHEMA}`,
    `database schema ${SCHEMA_VERSION}`,
    `SQLite ${found(sqliteVersion)}`,
    `dictionary ${found(() => `nodejieba ${verifyJieba().version}`)}`,
    `Node ${process.versions.node}`,
  ].join("\n");
}

function found(look: () => string): string {
  try {
    return look();
  } catch (error) {
    return `not usable [${failureOf(error).code}]`;
  }
}
