/** Labelled values of a passage: 地址:…;邮编:…;电话:…. In any order, with any separator, or none before a figure. */
import { loadLexicon } from "@shilu/core";

export type FieldKey =
  | "office"
  | "address"
  | "postcode"
  | "phones"
  | "otherPhones"
  | "faxes"
  | "emails"
  | "otherEmails"
  | "websites"
  | "none";

export interface Field {
  /** More than one where the label says so: 电话(传真). */
  readonly keys: readonly FieldKey[];
  readonly label: string;
  /** Offsets in the text given; the value reaches to the next label or the end of the statement. */
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

interface Labels {
  readonly keyOf: ReadonlyMap<string, FieldKey>;
  readonly pattern: RegExp;
}

let loaded: Labels | null = null;

/** The rows of the lexicon, each with its case. */
export const fieldRows = () =>
  loadLexicon(new URL("../../../lexicon/contact-fields.tsv", import.meta.url), ["label", "key", "case"]);

function labels(): Labels {
  if (loaded) return loaded;
  const keyOf = new Map(fieldRows().map(({ cells }) => [cells.label.toLowerCase(), cells.key as FieldKey]));
  const spaced = [...keyOf.keys()]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((label) => (/^[a-z-]/.test(label) ? label : [...label].join("[ ]{0,4}")));
  const one = `(?:${spaced.join("|")})`;
  // A second label in brackets or behind a joint shares the value: 电话(传真), 电话/传真, 电话及传真.
  const pattern = new RegExp(
    `(${one})(?:[ ]{0,2}(?:\\(|/|、|及|和|兼|与)?[ ]{0,2}(${one})\\)?)?(?:\\([\\u4e00-\\u9fff]{1,8}\\))?(?:\\s{0,4}(?:[:;]|是:?|为:?)\\s{0,4}|\\s{0,3}(?=[\\d(+]*\\d{3})|\\s{0,2}(?=[a-z\\d_.]{2,30}[@#(])|\\s{1,4}(?=www\\.|http))`,
    "gi",
  );
  loaded = { keyOf, pattern };
  return loaded;
}

const STATEMENT_END = /。|\n\s*\n/;

/** The fields of a folded text in order. A label without a colon counts only right before a figure or an address. */
export function fieldsIn(folded: string): Field[] {
  const { keyOf, pattern } = labels();
  const key = (label: string | undefined) => keyOf.get((label ?? "").replace(/ /g, "").toLowerCase());
  const heads: { start: number; end: number; keys: FieldKey[]; label: string }[] = [];
  for (const match of folded.matchAll(pattern)) {
    const first = key(match[1]);
    const second = key(match[2]);
    if (!first) continue;
    const keys = second && second !== first ? [first, second] : [first];
    heads.push({
      start: match.index,
      end: match.index + match[0].length,
      keys,
      label: (match[1] as string).replace(/ /g, ""),
    });
  }
  return heads.map(({ start, end, keys, label }, i) => {
    const next = heads[i + 1]?.start ?? folded.length;
    const stop = STATEMENT_END.exec(folded.slice(end, next));
    return { keys, label, start, valueStart: end, valueEnd: stop ? end + stop.index : next };
  });
}
