import type { ChromeKind, TextSpan } from "@shilu/core";

/** A line of the page as a reader sees it, trimmed: what becomes a block. */
export interface Line {
  readonly span: TextSpan;
  /** The folded text at `span`: what the rules for lines are matched on. */
  readonly folded: string;
  /** The share of its characters that stand in links, 0 to 1; 0 where the source has no links. */
  readonly linked: number;
  /** Stands in a cell of a data table. */
  readonly cell: boolean;
  /** What the page's structure says it is, `null` where it says nothing. */
  readonly known: ChromeKind | null;
}
