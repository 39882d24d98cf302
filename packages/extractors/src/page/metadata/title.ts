/** The title of a page: as it stands above the text, else as the head declares it, else the last crumb. */
import {
  type Document,
  declaredEvidence,
  fold,
  proseEvidence,
  sourceSpan,
  type TextSpan,
  textSpan,
} from "@shilu/core";
import { declaredTitles } from "../declared-titles.js";
import { essence, isPaperTitle } from "../title-line.js";
import { crumbsOf, isCrumbRow } from "./crumbs.js";
import type { Ranked } from "./labelled.js";
import type { ChromeRow } from "./rows.js";

export function titleReadings(document: Document, rows: readonly ChromeRow[]): Ranked[] {
  const readings: Ranked[] = [];
  const visible = visibleTitle(document);
  if (visible) {
    const evidence = proseEvidence(visible.span, null, ["page.title"]);
    readings.push({ rank: 1, metadatum: { key: "title", value: visible.value, evidence } });
  }
  const crumb = rows
    .filter(isCrumbRow)
    .flatMap((row) => crumbsOf(row).slice(-1))
    .at(-1);
  if (crumb && isPaperTitle(fold(crumb.value))) {
    const evidence = proseEvidence(crumb.span, null, ["page.title-crumb"]);
    readings.push({ rank: 3, metadatum: { key: "title", value: crumb.value, evidence } });
  }
  const head = document.declared.find(({ name }) => name === "title");
  for (const title of head ? declaredTitles([head]) : []) {
    if (!head) continue;
    const at = fold(head.value).indexOf(title);
    const written = at >= 0 ? head.value.slice(at, at + title.length) : title;
    // Where entities stand in it, the whole of the element is the evidence.
    const verbatim = at >= 0 && head.source.end - head.source.start === head.value.length;
    const start = head.source.start + at;
    const source = verbatim ? sourceSpan(start, start + written.length) : head.source;
    const rank = isPaperTitle(title) ? 2.5 : 5;
    readings.push({
      rank,
      metadatum: {
        key: "title",
        value: written,
        evidence: declaredEvidence(source, ["page.title-declared"]),
      },
    });
  }
  return readings;
}

/** Signs that a list sets before each of its papers. */
const SIGNS = /^(?:[●◆◇■□★☆▪▶►·•※\s]|○(?![〇○零一二三四五六七八九])){1,6}/;

/** The first run of title lines, those that repeat another left out; two lines of one title are joined. */
function visibleTitle(document: Document): { value: string; span: TextSpan } | null {
  const { blocks } = document;
  const at = blocks.findIndex((block) => block.chrome === "title");
  const first = blocks[at];
  if (!first) return null;
  const start = first.span.start + (SIGNS.exec(document.surface(first.span))?.[0].length ?? 0);
  let value = document.surface(textSpan(start, first.span.end));
  let end = first.span.end;
  for (let i = at + 1; blocks[i]?.chrome === "title"; i++) {
    const next = document.surface((blocks[i] as (typeof blocks)[number]).span);
    if (essence(fold(value)).includes(essence(fold(next)))) break;
    value += /[a-z\d]$/i.test(value) && /^[a-z\d]/i.test(next) ? ` ${next}` : next;
    end = (blocks[i] as (typeof blocks)[number]).span.end;
  }
  return { value, span: textSpan(start, end) };
}
