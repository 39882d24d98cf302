import { readdirSync, readFileSync } from "node:fs";
import type { Section } from "@shilu/core";

export interface OutlineCase {
  readonly file: string;
  readonly name: string;
  readonly text: string;
  readonly outline: string;
}

/** The cases of a folder: `## name`, the text, `==>`, the outline. */
export function outlineCases(folder: URL): OutlineCase[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, folder), "utf8")
        .split(/^## /m)
        .slice(1)
        .map((written) => {
          const [head = "", outline = ""] = written.split(/^==>\n/m);
          const [name = "", ...lines] = head.split("\n");
          return { file, name, text: lines.join("\n").trim(), outline: outline.trimEnd() };
        }),
    );
}

/** A section a line, indented by its depth: mark | heading. */
export const printOutline = (sections: readonly Section[]): string =>
  sections.map(({ level, marker, heading }) => `${"  ".repeat(level - 1)}${marker} | ${heading}`).join("\n");
