import type { ExtractedRecord } from "@shilu/core";
import type { Terminal } from "../terminal.js";
import { markOf } from "./mark.js";
import { markedLine } from "./marked.js";
import { plainLine } from "./plain.js";
import { padEnd, padStart, shortened, widthOf } from "./width.js";

const MAX_LABEL = 24;

/** Each total, and below it its parts with count, share and words. */
export const breakdownLines = (record: ExtractedRecord, terminal: Terminal): string[] =>
  record.breakdowns.flatMap(({ of, ofLabel, by, total, complete, items }) => {
    const { colours, width } = terminal;
    const names = items.map(({ label }) => shortened(plainLine(label), MAX_LABEL));
    const labels = Math.max(0, ...names.map(widthOf));
    const counts = Math.max(0, ...items.map(({ count }) => String(count ?? "").length));
    const head = `  ${colours.bold(of ?? plainLine(ofLabel ?? ""))} by ${by}${total === null ? "" : `: ${total}`}  ${colours.dim(complete === "yes" ? "" : complete === "no" ? "(incomplete)" : "(perhaps incomplete)")}`;
    const lines = items.map(({ count, share, evidence }, i) => {
      const figures = `${padStart(String(count ?? ""), counts)} ${padStart(share === null ? "" : `${+(100 * share).toFixed(2)}%`, 6)}`;
      const words = markedLine(evidence, Math.max(20, width - labels - counts - 15), markOf(terminal));
      return `    ${padEnd(names[i] ?? "", labels)}  ${figures}  ${words}`.trimEnd();
    });
    return [head.trimEnd(), ...lines];
  });
