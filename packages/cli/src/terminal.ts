import picocolors from "picocolors";
import type { Bilingual, Language } from "./language.js";

type Colours = ReturnType<typeof picocolors.createColors>;

/** Where a command speaks: answers on stdout, all else on stderr. */
export interface Terminal {
  readonly language: Language;
  /** For stdout; plain where it is no terminal or NO_COLOR is set. */
  readonly colours: Colours;
  /** Columns of stdout; COLUMNS or 100 where it is no terminal. */
  readonly width: number;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly debug: boolean;
  readonly isInteractive: boolean;
  say(sentence: Bilingual): string;
  /** Writes a piece of the answer; resolves when there is room for more. */
  write(piece: string): Promise<void>;
  /** A line beside the answer; `--quiet` leaves it out. */
  note(line: string): void;
  /** A line that is said in any case. */
  warn(line: string): void;
}

export interface Manner {
  readonly quiet?: boolean | undefined;
  readonly verbose?: boolean | undefined;
  readonly debug?: boolean | undefined;
}

const DEFAULT_WIDTH = 100;

export function createTerminal(language: Language, { quiet, verbose, debug }: Manner): Terminal {
  const { stdout, stderr, env } = process;
  const coloured = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
  return {
    language,
    colours: picocolors.createColors(coloured),
    width: stdout.columns || Number(env.COLUMNS) || DEFAULT_WIDTH,
    quiet: quiet === true,
    verbose: verbose === true,
    debug: debug === true,
    isInteractive: stderr.isTTY === true && env.TERM !== "dumb",
    say: (sentence) => sentence[language],
    write: (piece) =>
      new Promise((resolve) => (stdout.write(piece) ? resolve() : stdout.once("drain", resolve))),
    note: (line) => void (quiet || stderr.write(`${line}\n`)),
    warn: (line) => void stderr.write(`${line}\n`),
  };
}

/** A reader that has enough (`| head`) ends the program without a word. */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(0);
      throw error;
    });
}
