import type { TextSpan } from "./span.js";

export type BlockKind = "heading" | "paragraph" | "item" | "cell" | "signature" | "date" | "image";

/** What a line of chrome is for; chrome is labelled and kept, never thrown away. */
export type ChromeKind =
  | "title"
  | "nav"
  | "breadcrumb"
  | "toolbar"
  | "metaline"
  | "indexTable"
  | "sidebar"
  | "share"
  | "pager"
  | "related"
  | "attachment"
  | "editor"
  | "disclaimer"
  | "footer";

/**
 * A line of the page as a reader sees it: a paragraph, a heading, a cell. Blocks are in text order and do not overlap;
 * what lies between two of them is blank. The main text is the blocks whose role is `main`.
 */
export interface Block {
  readonly span: TextSpan;
  readonly kind: BlockKind;
  readonly role: "main" | "chrome";
  /** `null` exactly when the role is `main`. */
  readonly chrome: ChromeKind | null;
}

/** A picture in the main text; a bulletin whose tables are pictures says so through these. */
export interface Image {
  readonly source: string;
  readonly alternative: string | null;
  readonly caption: TextSpan | null;
}

export interface Attachment {
  readonly label: string;
  readonly href: string;
  readonly span: TextSpan | null;
}
