/**
 * Segments tile the text, in order, without gap or overlap, and their source ranges never step back.
 *
 * - `verbatim`: the text is the source, character for character.
 * - `decoded`: a run of source that reads as other characters, such as an entity (`&amp;` reads `&`).
 * - `inserted`: text with no source of its own, such as the break between two paragraphs; its source range is empty.
 */
import { ExtractionError } from "./errors.js";
import { type SourceSpan, sourceSpan, type TextSpan, textSpan } from "./span.js";

export type SegmentKind = "verbatim" | "decoded" | "inserted";

export interface Segment {
  readonly kind: SegmentKind;
  readonly text: TextSpan;
  readonly source: SourceSpan;
}

/** Throws `segments-invalid` unless the segments tile a text of `length` code units. */
export function verifySegments(segments: readonly Segment[], length: number): void {
  let at = 0;
  let read = 0;
  for (const { kind, text, source } of segments) {
    const sound =
      text.start === at &&
      text.end > text.start &&
      source.start >= read &&
      source.end >= source.start &&
      (kind !== "verbatim" || source.end - source.start === text.end - text.start) &&
      (kind !== "inserted" || source.end === source.start);
    if (!sound)
      throw new ExtractionError(
        "segments-invalid",
        `Expected a ${kind} segment at text ${at}, source ${read} or later, got text ${text.start}-${text.end}, source ${source.start}-${source.end}`,
      );
    at = text.end;
    read = source.end;
  }
  if (at !== length)
    throw new ExtractionError("segments-invalid", `Expected segments up to ${length}, got up to ${at}`);
}

/** The range of the source that `span` was read from; a part of a decoded segment gives the whole of its source. */
export function toSource(segments: readonly Segment[], span: TextSpan): SourceSpan {
  if (segments.length === 0) return sourceSpan(0, 0);
  if (span.end <= span.start) {
    const at = sourceEdge(segments, span.start, "start");
    return sourceSpan(at, at);
  }
  return sourceSpan(sourceEdge(segments, span.start, "start"), sourceEdge(segments, span.end, "end"));
}

/** The text that was read from a range of the source, or `null` where none was (a tag, a script, a hidden copy). */
export function toText(segments: readonly Segment[], span: SourceSpan): TextSpan | null {
  let start = -1;
  let end = -1;
  for (let i = firstReaching(segments, span.start); i < segments.length; i++) {
    const segment = segments[i] as Segment;
    if (segment.source.start >= span.end) break;
    if (segment.kind === "inserted") continue;
    const within = segment.kind === "verbatim";
    const from = within ? Math.max(0, span.start - segment.source.start) : 0;
    const to = within
      ? Math.min(span.end, segment.source.end) - segment.source.start
      : segment.text.end - segment.text.start;
    if (start < 0) start = segment.text.start + from;
    end = segment.text.start + to;
  }
  return start < 0 ? null : textSpan(start, end);
}

function sourceEdge(segments: readonly Segment[], at: number, edge: "start" | "end"): number {
  const segment = segments[indexAt(segments, edge === "end" ? at - 1 : at)] as Segment;
  if (segment.kind === "verbatim") return segment.source.start + (at - segment.text.start);
  return edge === "start" && at < segment.text.end ? segment.source.start : segment.source.end;
}

/** Index of the segment that holds text offset `at`; the last one for the end of the text. */
function indexAt(segments: readonly Segment[], at: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle] as Segment).text.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

function firstReaching(segments: readonly Segment[], sourceAt: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle] as Segment).source.end > sourceAt) high = middle;
    else low = middle + 1;
  }
  return low;
}
