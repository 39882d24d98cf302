/** Where a broken contract was found. */
export interface ErrorPlace {
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  readonly [detail: string]: string | number | undefined;
}

/**
 * A caller's misuse or our own broken tables: work stops. Odd text is never an error but a {@link Diagnostic}.
 *
 * `code` is kebab-case and stable; the message says what was expected, what came and what to do.
 */
export class ExtractionError extends Error {
  readonly code: string;
  readonly place: ErrorPlace;

  constructor(code: string, message: string, place: ErrorPlace = {}, options?: ErrorOptions) {
    super(message, options);
    this.name = "ExtractionError";
    this.code = code;
    this.place = place;
  }
}
