import { type ExtractedRecord, METADATA_KEYS } from "@shilu/core";
import type { Bilingual, Language } from "../language.js";
import { METADATA_NAMES } from "../names.js";
import { asideHtml } from "./aside.js";
import { bodyHtml } from "./body.js";
import { escapeHtml } from "./escape.js";
import { marksOf } from "./marks.js";
import { STYLE } from "./style.js";

const WORDS = {
  outline: { en: "Outline", zh: "目录" },
  noText: { en: "The page has no main text.", zh: "页面没有正文。" },
  fact: { en: "figure of the year", zh: "本年数字" },
  part: { en: "part of a total", zh: "分项" },
  other: { en: "other years, plans …", zh: "往年、计划等" },
  disputed: { en: "does not add up", zh: "核对不符" },
  made: { en: "read by shilu", zh: "由 shilu 读取" },
} satisfies Record<string, Bilingual>;

/** A page that needs no other file: the text with every figure marked, beside what was read from it. */
export function pageOf(record: ExtractedRecord, language: Language): string {
  const say = (words: Bilingual) => escapeHtml(words[language]);
  const { metadata, agency } = record;
  const title = escapeHtml(String(metadata.title?.value ?? agency.name ?? record.source.uri ?? "shilu"));
  const marks = marksOf(record);
  const body = bodyHtml(record, marks) || `<p>${say(WORDS.noText)}</p>`;
  return `<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p class="legend"><mark class="fact">${say(WORDS.fact)}</mark><mark class="part">${say(WORDS.part)}</mark><mark class="other">${say(WORDS.other)}</mark><mark class="fact disputed">${say(WORDS.disputed)}</mark></p>
${metadataHtml(record, language)}
</header>
<div class="columns">
<nav><h2>${say(WORDS.outline)}</h2>${outlineHtml(record)}</nav>
<main lang="zh-CN">
${body}
</main>
<aside>${asideHtml(record, marks, language)}</aside>
</div>
<footer>${escapeHtml(record.source.uri ?? "")} · SHA-256 ${record.id} · ${say(WORDS.made)}</footer>
</body>
</html>
`;
}

function metadataHtml({ metadata, era }: ExtractedRecord, language: Language): string {
  const rows = METADATA_KEYS.filter((key) => key !== "title" && metadata[key]).map((key) => {
    const name = escapeHtml(METADATA_NAMES[key][language]);
    return `<div><dt>${name}</dt><dd lang="zh-CN">${escapeHtml(String(metadata[key]?.value ?? ""))}</dd></div>`;
  });
  if (era)
    rows.push(`<div><dt>${language === "zh" ? "版式" : "era"}</dt><dd>${escapeHtml(era.value)}</dd></div>`);
  return rows.length === 0 ? "" : `<dl>${rows.join("")}</dl>`;
}

const outlineHtml = ({ sections }: ExtractedRecord): string =>
  `<ol lang="zh-CN">${sections
    .map(
      ({ marker, heading, level }, i) =>
        `<li${level > 1 ? ' class="deeper"' : ""}><a href="#section-${i}">${escapeHtml(marker + heading)}</a></li>`,
    )
    .join("")}</ol>`;
