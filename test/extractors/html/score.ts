/** The measures of the tests: a multiset of character 4-grams, white space left out, as in scoring pages. */
const bare = (text: string) => text.normalize("NFKC").replace(/[\s\u00a0\u3000\u200b\ufeff]+/g, "");

function grams(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const short = text.length > 0 && text.length < 4 ? [text] : [];
  for (const gram of short) counts.set(gram, 1);
  for (let i = 0; i + 4 <= text.length; i++) {
    const gram = text.slice(i, i + 4);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

const sum = (counts: Map<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);

/** F1 of `actual` against `expected`, 0 to 1; grams of `neutral` texts cost nothing. */
export function f1(expected: string, actual: string, neutral: readonly string[] = []): number {
  const gold = grams(bare(expected));
  const got = grams(bare(actual));
  let hits = 0;
  for (const [gram, count] of got) hits += Math.min(count, gold.get(gram) ?? 0);
  let precisionOf = sum(got);
  for (const text of neutral)
    for (const [gram, count] of grams(bare(text)))
      precisionOf -= Math.min(count, Math.max(0, (got.get(gram) ?? 0) - (gold.get(gram) ?? 0)));
  const precision = precisionOf > 0 ? hits / precisionOf : gold.size > 0 ? 0 : 1;
  const recall = gold.size > 0 ? hits / sum(gold) : 1;
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

export const holds = (text: string, snippet: string): boolean => bare(text).includes(bare(snippet));

/** A page without any class or id. */
export function withoutNames(html: string): string {
  const attribute = /(<[a-z][^>]*?)\s(?:class|id)\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi;
  let named = html;
  for (let i = 0; i < 3; i++) named = named.replace(attribute, "$1");
  return named;
}
