import { EXIT, type ExitCode } from "../exit-codes.js";

const CODES: Readonly<Record<string, ExitCode>> = {
  SIGINT: EXIT.interrupted,
  SIGTERM: EXIT.terminated,
  SIGHUP: EXIT.terminated,
};

/** Watches for Ctrl-C and a polite kill. The work under way is finished; a second Ctrl-C ends at once. */
export interface Interruption {
  /** The exit code of the signal that came, `null` while none did. */
  came(): ExitCode | null;
  stopWatching(): void;
}

export function watchInterruption(): Interruption {
  let code: ExitCode | null = null;
  const onSignal = (signal: NodeJS.Signals) => {
    const asked = CODES[signal] ?? EXIT.terminated;
    if (code !== null) process.exit(asked);
    code = asked;
  };
  for (const signal of Object.keys(CODES)) process.on(signal, onSignal);
  return {
    came: () => code,
    stopWatching() {
      for (const signal of Object.keys(CODES)) process.off(signal, onSignal);
    },
  };
}
