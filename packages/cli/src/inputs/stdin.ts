import { Readable } from "node:stream";
import type { FailedInput, Input, LoadInput } from "./input.js";
import { jsonLines } from "./jsonl.js";
import { verifyFilled } from "./read-file.js";
import { STDIN } from "./stdin-name.js";

/** One document, from stdin. */
export const stdinInput: Input = {
  uri: STDIN,
  read: async () => verifyFilled(await bytesOf(process.stdin), "stdin"),
};

/** What a load finds on stdin: lines of JSON where it opens with `{`, else one document. */
export async function* stdinInputs(): AsyncGenerator<LoadInput | FailedInput> {
  const chunks = process.stdin[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await chunks.next();
  const stream = Readable.from(rejoined(first, chunks));
  const opening = first.done ? "" : first.value.toString("latin1").trimStart();
  if (opening.startsWith("{")) yield* jsonLines(stream, "stdin");
  else {
    const bytes = await bytesOf(stream);
    yield { uri: STDIN, read: async () => verifyFilled(bytes, "stdin") };
  }
}

async function* rejoined(first: IteratorResult<Buffer>, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  for (let chunk = first; !chunk.done; chunk = await rest.next()) yield chunk.value;
}

async function bytesOf(stream: AsyncIterable<unknown>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
