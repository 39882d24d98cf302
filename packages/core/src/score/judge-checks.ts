import type { CheckKind } from "../fact.js";
import type { Judge } from "./judgement.js";
import type { ScoredPair } from "./pair.js";

const JUDGED: ReadonlySet<CheckKind> = new Set<CheckKind>([
  "sum-mismatch",
  "share-mismatch",
  "share-sum",
  "duplicate-conflict",
  "year-mismatch",
  "growth-mismatch",
]);

/** Gold names the second kind for both: whether a table is one side is the record's business. */
const kindOf = ({ kind }: { readonly kind: CheckKind }): CheckKind =>
  kind === "prose-table-conflict" ? "duplicate-conflict" : kind;

/** The kinds of check that fail, once a report each. */
export function judgeChecks({ gold, record }: ScoredPair, judge: Judge): void {
  const kinds = (checks: readonly { readonly kind: CheckKind }[]) =>
    new Set(checks.map(kindOf).filter((kind) => JUDGED.has(kind)));
  const failed = (record?.checks ?? []).filter(({ verdict }) => verdict === "fails");
  const [wanted, optional, got] = [kinds(gold.checks), kinds(gold.checksOptional), kinds(failed)];
  for (const kind of wanted) judge("checks", got.has(kind) ? "right" : "wrong", kind, kind);
  for (const kind of got) {
    if (wanted.has(kind) || optional.has(kind)) continue;
    const check = failed.find((one) => kindOf(one) === kind);
    judge("falseAlarms", "wrong", kind, check?.detail.en ?? kind);
  }
}
