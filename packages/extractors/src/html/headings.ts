import { fold } from "@shilu/core";
import { isPaperTitle } from "../page/title-line.js";
import type { Gathered } from "./gathered.js";

const HEADING = /^h[1-3]$/;
const LEAST = 10;
const MOST = 3;

/** What the page sets as headings and could be its title, folded: not the name of the site, which is a link or short. */
export function headingTitles({ nodes, lines }: Gathered, texts: readonly string[]): string[] {
  const titles: string[] = [];
  for (const { element, firstLine, endLine } of nodes) {
    if (titles.length >= MOST) break;
    if (!HEADING.test(element.name) || endLine - firstLine !== 1) continue;
    const line = lines[firstLine];
    const text = fold(texts[firstLine] ?? "").trim();
    if (!line || line.linked > 0.5 * line.length) continue;
    if (text.length >= LEAST || isPaperTitle(text)) titles.push(text);
  }
  return titles;
}
