/**
 * The plain text of a page as a browser's `innerText` gives it (HTML, "get the text steps"): blocks on their own lines,
 * paragraphs with a blank line around, a tab between the cells of a row, a line break between rows.
 */
import { htmlparser2 } from "../../../packages/extractors/src/html/libraries.js";

type Root = ReturnType<ReturnType<typeof htmlparser2>["parseDocument"]>;
type AnyNode = Root | Root["children"][number];

const named = (names: string): ReadonlySet<string> => new Set(names.split(" "));
const BLOCKS = named(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol option pre section summary table ul",
);
const UNSEEN = named("script style head title noscript template textarea select iframe object svg");
const CELLS = named("td th");
const ROWS = named("tr");
const GROUPS = named("thead tbody tfoot");

/** `betweenCells`: a tab as browsers have it, or a line break as some scrapers make of it. */
export function innerText(html: string, betweenCells: "\t" | "\n"): string {
  const parts: (string | number)[] = [];
  const walk = (node: AnyNode, kept: boolean): void => {
    if (node.type === "text") parts.push(kept ? node.data : node.data.replace(/[ \t\n\r\f]+/g, " "));
    if (node.type === "root") for (const child of node.children) walk(child, kept);
    if (node.type !== "tag" || UNSEEN.has(node.name) || /display\s*:\s*none/.test(node.attribs.style ?? ""))
      return;
    if (node.name === "br") parts.push("\n");
    const breaks = node.name === "p" ? 2 : BLOCKS.has(node.name) ? 1 : 0;
    parts.push(breaks);
    for (const child of node.children) walk(child, kept || node.name === "pre");
    if (CELLS.has(node.name) && isFollowed(node, CELLS)) parts.push(betweenCells);
    if (ROWS.has(node.name) && (isFollowed(node, ROWS) || isFollowed(node.parent, GROUPS))) parts.push("\n");
    parts.push(breaks);
  };
  walk(htmlparser2().parseDocument(html), false);
  return joined(parts);
}

function isFollowed(node: AnyNode | null, names: ReadonlySet<string>): boolean {
  if (node?.type !== "tag" || (names === GROUPS && !GROUPS.has(node.name))) return false;
  for (let next = node.next; next; next = next.next)
    if (next.type === "tag" && names.has(next.name)) return true;
  return false;
}

/** Of several line breaks that are required one after the other the most counts. */
function joined(parts: readonly (string | number)[]): string {
  let text = "";
  let breaks = 0;
  for (const part of parts) {
    if (typeof part === "number") breaks = Math.max(breaks, part);
    else if (breaks > 0 && part !== " " && part !== "") {
      text = `${text.replace(/ +$/, "")}${text === "" ? "" : "\n".repeat(breaks)}${part.replace(/^ +/, "")}`;
      breaks = 0;
    } else if (breaks === 0) text += /[ \n\t]$/.test(text) ? part.replace(/^ /, "") : part;
  }
  return text;
}
