import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { type ExtractedRecord, RECORD_SCHEMA } from "@shilu/core";
import { CommandError } from "../command-error.js";
import { failureOf } from "../failure.js";
import type { FailedInput, LoadInput } from "./input.js";
import { verifyFilled } from "./read-file.js";

/**
 * Lines of JSON: records as `shilu extract --format jsonl` prints them, or documents
 * `{"uri": "…", "content": "…", "mediaType"?: "…"}` whose content is decoded already.
 */
export async function* jsonLines(stream: Readable, name: string): AsyncGenerator<LoadInput | FailedInput> {
  let line = 0;
  for await (const written of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    if (written.trim() === "") continue;
    const uri = `${name}:${line}`;
    try {
      yield await inputOf(JSON.parse(written) as unknown, uri);
    } catch (error) {
      const wrong = error instanceof SyntaxError ? lineInvalid(uri, error.message) : error;
      yield { uri, failure: failureOf(wrong) };
    }
  }
}

async function inputOf(value: unknown, place: string): Promise<LoadInput> {
  if (typeof value !== "object" || value === null) throw lineInvalid(place, "expected an object");
  const { schema, uri, content } = value as Record<string, unknown>;
  if (schema === RECORD_SCHEMA) return { uri: place, record: await recordOf(value, place) };
  if (typeof content !== "string") throw lineInvalid(place, 'expected a record, or "uri" and "content"');
  const name = typeof uri === "string" ? uri : place;
  return { uri: name, read: async () => verifyContent(content, name) };
}

async function recordOf(value: unknown, place: string): Promise<ExtractedRecord> {
  const { recordSchema } = await import("@shilu/core/schema");
  const judged = recordSchema.safeParse(value);
  if (judged.success) return value as ExtractedRecord;
  const [issue] = judged.error.issues;
  throw lineInvalid(place, `at ${issue?.path.join(".") || "the record"}: ${issue?.message ?? "no record"}`);
}

function verifyContent(content: string, name: string): string {
  verifyFilled(Buffer.from(content.slice(0, 1_000_000)), name);
  return content;
}

const lineInvalid = (place: string, wrong: string): CommandError =>
  new CommandError("line-invalid", {
    en: `${place} is no line to load (${wrong}): give records of "shilu extract --format jsonl", or {"uri": …, "content": …}`,
    zh: `${place} 无法装入（${wrong}）：每行应是 “shilu extract --format jsonl” 的记录，或 {"uri": …, "content": …}`,
  });
