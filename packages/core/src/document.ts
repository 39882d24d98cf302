/**
 * A document: the decoded `source`, and the `text` a reader would read, fixed at reading.
 *
 * Nothing rewrites either string. Every position a layer keeps is a {@link TextSpan} on `text`; patterns are matched on
 * `folded`, which has the same length. Blocks are in text order and do not overlap, and so are tables.
 */
import type { Attachment, Block, Image } from "./block.js";
import { ExtractionError } from "./errors.js";
import { fold } from "./fold.js";
import { type Segment, toSource, toText, verifySegments } from "./segment.js";
import type { DeclaredMetadatum, Source } from "./source.js";
import type { SourceSpan, TextSpan } from "./span.js";
import type { Table } from "./table.js";

export interface PageKind {
  readonly value: "article" | "list" | "empty";
  /** What decided it, in one English sentence. */
  readonly reason: string;
}

export interface Document {
  readonly source: Source;
  readonly text: string;
  /** `fold(text)`: what patterns run on. */
  readonly folded: string;
  readonly segments: readonly Segment[];
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
  readonly images: readonly Image[];
  readonly attachments: readonly Attachment[];
  readonly declared: readonly DeclaredMetadatum[];
  readonly pageKind: PageKind;
  /** The characters of `text` at `span`. */
  surface(span: TextSpan): string;
  /** The range of the source that `span` was read from. */
  toSource(span: TextSpan): SourceSpan;
  /** The text read from a range of the source; `null` where nothing was. */
  toText(span: SourceSpan): TextSpan | null;
}

export interface DocumentParts {
  readonly source: Source;
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly blocks: readonly Block[];
  readonly tables?: readonly Table[];
  readonly images?: readonly Image[];
  readonly attachments?: readonly Attachment[];
  readonly declared?: readonly DeclaredMetadatum[];
  readonly pageKind?: PageKind;
}

/** Throws `segments-invalid` or `blocks-invalid` where the parts do not fit together. */
export function createDocument(parts: DocumentParts): Document {
  const { source, text, segments, blocks } = parts;
  verifySegments(segments, text.length);
  verifyBlocks(blocks, text.length);
  return {
    source,
    text,
    folded: fold(text),
    segments,
    blocks,
    tables: parts.tables ?? [],
    images: parts.images ?? [],
    attachments: parts.attachments ?? [],
    declared: parts.declared ?? [],
    pageKind: parts.pageKind ?? { value: "article", reason: "The caller said so." },
    surface: (span) => text.slice(span.start, span.end),
    toSource: (span) => toSource(segments, span),
    toText: (span) => toText(segments, span),
  };
}

/** The blocks of the main text. */
export const mainBlocks = (document: Document): readonly Block[] =>
  document.blocks.filter((block) => block.role === "main");

function verifyBlocks(blocks: readonly Block[], length: number): void {
  let at = 0;
  for (const { span, role, chrome } of blocks) {
    if (span.start < at || span.end <= span.start || span.end > length)
      throw new ExtractionError(
        "blocks-invalid",
        `Expected a block at ${at} or later, got ${span.start}-${span.end} in a text of ${length}`,
      );
    if ((role === "chrome") !== (chrome !== null))
      throw new ExtractionError("blocks-invalid", `Expected a kind for chrome alone, got ${role} ${chrome}`);
    at = span.end;
  }
}
