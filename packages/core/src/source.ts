/** The decoded input, kept as it came, and how it was decoded. */
export interface Source {
  /** Lower-case hexadecimal SHA-256 of the bytes; of the UTF-8 bytes where the input was a string. */
  readonly id: string;
  readonly text: string;
  /** As the caller gave it. */
  readonly uri: string | null;
  readonly url: string | null;
  readonly mediaType: string;
  /** The charset the bytes were read in; `null` where the input was a string. */
  readonly charset: string | null;
  /** What the page or the header claimed, kept and not believed. */
  readonly declaredCharset: string | null;
  readonly bytes: number;
  readonly replacementCharacters: number;
}

/** A value from the head of a page: `<title>` (name `title`) or `<meta name=… content=…>`. */
export interface DeclaredMetadatum {
  readonly name: string;
  readonly value: string;
  readonly source: import("./span.js").SourceSpan;
}
