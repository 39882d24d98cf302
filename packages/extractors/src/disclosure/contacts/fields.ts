/** Labelled values of a passage: 地址:…;邮编:…;电话:…. In any order, with any separator, or none before a figure. */
import { type AnchorScan, compileAnchors, loadLexicon } from "@shilu/core";

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

interface LabelGroup {
  readonly pattern: RegExp;
  /** What the second character of its labels can be. */
  readonly seconds: ReadonlySet<string>;
}

interface Labels {
  readonly keyOf: ReadonlyMap<string, FieldKey>;
  /** What follows a label: a second label or none, then what joins them to the value. One pattern for all groups. */
  readonly tail: RegExp;
  /** The labels by their first character, each group one sticky pattern. */
  readonly groups: AnchorScan<LabelGroup>;
}

let loaded: Labels | null = null;

/** The rows of the lexicon, each with its case. */
export const fieldRows = () =>
  loadLexicon(new URL("../../../lexicon/contact-fields.tsv", import.meta.url), ["label", "key", "case"]);

/** What stands between a label and its value: a colon, a word, or nothing before a figure or an address of the net. */
const JOINT =
  "(?:\\([\\u4e00-\\u9fff]{1,8}\\))?(?:\\s{0,4}(?:[:;]|是:?|为:?)\\s{0,4}|\\s{0,3}(?=[\\d(+]{0,8}\\d{3})|\\s{0,2}(?=[a-zA-Z\\d_.]{2,30}[@#(])|\\s{1,4}(?=www\\.|http))";

function labels(): Labels {
  if (loaded) return loaded;
  const keyOf = new Map(fieldRows().map(({ cells }) => [cells.label.toLowerCase(), cells.key as FieldKey]));
  const longestFirst = [...keyOf.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const spaced = (label: string) => (/^[a-z-]/.test(label) ? label : [...label].join("[ ]{0,4}"));
  // A second label in brackets or behind a joint shares the value: 电话(传真), 电话/传真, 电话及传真.
  const second = `(?:[ ]{0,2}(?:\\(|/|、|及|和|兼|与)?[ ]{0,2}(${longestFirst.map(spaced).join("|")})\\)?)?`;
  const firsts = [...new Set(longestFirst.map((label) => label.charAt(0)))];
  const groups = firsts.map((first) => {
    const written = longestFirst.filter((label) => label.startsWith(first));
    return {
      anchors: [...new Set([first, first.toUpperCase()])],
      entry: {
        pattern: new RegExp(written.map(spaced).join("|"), "iy"),
        seconds: new Set(written.flatMap((label) => [label.charAt(1), label.charAt(1).toUpperCase()])),
      },
    };
  });
  loaded = { keyOf, tail: new RegExp(`${second}${JOINT}`, "iy"), groups: compileAnchors(groups) };
  return loaded;
}

/** Verbs are labels only right before a number: 致电0571-…, not 请致电:某局. */
const CALLS = /^(?:致电|拨打)$/;

const STATEMENT_END = /。|\n\s*\n/;

/** The fields of a folded text in order. A label without a colon counts only right before a figure or an address. */
export function fieldsIn(folded: string): Field[] {
  const { keyOf, tail, groups } = labels();
  const key = (label: string | undefined) => keyOf.get((label ?? "").replace(/ /g, "").toLowerCase());
  const heads: { start: number; end: number; keys: FieldKey[]; label: string }[] = [];
  groups.scan(folded, 0, folded.length, ({ pattern, seconds }, at) => {
    if (at < (heads.at(-1)?.end ?? 0)) return;
    let next = at + 1;
    while (folded[next] === " " && next - at < 5) next++;
    if (!seconds.has(folded.charAt(next))) return;
    pattern.lastIndex = at;
    const label = pattern.exec(folded)?.[0];
    const first = key(label);
    if (!label || !first) return;
    tail.lastIndex = at + label.length;
    const joined = tail.exec(folded);
    if (!joined) return;
    const end = at + label.length + joined[0].length;
    if (CALLS.test(label) && !/[\d(+]/.test(folded.charAt(end))) return;
    const second = key(joined[1]);
    const keys = second && second !== first ? [first, second] : [first];
    heads.push({ start: at, end, keys, label: label.replace(/ /g, "") });
  });
  return heads.map(({ start, end, keys, label }, i) => {
    const next = heads[i + 1]?.start ?? folded.length;
    const stop = STATEMENT_END.exec(folded.slice(end, next));
    return { keys, label, start, valueStart: end, valueEnd: stop ? end + stop.index : next };
  });
}
