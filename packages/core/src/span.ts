/**
 * Spans are half-open, `[start, end)`, in UTF-16 code units, 0-based.
 *
 * Two strings carry spans: the decoded `source` and the `text` a reader would read. A span belongs to one of them
 * and the types keep them apart; `document.toSource` and `document.toText` are the only crossings.
 */
declare const space: unique symbol;

export interface Span {
  readonly start: number;
  readonly end: number;
}

export type TextSpan = Span & { readonly [space]: "text" };
export type SourceSpan = Span & { readonly [space]: "source" };

export const textSpan = (start: number, end: number): TextSpan => ({ start, end }) as TextSpan;
export const sourceSpan = (start: number, end: number): SourceSpan => ({ start, end }) as SourceSpan;

/** `[start, end]`, the form in which a record prints a span; spread it into `slice`. */
export const ends = (span: Span): [number, number] => [span.start, span.end];

export const lengthOf = (span: Span): number => span.end - span.start;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** By start, the longer first: the order in which every layer is kept. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The smallest span that holds both. */
export const join = (a: TextSpan, b: TextSpan): TextSpan =>
  textSpan(Math.min(a.start, b.start), Math.max(a.end, b.end));
