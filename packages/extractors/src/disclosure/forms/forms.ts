/**
 * The forms that are known, the newest first. A provincial form is a file of `lexicon/forms/` and a name in this list.
 */
import { type FormTableSpec, loadForm } from "./form.js";

const BALANCES = {
  requests: [
    ["requests.received", "requests.carriedIn"],
    ["requests.completed", "requests.carriedOut"],
  ],
} as const;

const NAMES = [
  "template-2021",
  "template-2019",
  "statistics-form",
  "fujian-2014",
  "fujian-2011",
  "dingxi",
  "shanghai-2008",
] as const;

let loaded: readonly FormTableSpec[] | null = null;

/** Every table of every form; read from the lexicon once. */
export function forms(): readonly FormTableSpec[] {
  loaded ??= NAMES.flatMap((name) => loadForm(name, name.startsWith("template") ? BALANCES : {}));
  return loaded;
}
