import { CONTACT_KEYS, type ExtractedRecord, METADATA_KEYS } from "@shilu/core";
import { CONTACT_NAMES, METADATA_NAMES } from "../names.js";
import type { Terminal } from "../terminal.js";
import { plainLine } from "./plain.js";
import { padEnd, shortened } from "./width.js";

const NAME_WIDTH = 18;

const line = (name: string, value: string, { colours, width }: Terminal): string =>
  `  ${colours.dim(padEnd(name, NAME_WIDTH))} ${shortened(plainLine(value), width - NAME_WIDTH - 3)}`;

/** What is known of the report, one a line; agency and year are in the heading. */
export const metadataLines = ({ metadata }: ExtractedRecord, terminal: Terminal): string[] =>
  METADATA_KEYS.filter((key) => key !== "agency" && key !== "year").flatMap((key) => {
    const found = metadata[key];
    return found ? [line(terminal.say(METADATA_NAMES[key]), String(found.value), terminal)] : [];
  });

export const contactLines = ({ contacts }: ExtractedRecord, terminal: Terminal): string[] =>
  CONTACT_KEYS.flatMap((key) => {
    const found = contacts[key];
    const all = Array.isArray(found) ? found : found ? [found] : [];
    return all.map(({ value, label, extension }) =>
      line(
        label ?? terminal.say(CONTACT_NAMES[key]),
        extension === undefined ? value : `${value} ext. ${extension}`,
        terminal,
      ),
    );
  });
