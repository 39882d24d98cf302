/** When two written forms count as the same in a comparison with gold. */
const BLANKS = /[\s\u200b]+/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const CLOSING = /[。.:：,，;；]$/;

/** Width folded and blanks removed: a record may keep them, gold does not. */
export const bare = (written: unknown): string =>
  String(written ?? "")
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(BLANKS, "");

/** Equal up to a millionth of the larger. */
export const sameNumber = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));

/** A heading without its closing marks. */
export function bareHeading(written: string): string {
  let heading = bare(written);
  while (CLOSING.test(heading)) heading = heading.slice(0, -1);
  return heading;
}

/** Digits and 转: hyphens and brackets of a number are a matter of taste. */
export const bareNumber = (written: string): string => bare(written).replace(/[^\d转]/g, "");

export function bareAddress(written: string): string {
  let address = bare(written)
    .toLowerCase()
    .replace(/^https?:\/\//, "");
  while (address.endsWith("/")) address = address.slice(0, -1);
  return address;
}

/** The bare form of a text with the way back to its offsets. */
export interface BareText {
  readonly text: string;
  /** Offset in the bare text of an offset of the text. */
  at(offset: number): number;
  /** Offset in the text of a character of the bare text. */
  offsetOf(at: number): number;
}

export function bareText(text: string): BareText {
  const before = new Uint32Array(text.length + 1);
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const kept = bare(text[i]) !== "";
    before[i + 1] = (before[i] as number) + (kept ? 1 : 0);
    if (kept) offsets.push(i);
  }
  return {
    text: bare(text),
    at: (offset) => before[Math.max(0, Math.min(offset, text.length))] as number,
    offsetOf: (at) => offsets[at] ?? text.length,
  };
}
