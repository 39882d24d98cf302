/**
 * What whole lines of a page say about themselves. A rule is matched on the folded line (ASCII punctuation, simplified
 * characters) from its first character to its last. Cases: the line in braces is labelled so, without braces it is not.
 */
import type { ChromeKind } from "@shilu/core";

/**
 * Whether a line ends the main text. Behind one that does so firmly hardly any text goes on (上一篇, 版权所有); behind one
 * that does so weakly (分享到) it may, and then the line ends nothing.
 */
export type Closing = "firmly" | "weakly" | "never";

interface Rule {
  /** `line.name`. */
  readonly id: string;
  readonly chrome: ChromeKind;
  readonly pattern: RegExp;
  readonly closes: Closing;
  /** Chrome even in the midst of a main text; the other labels count only above and below it. */
  readonly anywhere: boolean;
  readonly cases: readonly string[];
}

/** A line that matches begins with one of these characters; another is not tried. */
export interface LedRule extends Rule {
  readonly begins: string;
}

/** A line that matches holds one of these characters; another is not tried. */
export interface HoldingRule extends Rule {
  readonly holds: string;
}

export type LineRule = LedRule | HoldingRule;
