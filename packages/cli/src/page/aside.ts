import type { ExtractedRecord, RecordFact } from "@shilu/core";
import { catalogue } from "@shilu/extractors";
import type { Bilingual, Language } from "../language.js";
import { figureOf, subjectOf } from "../render/fact-lines.js";
import { piecesOf } from "../render/marked.js";
import { escapeHtml } from "./escape.js";
import type { PageMark } from "./marks.js";

const FACTS: Bilingual = { en: "Figures", zh: "数字" };
const CONTRADICTIONS: Bilingual = { en: "What does not add up", zh: "不一致之处" };
const NO_FACTS: Bilingual = { en: "No figure of the catalogue.", zh: "没有目录中的数字。" };

/** What does not add up, then every fact with a link to its place in the text. */
export function asideHtml(record: ExtractedRecord, marks: readonly PageMark[], language: Language): string {
  const placed = new Set(marks.map(({ id }) => id));
  const failing = record.checks.filter(({ verdict }) => verdict === "fails");
  const wrong = failing.map(({ detail, facts }) => {
    const links = facts
      .filter((fact) => placed.has(`fact-${fact}`))
      .map((fact) => `<a href="#fact-${fact}">[${record.facts[fact]?.value}]</a>`);
    return `<li class="wrong">${escapeHtml(detail[language])} ${links.join(" ")}</li>`;
  });
  const facts = record.facts.map((fact, i) => factHtml(fact, i, placed.has(`fact-${i}`), record));
  return [
    wrong.length > 0
      ? `<section><h2>${CONTRADICTIONS[language]}</h2><ul>${wrong.join("")}</ul></section>`
      : "",
    `<section><h2>${FACTS[language]}</h2><ul>${facts.join("") || `<li>${NO_FACTS[language]}</li>`}</ul></section>`,
  ].join("");
}

function factHtml(fact: RecordFact, index: number, placed: boolean, record: ExtractedRecord): string {
  const name = escapeHtml(catalogue().get(fact.indicator)?.name ?? fact.indicator);
  const link = placed ? `<a href="#fact-${index}">${name}</a>` : name;
  const value = `<b>${escapeHtml(`${figureOf(fact)} ${fact.unit}`)}</b>`;
  return `<li><div class="name">${link}${value}</div><code>${escapeHtml(subjectOf(fact))}</code><div class="words" lang="zh-CN">${wordsHtml(fact, record)}</div></li>`;
}

function wordsHtml({ evidence }: RecordFact, { facts }: ExtractedRecord): string {
  const pieces = piecesOf(evidence);
  if (pieces) {
    const figure = pieces.figure === "" ? "" : `<mark class="fact">${escapeHtml(pieces.figure)}</mark>`;
    return `${escapeHtml(pieces.before)}${figure}${escapeHtml(pieces.after)}`;
  }
  const addends = evidence.parts.flatMap(({ fact }) => facts[fact] ?? []);
  return `= ${addends.map(({ indicator, value }) => escapeHtml(`${indicator} ${value}`)).join(" + ")}`;
}
