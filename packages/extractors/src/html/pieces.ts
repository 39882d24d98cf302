/**
 * The characters of a page in reading order, each piece with its exact range in the source. White space is collapsed as
 * a browser does; a line break between two Chinese characters reads as nothing (CSS Text 3, segment break rules).
 */
export interface Pieces {
  readonly from: number[];
  readonly to: number[];
  /** What the piece reads; `null` where it reads as its source. */
  readonly reads: (string | null)[];
}

const SPACES = /[ \t\n\r\f]+/g;
const HAS_SPACE = /[ \t\n\r\f]/;
/** Anything that is more than blank: no space of any width, no zero-width character. */
const SOLID = /[^\s\u200b\u2060]/;

/** Collects the pieces of one line after another. */
export class PieceCollector implements Pieces {
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly reads: (string | null)[] = [];
  /** Index of the first piece of the current line. */
  lineStart = 0;
  /** The current line holds more than blanks. */
  solid = false;
  /** Characters of the current line, and those of them in links. */
  length = 0;
  linked = 0;
  #last = 0;
  /** Source range of the white space that waits for what follows it, -1 where there is none. */
  #spaceFrom = -1;
  #spaceTo = -1;
  #spacePlain = false;
  #spaceBroken = false;

  /** Adds a text event; `linked` where it stands in a link, `kept` where white space is text (`<pre>`). */
  add(text: string, from: number, to: number, linked: boolean, kept: boolean): void {
    if (to - from !== text.length) this.#addDecoded(text, from, to, linked);
    else if (kept || !HAS_SPACE.test(text)) this.#push(text, from, to, null, linked);
    else this.#addSpaced(text, from, linked);
  }

  /** Parts what follows from the line so far by a space that the source has not. */
  gap(): void {
    const at = this.to.at(-1);
    if (at === undefined || !this.solid) return;
    this.from.push(at);
    this.to.push(at);
    this.reads.push(" ");
    this.#last = 0x20;
  }

  /** Ends the line: its pieces stay if it holds more than blanks. Returns whether they stayed. */
  endLine(): boolean {
    const stays = this.solid;
    if (!stays) this.from.length = this.to.length = this.reads.length = this.lineStart;
    this.solid = false;
    this.length = 0;
    this.linked = 0;
    this.#last = 0;
    this.#spaceFrom = -1;
    return stays;
  }

  #addDecoded(text: string, from: number, to: number, linked: boolean): void {
    if (text.length === 1 && HAS_SPACE.test(text)) this.#space(text, from, to);
    else this.#push(text, from, to, text, linked);
  }

  #addSpaced(text: string, from: number, linked: boolean): void {
    let at = 0;
    for (const { 0: blank, index } of text.matchAll(SPACES)) {
      if (index > at) this.#push(text.slice(at, index), from + at, from + index, null, linked);
      at = index + blank.length;
      this.#space(blank, from + index, from + at);
    }
    if (at < text.length) this.#push(text.slice(at), from + at, from + text.length, null, linked);
  }

  #space(blank: string, from: number, to: number): void {
    if (this.#spaceFrom < 0) {
      this.#spaceFrom = from;
      this.#spaceTo = to;
      this.#spacePlain = blank === " ";
      this.#spaceBroken = false;
    }
    if (blank.includes("\n") || blank.includes("\r")) this.#spaceBroken = true;
  }

  #push(text: string, from: number, to: number, reads: string | null, linked: boolean): void {
    if (this.#spaceFrom >= 0) {
      const dropped =
        this.from.length === this.lineStart ||
        (this.#spaceBroken && isWide(this.#last) && isWide(text.charCodeAt(0)));
      if (!dropped) {
        this.from.push(this.#spaceFrom);
        this.to.push(this.#spaceTo);
        this.reads.push(this.#spacePlain ? null : " ");
      }
      this.#spaceFrom = -1;
    }
    this.from.push(from);
    this.to.push(to);
    this.reads.push(reads);
    this.#last = text.charCodeAt(text.length - 1);
    if (!SOLID.test(text)) return;
    this.solid = true;
    this.length += text.length;
    if (linked) this.linked += text.length;
  }
}

/** Chinese characters, their punctuation and full-width forms: written without spaces between. */
const isWide = (unit: number): boolean =>
  (unit >= 0x2e80 && unit <= 0x9fff) ||
  (unit >= 0xff00 && unit <= 0xffef) ||
  (unit >= 0xf900 && unit <= 0xfaff) ||
  (unit >= 0x2014 && unit <= 0x2026);
