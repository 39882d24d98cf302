import { carryOverIdentities, catalogue } from "@shilu/extractors";
import { openLoader } from "@shilu/store";
import type { ExitCode } from "../exit-codes.js";
import { loadInputsOf } from "../inputs/inputs.js";
import { createOutcomes } from "../outcomes.js";
import type { Terminal } from "../terminal.js";
import { indexWords } from "../words/index-words.js";
import { countsLine } from "./counts.js";
import { extractorVersion } from "./extractor-version.js";
import { watchInterruption } from "./interruption.js";
import { loadDocuments } from "./load-documents.js";
import { createExtraction, type Extraction } from "./pool.js";
import { createProgress } from "./progress.js";

export interface LoadRequest {
  readonly paths: readonly string[];
  readonly file: string;
  /** How many there seem to be, for the progress. */
  readonly documents: number;
  readonly force: boolean;
  readonly limit: number;
  /** Fill the table `mention` too. */
  readonly mentions: boolean;
  /** Index the words of all passages afterwards. */
  readonly index: boolean;
}

/** Loads with progress, failures as they come and a summary; ends cleanly on Ctrl-C. */
export async function runSession(
  request: LoadRequest & { readonly jobs: number },
  terminal: Terminal,
): Promise<ExitCode> {
  const { paths, file, force, limit } = request;
  const began = performance.now();
  const interruption = watchInterruption();
  const outcomes = createOutcomes(terminal);
  const loader = openLoader(file, {
    extractorVersion: extractorVersion(),
    indicators: [...catalogue().values()],
    carryOvers: carryOverIdentities,
    options: { paths, force, mentions: request.mentions },
  });
  const extraction = createExtraction(request.jobs);
  const progress = await createProgress(terminal);
  progress.total(request.documents);
  try {
    const { counts, storing } = await loadDocuments(loadInputsOf(paths), {
      loader,
      extraction,
      force,
      limit,
      mentions: request.mentions,
      stop: () => interruption.came() !== null,
      onDocument(uri, { failure, ofNoKind }, { failed }) {
        if (failure || ofNoKind) progress.pause();
        if (failure) outcomes.failed(uri, failure);
        else outcomes.succeeded();
        if (ofNoKind) terminal.note(ofNoKindLine(uri, terminal));
        progress.step(failed);
      },
    });
    progress.end();
    terminal.note(`${file}: ${countsLine(counts, terminal.language)}`);
    if (terminal.verbose) terminal.note(timesLine(performance.now() - began, extraction, storing));
  } finally {
    progress.end();
    await extraction.end();
    loader.close();
    interruption.stopWatching();
  }
  const ended = interrupted(interruption.came(), terminal);
  if (ended === null && request.index) await indexWords(file, true, terminal);
  return ended ?? outcomes.exitCode();
}

const ofNoKindLine = (uri: string, { say }: Terminal): string =>
  say({
    en: `shilu: ${uri} is no report of a known kind: its text was loaded, with no facts [family-unknown]`,
    zh: `shilu: ${uri} 不是已知类型的报告：只装入文字，没有数字 [family-unknown]`,
  });

function interrupted(code: ExitCode | null, terminal: Terminal): ExitCode | null {
  if (code === null) return null;
  terminal.warn(
    terminal.say({
      en: "shilu: interrupted; what was loaded is whole: run the same command to go on [interrupted]",
      zh: "shilu: 已中断；已装入的文档都是完整的：再次运行同一命令即可继续 [interrupted]",
    }),
  );
  return code;
}

/** `12.3 s in all; extraction 20.1 s in 2 processes; SQLite 1.9 s (15%)`. */
function timesLine(milliseconds: number, extraction: Extraction, storing: number): string {
  const seconds = (spent: number) => `${(spent / 1000).toFixed(2)} s`;
  const share = ((100 * storing) / milliseconds).toFixed(0);
  return `${seconds(milliseconds)} in all; extraction ${seconds(extraction.spent())} in ${extraction.jobs} process${extraction.jobs > 1 ? "es" : ""}; SQLite ${seconds(storing)} (${share}%); peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`;
}
