/** A passage of one section, read as the pipeline would: for the cases of rules. */
import {
  createDocument,
  type Document,
  type Mention,
  parseCase,
  type Section,
  type SectionKind,
  textSpan,
} from "@shilu/core";
import { figuresOf, sentencesOf, words } from "../../../packages/extractors/src/clauses/index.js";
import { type Place, placesIn } from "../../../packages/extractors/src/disclosure/facts/place.js";
import { recogniseText } from "../../../packages/extractors/src/recognise/index.js";

export interface Passage {
  readonly document: Document;
  readonly sections: readonly Section[];
  readonly mentions: readonly Mention[];
  /** The span in braces, `null` in a negative case. */
  readonly marked: { readonly start: number; readonly end: number } | null;
  readonly value: string | null;
}

/** The heading of a section whose case names none. */
const HEADINGS: Readonly<Record<string, string>> = {
  requests: "依申请公开情况",
  capacity: "机构和人员情况",
  remedies: "复议和诉讼情况",
  fees: "收费情况",
};

/** `[kind kind:heading] text with {a figure} = value` */
export function passageOf(written: string): Passage {
  const [, kinds = "", heading = "", rest = written] =
    /^\[([a-z ]*)(?::([^\]]*))?\] ?(.*)$/s.exec(written) ?? [];
  const { text: body, spans, value } = parseCase(rest);
  const head = heading || (HEADINGS[kinds] ?? "情况");
  const text = `${head}\n${body}`;
  const offset = head.length + 1;
  const block = (start: number, end: number, kind: "heading" | "paragraph") =>
    ({ span: textSpan(start, end), kind, role: "main", chrome: null }) as const;
  const document = createDocument({
    source: {
      id: "0",
      text,
      uri: null,
      url: null,
      mediaType: "text/plain",
      charset: null,
      declaredCharset: null,
      bytes: 0,
      replacementCharacters: 0,
    },
    text,
    segments: [
      { kind: "verbatim", text: textSpan(0, text.length), source: { start: 0, end: text.length } as never },
    ],
    blocks: [block(0, head.length, "heading"), block(offset, text.length, "paragraph")],
  });
  const section: Section = {
    marker: "",
    heading: head,
    level: 1,
    kinds: kinds.split(" ").filter(Boolean) as SectionKind[],
    parent: null,
    headingSpan: textSpan(0, head.length),
    bodySpan: textSpan(offset, text.length),
  };
  const marked = spans[0] ? { start: spans[0].start + offset, end: spans[0].end + offset } : null;
  return { document, sections: [section], mentions: recogniseText(text), marked, value };
}

/** The places of all figures of a passage. */
export function placesOf({ document, sections, mentions }: Passage): Place[] {
  const placeOf = placesIn(document, sections);
  return sentencesOf(document, mentions).flatMap((sentence, index, all) => {
    const before = all[index - 1];
    const previous = before && index > 1 ? words(document.folded, before.span) : "";
    return figuresOf(document, sentence, mentions).map((figure) => placeOf(figure, previous, false));
  });
}
