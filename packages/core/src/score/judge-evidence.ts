import { MAX_QUOTE } from "../evidence.js";
import type { RecordEvidence } from "../record.js";
import type { Judge } from "./judgement.js";
import { bare } from "./likeness.js";
import type { ScoredPair } from "./pair.js";

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: " ",
  emsp: " ",
  ensp: " ",
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  ldquo: "“",
  rdquo: "”",
  mdash: "—",
  middot: "·",
  times: "×",
};

/** Of every fact but the sums: the quote is the slice it claims to be, and the source says the quote. */
export function judgeEvidence({ gold, record, source }: ScoredPair, judge: Judge): void {
  if (!record) return;
  for (const { indicator, evidence } of record.facts) {
    if (evidence.from === "sum") continue;
    const sliced = isSlice(evidence, record.text);
    judge("slices", sliced ? "right" : "wrong", indicator, `«${evidence.quote ?? ""}»`);
    if (source === null) continue;
    const read = sourceSays(evidence, source, gold.file.endsWith(".html"));
    judge("sources", read ? "right" : "wrong", indicator, `«${evidence.quote ?? ""}»`);
  }
}

const isSlice = ({ quote, text }: RecordEvidence, whole: string): boolean =>
  quote !== null &&
  quote !== "" &&
  quote.length <= MAX_QUOTE &&
  text !== null &&
  whole.slice(...text) === quote;

function sourceSays({ quote, source }: RecordEvidence, whole: string, tagged: boolean): boolean {
  if (!source) return false;
  const slice = whole.slice(...source);
  const words = bare(quote);
  const said = bare(withoutTags(slice));
  return bare(tagged ? withoutTags(slice) : slice).includes(words) || (said !== "" && words.includes(said));
}

/** What a reader would see of a piece of HTML, near enough to look for a quote in it. */
export function withoutTags(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, "")
    .replace(/<[^<>]*>/g, "")
    .replace(/&(#x?[\da-f]+|\w+);?/gi, (written, name: string) => {
      if (!name.startsWith("#")) return ENTITIES[name] ?? written;
      const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
      return point <= 0x10ffff ? String.fromCodePoint(point) : written;
    });
}
