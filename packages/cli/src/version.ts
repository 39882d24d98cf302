import { createRequire } from "node:module";
import { RECORD_SCHEMA } from "@shilu/core";
import { SCHEMA_VERSION } from "@shilu/store";
import { extractorVersion } from "./load/extractor-version.js";

/** What a report of a fault should name, one a line. */
export function versionLines(): string {
  const { version } = createRequire(import.meta.url)("../package.json") as { version: string };
  return [
    `shilu ${version}`,
    `extractors ${extractorVersion()}`,
    `record ${RECORD_SCHEMA}`,
    `database schema ${SCHEMA_VERSION}`,
    `Node ${process.versions.node}`,
  ].join("\n");
}
