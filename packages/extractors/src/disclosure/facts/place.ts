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
  readonly clauseLead: string;
  /** The sentence up to the figure's clause. */
  readonly lead: string;
  /** The heading of the section and the sentence up to the figure's clause: what its clause goes on about. */
  readonly owner: string;
  /** Headings above, the sentence before, the sentence so far: what the passage is about. */
  readonly topic: string;
}

export interface PlaceContext {
  readonly document: Document;
  readonly sections: readonly Section[];
}

/** `previous` is the sentence before in the same section, in words; `""` where there is none. */
export function placeOf({ document, sections }: PlaceContext, figure: Figure, previous: string): Place {
  const section = sectionAt(sections, figure.mention.span.start);
  const lead = figure.lead.slice(-2 * REACH);
  const clauseLead = figure.clauseLead.slice(-2 * REACH);
  return {
    figure,
    section,
    kinds: section?.kinds ?? [],
    label: figure.label.slice(-REACH),
    trailer: figure.trailer.slice(0, REACH),
    sequel: figure.sequel.slice(0, REACH),
    clauseLead,
    lead,
    owner:
      `${section ? words(document.folded, section.headingSpan) : ""};${lead.replace(/[,;:]$/, "")}`.replace(
        /;$/,
        "",
      ),
    topic: `${headingsOf(document, sections, section)};${previous.slice(-2 * REACH)};${lead}${clauseLead}`,
  };
}

function headingsOf(document: Document, sections: readonly Section[], section: Section | null): string {
  let headings = "";
  for (let at = section; at; at = at.parent === null ? null : (sections[at.parent] ?? null))
    headings = `${words(document.folded, at.headingSpan)};${headings}`;
  return headings;
}
