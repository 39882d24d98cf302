import type { Terminal } from "../terminal.js";

/** One line on stderr, where stderr is a terminal. */
export interface Progress {
  step(failed: number): void;
  total(documents: number): void;
  /** Takes the line away, so that a line can be said. */
  pause(): void;
  end(): void;
}

const SILENT: Progress = { step: () => {}, total: () => {}, pause: () => {}, end: () => {} };

export async function createProgress(terminal: Terminal): Promise<Progress> {
  if (!terminal.isInteractive || terminal.quiet) return SILENT;
  const { default: progress } = await import("cli-progress");
  const words = terminal.say({
    en: "{bar} {value}/{total}  {rate}/s  {left} left  {failed} failed",
    zh: "{bar} {value}/{total}  每秒 {rate}  剩余 {left}  失败 {failed}",
  });
  const bar = new progress.SingleBar({
    stream: process.stderr,
    format: words,
    barsize: 24,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false,
  });
  const began = performance.now();
  let done = 0;
  let documents = 0;
  let isShown = false;
  const state = (failed: number) => {
    const rate = (1000 * done) / Math.max(1, performance.now() - began);
    const left = done === 0 ? "…" : clock((documents - done) / Math.max(rate, 0.001));
    return { rate: rate.toFixed(0), left, failed };
  };
  const show = (failed: number) => {
    bar.start(documents, done, state(failed));
    isShown = true;
  };
  // Stopped, not only wiped: at its end the bar goes back to the line on which it began.
  const hide = () => {
    if (isShown) bar.stop();
    isShown = false;
  };
  return {
    step(failed) {
      done++;
      if (isShown) bar.update(done, state(failed));
      else show(failed);
    },
    total(count) {
      documents = count;
      hide();
      show(0);
    },
    pause: hide,
    end: hide,
  };
}

function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
