import { EXIT, type ExitCode } from "./exit-codes.js";
import type { Failure } from "./failure.js";
import { STDIN } from "./inputs/stdin-name.js";
import type { Terminal } from "./terminal.js";

/** Counts how the documents of a command went, and tells each failure as it comes. */
export interface Outcomes {
  succeeded(): void;
  failed(uri: string, failure: Failure): void;
  /** 0, 1 where some failed, the failures' own code where all did for one reason. */
  exitCode(): ExitCode;
}

export function createOutcomes(terminal: Terminal): Outcomes {
  let succeeded = 0;
  const exits = new Set<ExitCode>();
  return {
    succeeded: () => void succeeded++,
    failed(uri, failure) {
      exits.add(failure.exit);
      terminal.warn(failureLine(terminal, uri, failure));
    },
    exitCode() {
      if (exits.size === 0) return EXIT.ok;
      const [only] = exits;
      return succeeded === 0 && exits.size === 1 && only !== undefined ? only : EXIT.someFailed;
    },
  };
}

/** `shilu: corpus/a.pdf: Expected a page … [source-binary]`; the path only where the sentence does not say it. */
export function failureLine(terminal: Terminal, uri: string | null, { code, sentence }: Failure): string {
  const said = terminal.say(sentence);
  const place = uri === null || uri === STDIN || said.includes(uri) ? "" : `${uri}: `;
  return `shilu: ${place}${said} [${code}]`;
}
