import type { ExtractedRecord } from "@shilu/core";
import type { Terminal } from "../terminal.js";
import { plain } from "./plain.js";

/** Writes records to stdout as they come. */
export interface RecordWriter {
  write(record: ExtractedRecord): Promise<void>;
  end(): Promise<void>;
}

/** `json`: one object, or a list once there is a second record; `jsonl`: one a line; `text`: main text; `table`: facts. */
export function recordWriter(format: string, terminal: Terminal): RecordWriter {
  if (format === "json") return jsonWriter(terminal);
  const print = PRINTERS[format] as Printer;
  let written = 0;
  return {
    async write(record) {
      const between = written++ > 0 && format !== "jsonl" ? "\n" : "";
      await terminal.write(`${between}${await print(record, terminal)}\n`);
    },
    end: async () => {},
  };
}

type Printer = (record: ExtractedRecord, terminal: Terminal) => string | Promise<string>;

const PRINTERS: Readonly<Record<string, Printer>> = {
  jsonl: (record) => JSON.stringify(record),
  text: (record) =>
    record.blocks
      .filter(({ role }) => role === "main")
      .map(({ span }) => plain(record.text.slice(...span)))
      .join("\n"),
  // What measures columns is loaded for a table alone.
  async table(record, terminal) {
    const { factLines, recordHeading } = await import("./fact-lines.js");
    return [recordHeading(record, terminal), ...factLines(record, record.facts, terminal)].join("\n");
  },
};

/** The first record waits for the second: one alone is an object, several are a list. */
function jsonWriter(terminal: Terminal): RecordWriter {
  let first: ExtractedRecord | null = null;
  let listed = 0;
  const printed = (record: ExtractedRecord) => JSON.stringify(record, null, 2);
  return {
    async write(record) {
      if (listed === 0 && first === null) {
        first = record;
        return;
      }
      if (first !== null) {
        await terminal.write(`[${printed(first)}`);
        first = null;
        listed = 1;
      }
      listed++;
      await terminal.write(`,${printed(record)}`);
    },
    async end() {
      if (first !== null) await terminal.write(`${printed(first)}\n`);
      else if (listed > 0) await terminal.write("]\n");
    },
  };
}
