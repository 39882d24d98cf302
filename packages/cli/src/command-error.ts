import { EXIT, type ExitCode } from "./exit-codes.js";
import type { Bilingual } from "./language.js";

/** What stops a command, or one document of it: a stable code, a sentence that says what to do, an exit code. */
export class CommandError extends Error {
  readonly code: string;
  readonly sentence: Bilingual;
  readonly exit: ExitCode;

  constructor(code: string, sentence: Bilingual, exit: ExitCode = EXIT.badInput, options?: ErrorOptions) {
    super(sentence.en, options);
    this.name = "CommandError";
    this.code = code;
    this.sentence = sentence;
    this.exit = exit;
  }
}
