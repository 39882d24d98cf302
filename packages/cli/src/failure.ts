import { chineseSentence } from "./chinese-sentences.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import type { Bilingual } from "./language.js";

/** An error as it is told: without its stack. */
export interface Failure {
  readonly code: string;
  readonly sentence: Bilingual;
  readonly exit: ExitCode;
}

/** The exit codes of what the store throws; what is not named is bad data. */
const EXITS: Readonly<Record<string, ExitCode>> = {
  "database-missing": EXIT.noInput,
  "database-folder-missing": EXIT.cannotCreate,
  "database-read-only": EXIT.cannotCreate,
  "database-full": EXIT.cannotWrite,
  "database-busy": EXIT.busy,
  "report-unknown": EXIT.noInput,
  "export-unwritable": EXIT.cannotCreate,
  "export-unknown": EXIT.usage,
  "report-ambiguous": EXIT.usage,
  "query-invalid": EXIT.usage,
  "query-writes": EXIT.usage,
  "addon-missing": EXIT.internal,
  "addon-unusable": EXIT.internal,
  "tokenizer-missing": EXIT.internal,
  "worker-ended": EXIT.internal,
  internal: EXIT.internal,
};

/** What to say of an error; anything without a code is a fault of ours. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error) && !isCoded(error))
    return failure("internal", `Something that is no error was thrown: ${String(error)}`, null);
  const { code = "internal", message, sentence, exit, place } = error as Coded;
  const known = /^[a-z][a-z0-9-]*$/.test(code) ? code : "internal";
  if (known === "internal") return internal(message);
  return failure(known, sentence?.en ?? message, sentence?.zh ?? chineseSentence(known, place ?? {}), exit);
}

interface Coded {
  readonly code?: string;
  readonly message: string;
  readonly sentence?: Bilingual;
  readonly exit?: ExitCode;
  readonly place?: Readonly<Record<string, string | number | undefined>>;
}

const isCoded = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "message" in error;

const failure = (code: string, en: string, zh: string | null, exit?: ExitCode): Failure => ({
  code,
  sentence: { en, zh: zh ?? en },
  exit: exit ?? EXITS[code] ?? EXIT.badInput,
});

const internal = (message: string): Failure =>
  failure(
    "internal",
    `${message} (a fault of shilu: run the command again with --debug and report what it prints)`,
    `${message}（shilu 的缺陷：请加 --debug 再运行一次，并报告其输出）`,
  );
