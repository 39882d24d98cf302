/** Where a store stands in the way. */
export interface StorePlace {
  readonly file?: string;
  readonly [detail: string]: string | number | undefined;
}

export type StoreErrorCode =
  | "addon-missing"
  | "addon-unusable"
  | "database-missing"
  | "database-folder-missing"
  | "database-foreign"
  | "database-damaged"
  | "database-newer"
  | "database-older"
  | "database-read-only"
  | "database-full"
  | "database-busy"
  | "record-invalid"
  | "report-unknown"
  | "report-ambiguous"
  | "query-invalid"
  | "query-writes"
  | "export-unknown"
  | "export-unwritable";

/** The store cannot do what was asked; nothing was half-written. `code` is stable, the message says what to do. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  readonly place: StorePlace;

  constructor(code: StoreErrorCode, message: string, place: StorePlace = {}, options?: ErrorOptions) {
    super(message, options);
    this.name = "StoreError";
    this.code = code;
    this.place = place;
  }
}
