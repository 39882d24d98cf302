import { type Contact, type Document, type Mention, proseEvidence } from "@shilu/core";
import { clauseAround, mainSpan } from "../metadata/opening.js";
import type { ContactPassage } from "./passages.js";

const OPENING = 1_500;
const AROUND = 300;
const READ_AT =
  /下载|登录|登陆|查阅|查询|浏览|网站|网址|电子版|电子文本|刊登|公布|阅读|网(?=.{0,16}[(]|[(:])/;

/** Where the report can be read: addresses in its opening or beside its contacts. */
export function websites(
  document: Document,
  mentions: readonly Mention[],
  passage: ContactPassage | undefined,
  found: readonly Contact[],
): Contact[] {
  const main = mainSpan(document);
  if (!main) return [];
  const values = new Set(found.map(({ value }) => value));
  const sites: Contact[] = [];
  for (const { kind, value, span } of mentions) {
    if (
      kind !== "url" ||
      value === null ||
      values.has(value) ||
      span.start < main.start ||
      span.end > main.end
    )
      continue;
    const beside =
      passage && span.start > passage.span.start - AROUND && span.end < passage.span.end + AROUND;
    if (!beside && span.start > main.start + OPENING) continue;
    const clause = clauseAround(document, span);
    if (!READ_AT.test(document.folded.slice(clause.start, clause.end))) continue;
    values.add(value);
    sites.push({
      key: "websites",
      of: "report",
      value,
      evidence: proseEvidence(clause, span, ["contacts.websites"]),
    });
  }
  return sites;
}
