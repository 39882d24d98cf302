import { fold } from "@shilu/core";
import { isPaperTitle } from "../page/title-line.js";
import type { Gathered } from "./gathered.js";

const HEADINGS: ReadonlySet<string> = new Set(["h1", "h2", "h3"]);
const LEAST = 10;
const MOST = 3;

/** What the page sets as headings and could be its title, folded: not the name of the site, which is a link or short. */
export function headingTitles({ nodes, lines }: Gathered): string[] {
  const titles: string[] = [];
  for (const { name, firstLine, endLine } of nodes) {
    if (titles.length >= MOST) break;
    if (!HEADINGS.has(name) || endLine - firstLine !== 1) continue;
    const line = lines[firstLine];
    if (!line || line.linked > 0.5 * line.length) continue;
    const text = fold(line.text).trim();
    if (text.length >= LEAST || isPaperTitle(text)) titles.push(text);
  }
  return titles;
}
