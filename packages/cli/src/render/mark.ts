import type { Terminal } from "../terminal.js";

/** How words stand out: in colour on a terminal, between «» elsewhere. */
export interface Mark {
  readonly open: string;
  readonly close: string;
  readonly style: (words: string) => string;
}

const PLAIN: Mark = { open: "«", close: "»", style: (words) => words };

export const markOf = ({ colours }: Terminal): Mark =>
  colours.isColorSupported
    ? { open: "", close: "", style: (words) => colours.bold(colours.yellow(words)) }
    : PLAIN;
