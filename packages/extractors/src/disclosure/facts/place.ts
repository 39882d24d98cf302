/** The place of a figure as the rules of prose see it: the words around it and the section it stands in. */
import { type Document, type Section, type SectionKind, sectionAt } from "@shilu/core";
import { type Figure, once, words } from "../../clauses/index.js";
import { REACH } from "./prose-rule.js";

export interface Place {
  readonly figure: Figure;
  readonly section: Section | null;
  readonly kinds: readonly SectionKind[];
  readonly label: string;
  readonly trailer: string;
  readonly sequel: string;
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

export interface PlaceContext {
  readonly document: Document;
  readonly sections: readonly Section[];
}

/** `previous` gives the sentence before in the same section, in words; `""` where there is none. */
export function placeOf(context: PlaceContext, figure: Figure, previous: () => string): Place {
  const { document, sections } = context;
  const section = sectionAt(sections, figure.mention.span.start);
  const lead = once(() => figure.lead.slice(-2 * REACH));
  const clauseLead = once(() => figure.clauseLead.slice(-2 * REACH));
  const trailer = once(() => figure.trailer.slice(0, REACH));
  const sequel = once(() => figure.sequel.slice(0, REACH));
  const owner = once(() => {
    const heading = section ? words(document.folded, section.headingSpan) : "";
    return `${heading};${lead().replace(/[,;:]$/, "")}`.replace(/;$/, "");
  });
  const topic = once(
    () =>
      `${headingsOf(document, sections, section)};${previous().slice(-2 * REACH)};${lead()}${clauseLead()}`,
  );
  return {
    figure,
    section,
    kinds: section?.kinds ?? [],
    label: figure.label.slice(-REACH),
    get trailer() {
      return trailer();
    },
    get sequel() {
      return sequel();
    },
    get clauseLead() {
      return clauseLead();
    },
    get clauseBefore() {
      return figure.clauseBefore.slice(-REACH);
    },
    get lead() {
      return lead();
    },
    get owner() {
      return owner();
    },
    get topic() {
      return topic();
    },
  };
}

/** The same place for one of several labels that share the figure. */
export const placeAimedAt = (place: Place, label: string): Place => ({
  figure: place.figure,
  section: place.section,
  kinds: place.kinds,
  label,
  trailer: "",
  sequel: "",
  clauseLead: label,
  clauseBefore: "",
  lead: place.lead,
  owner: place.owner,
  topic: place.topic,
});

function headingsOf(document: Document, sections: readonly Section[], section: Section | null): string {
  let headings = "";
  for (let at = section; at; at = at.parent === null ? null : (sections[at.parent] ?? null))
    headings = `${words(document.folded, at.headingSpan)};${headings}`;
  return headings;
}
