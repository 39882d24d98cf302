/** What every step of reading a form is given. */
import type { Context, Document, Report } from "@shilu/core";
import type { Bare } from "./bare.js";

export interface FormSource {
  readonly document: Document;
  readonly bare: Bare;
  readonly report: Report;
  readonly context: Context;
}
