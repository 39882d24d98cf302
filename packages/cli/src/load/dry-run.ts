import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { createLoader, openStoreForReading } from "@shilu/store";
import type { ExitCode } from "../exit-codes.js";
import { failureOf } from "../failure.js";
import { isFailed } from "../inputs/input.js";
import { loadInputsOf } from "../inputs/inputs.js";
import { createOutcomes } from "../outcomes.js";
import { plainLine } from "../render/plain.js";
import type { Terminal } from "../terminal.js";
import { COUNTED, countsLine, noCounts } from "./counts.js";
import { extractorVersion } from "./extractor-version.js";
import type { LoadRequest } from "./session.js";

/** One line a document that a load would write, and the counts; the file is not made or touched. */
export async function dryRun(
  { paths, file, force, limit }: LoadRequest,
  terminal: Terminal,
): Promise<ExitCode> {
  const outcomes = createOutcomes(terminal);
  const store = existsSync(file) ? openStoreForReading(file) : null;
  const loader = store && createLoader(store, { extractorVersion: extractorVersion(), indicators: [] });
  const counts = noCounts();
  try {
    for await (const input of loadInputsOf(paths)) {
      if (isFailed(input)) {
        outcomes.failed(input.uri, input.failure);
        counts.failed++;
        continue;
      }
      try {
        const hash =
          "record" in input
            ? input.record.id
            : createHash("sha256")
                .update(await input.read())
                .digest("hex");
        const standing = loader?.standing(hash, input.uri) ?? "absent";
        const counted = force && standing !== "absent" ? "renewed" : COUNTED[standing];
        counts[counted]++;
        outcomes.succeeded();
        if (counted === "loaded" || counted === "renewed") await terminal.write(`${plainLine(input.uri)}\n`);
      } catch (error) {
        outcomes.failed(input.uri, failureOf(error));
        counts.failed++;
      }
      if (counts.loaded + counts.renewed >= limit) break;
    }
  } finally {
    store?.close();
  }
  const would = terminal.say({ en: "would be", zh: "将会" });
  terminal.note(`${file}: ${would} ${countsLine(counts, terminal.language)}`);
  return outcomes.exitCode();
}
