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

const SPACE = 0x20;

/** Collects the pieces of one line after another. */
export class PieceCollector implements Pieces {
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly reads: (string | null)[] = [];
  /** Index of the first piece of the current line. */
  lineStart = 0;
  /** The current line holds more than blanks. */
  solid = false;
  /** What the current line reads so far. */
  text = "";
  /** Characters of the current line, and those of them in links. */
  length = 0;
  linked = 0;
  #last = 0;
  /** Offset of the white space that waits for what follows it, -1 where there is none. */
  #spaceAt = -1;
  #spaceUnit = SPACE;
  #spaceBroken = false;

  /** Adds a text event; `linked` where it stands in a link, `kept` where white space is text (`<pre>`). */
  add(text: string, from: number, to: number, linked: boolean, kept: boolean): void {
    // Only a decoded entity is not as long as its source.
    const decoded = to - from !== text.length;
    let at = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit > SPACE || kept || !isSpace(unit)) continue;
      if (i > at) this.#push(text, at, i, from, linked);
      at = i + 1;
      this.#space(unit, decoded ? from : from + i);
    }
    if (decoded && at < text.length) this.#pushDecoded(text, from, to, linked);
    else if (at < text.length) this.#push(text, at, text.length, from, linked);
  }

  /** Parts what follows from the line so far by a space that the source has not. */
  gap(): void {
    const at = this.to.at(-1);
    if (at === undefined || !this.solid) return;
    this.#piece(at, at, " ");
    this.text += " ";
    this.#last = SPACE;
  }

  /** Ends the line: its pieces stay if it holds more than blanks. Returns whether they stayed. */
  endLine(): boolean {
    const stays = this.solid;
    if (!stays && this.from.length > this.lineStart)
      this.from.length = this.to.length = this.reads.length = this.lineStart;
    this.solid = false;
    this.text = "";
    this.length = 0;
    this.linked = 0;
    this.#last = 0;
    this.#spaceAt = -1;
    return stays;
  }

  #space(unit: number, at: number): void {
    if (this.#spaceAt < 0) {
      this.#spaceAt = at;
      this.#spaceUnit = unit;
      this.#spaceBroken = false;
    }
    if (unit === 0x0a || unit === 0x0d) this.#spaceBroken = true;
  }

  #push(text: string, start: number, end: number, source: number, linked: boolean): void {
    this.#placeSpace(text.charCodeAt(start));
    this.#piece(source + start, source + end, null);
    this.text += text.slice(start, end);
    this.#count(text, start, end, linked);
  }

  #pushDecoded(text: string, from: number, to: number, linked: boolean): void {
    this.#placeSpace(text.charCodeAt(0));
    this.#piece(from, to, text);
    this.text += text;
    this.#count(text, 0, text.length, linked);
  }

  #placeSpace(next: number): void {
    if (this.#spaceAt < 0) return;
    const dropped =
      this.from.length === this.lineStart || (this.#spaceBroken && isWide(this.#last) && isWide(next));
    if (!dropped) {
      this.#piece(this.#spaceAt, this.#spaceAt + 1, this.#spaceUnit === SPACE ? null : " ");
      this.text += " ";
    }
    this.#spaceAt = -1;
  }

  #piece(from: number, to: number, reads: string | null): void {
    const last = this.from.length - 1;
    if (reads === null && last >= this.lineStart && this.reads[last] === null && this.to[last] === from) {
      this.to[last] = to;
      return;
    }
    this.from.push(from);
    this.to.push(to);
    this.reads.push(reads);
  }

  #count(text: string, start: number, end: number, linked: boolean): void {
    this.#last = text.charCodeAt(end - 1);
    if (!this.solid) {
      let at = start;
      while (at < end && isBlank(text.charCodeAt(at))) at++;
      if (at === end) return;
      this.solid = true;
    }
    this.length += end - start;
    if (linked) this.linked += end - start;
  }
}

/** HTML's white space. */
const isSpace = (unit: number): boolean =>
  unit === SPACE || unit === 0x0a || unit === 0x0d || unit === 0x09 || unit === 0x0c;

/** Spaces of any width and zero-width characters. */
const isBlank = (unit: number): boolean =>
  unit <= SPACE ||
  unit === 0xa0 ||
  unit === 0x3000 ||
  (unit >= 0x2000 && unit <= 0x200b) ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0x202f ||
  unit === 0x205f ||
  unit === 0x2060 ||
  unit === 0xfeff;

/** Chinese characters, their punctuation and full-width forms: written without spaces between. */
const isWide = (unit: number): boolean =>
  (unit >= 0x2e80 && unit <= 0x9fff) ||
  (unit >= 0xff00 && unit <= 0xffef) ||
  (unit >= 0xf900 && unit <= 0xfaff) ||
  (unit >= 0x2014 && unit <= 0x2026);
