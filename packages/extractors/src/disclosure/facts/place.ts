/** The place of a figure as the rules of prose see it: the words around it and the section it stands in. */
import { type Document, type Section, type SectionKind, sectionAt } from "@shilu/core";
import { type Figure, words } from "../../clauses/index.js";
import { REACH } from "./prose-rule.js";

export interface Place {
  readonly figure: Figure;
  readonly section: Section | null;
  readonly kinds: readonly SectionKind[];
  readonly label: string;
  readonly trailer: string;
  readonly sequel: string;
  /** The sequel without the clause that the next figure stands in: 其余5件,不予公开2件 denies two. */
  readonly ownSequel: string;
  readonly clauseLead: string;
  /** The clause before its own, behind the last figure of that. */
  readonly clauseBefore: string;
  /** The sentence up to the figure's clause. */
  readonly lead: string;
  /** The heading of the section and the sentence up to the figure's clause: what its clause goes on about. */
  readonly owner: string;
  /** Headings above, the sentence before, the sentence so far: what the passage is about. */
  readonly topic: string;
}

/** The words that name what a passage is about. */
interface Headings {
  /** Of its section. */
  readonly own: string;
  /** Of its section and those above, from the outermost on. */
  readonly all: string;
}

const NO_HEADINGS: Headings = { own: "", all: "" };

/**
 * How the figures of a document get their places. `previous` is the sentence before in the same section, in words;
 * `onRequests` says that the passage counts requests, though its heading does not say so.
 */
export type PlaceOf = (figure: Figure, previous: string, onRequests: boolean) => Place;

export function placesIn(document: Document, sections: readonly Section[]): PlaceOf {
  const known = new Map<Section, Headings>();
  const headingsOf = (section: Section): Headings => {
    const found = known.get(section);
    if (found) return found;
    const above = section.parent === null ? null : (sections[section.parent] ?? null);
    const own = words(document.folded, section.headingSpan);
    const all = `${above ? headingsOf(above).all : ""}${own};`;
    // 有没有人来要信息: a section on requests need not say the word.
    const isUnnamed = section.kinds.includes("requests") && !all.includes("申请");
    const headings = { own, all: isUnnamed ? `申请;${all}` : all };
    known.set(section, headings);
    return headings;
  };
  return (figure, previous, onRequests) => {
    const section = sectionAt(sections, figure.mention.span.start);
    const headings = section ? headingsOf(section) : NO_HEADINGS;
    const lead = figure.lead.slice(-2 * REACH);
    const clauseLead = figure.clauseLead.slice(-2 * REACH);
    const sequel = figure.sequel.slice(0, REACH);
    return {
      figure,
      section,
      kinds: section?.kinds ?? [],
      label: figure.label.slice(-REACH),
      trailer: figure.trailer.slice(0, REACH),
      sequel,
      ownSequel: figure.sequelEnd < figure.sentence.span.end ? withoutLastClause(sequel) : sequel,
      clauseLead,
      clauseBefore: figure.clauseBefore.slice(-REACH),
      lead,
      owner: withoutLast(`${headings.own};${withoutLast(lead, ",;:")}`, ";"),
      topic: `${onRequests ? "申请;" : ""}${headings.all};${previous.slice(-2 * REACH)};${lead}${clauseLead}`,
    };
  };
}

function withoutLastClause(words: string): string {
  const last = Math.max(words.lastIndexOf(","), words.lastIndexOf(";"), words.lastIndexOf(":"));
  return last < 0 ? words : words.slice(0, last);
}

const withoutLast = (text: string, closers: string): string =>
  text !== "" && closers.includes(text.charAt(text.length - 1)) ? text.slice(0, -1) : text;
