import type { ExtractedRecord } from "@shilu/core";
import { extractInput } from "./extraction.js";
import { readFile } from "./inputs/read-file.js";

/** The record of the report of the year before, where one was named. */
export const previousRecord = async (file: string | undefined): Promise<ExtractedRecord | null> =>
  file === undefined ? null : extractInput({ uri: file, read: () => readFile(file) });
