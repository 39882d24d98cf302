/**
 * Texts that stand in a page for a script to show: in a template, a text area or a script that is no program. A parser
 * takes them for raw characters or leaves them aside; with their tags renamed they are read as the rest of the page.
 */
import { type Chunks, joinChunks } from "../decode/chunks.js";
import type { Attributes } from "./gathered.js";

const TEMPLATE_TYPE = /^text\/(?:html|template|x-[a-z-]{0,20}template|ng-template)/i;

/** Whether an element holds a text for a script to show. */
export const isVeil = (name: string, attributes: Attributes): boolean =>
  name === "textarea" ||
  name === "template" ||
  (name === "script" && TEMPLATE_TYPE.test(attributes.type ?? ""));

const VEIL =
  /<(?:textarea|template|script(?=[^<>]{0,200}\stype\s{0,3}=\s{0,3}["']?text\/(?:html|template|x-[a-z-]{0,20}template|ng-template)))(?=[\s>])/gi;
const CLOSED = /<\/(?:textarea|template|script)(?=[\s>])/gi;

/** The page with such elements named `div`, every other character at its place. */
export function unveil(chunks: Chunks): Chunks {
  const source = joinChunks(chunks);
  const parts: string[] = [];
  let at = 0;
  for (const { 0: opening, index } of source.matchAll(VEIL)) {
    if (index < at) continue;
    CLOSED.lastIndex = index + opening.length;
    const closing = CLOSED.exec(source);
    if (!closing) break;
    // Escaped tags are text to a parser: nothing is gained.
    if (source.slice(index, closing.index).includes("&lt;p")) continue;
    parts.push(source.slice(at, index), "<div".padEnd(opening.length));
    parts.push(source.slice(index + opening.length, closing.index), "</div".padEnd(closing[0].length));
    at = closing.index + closing[0].length;
  }
  parts.push(source.slice(at));
  return [parts.join("")];
}
