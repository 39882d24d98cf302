import type { RecordBreakdown } from "../record.js";
import type { GoldBreakdown } from "./gold.js";
import type { Judge } from "./judgement.js";
import { bare, sameNumber } from "./likeness.js";
import type { ScoredPair } from "./pair.js";

type Part = RecordBreakdown["items"][number];
type GoldPart = GoldBreakdown["items"][number];

/** The parts of all breakdowns, one to one by label, count and share. A part that says nothing is extra. */
export function judgeParts({ gold, record }: ScoredPair, judge: Judge): void {
  const parts = (record?.breakdowns ?? []).flatMap(({ items }) => items);
  const used = new Set<Part>();
  const wanted = gold.breakdowns.flatMap(({ items }) => items);
  for (const part of wanted) {
    const found = parts.find((candidate) => !used.has(candidate) && isSamePart(candidate, part));
    if (found) used.add(found);
    judge("parts", found ? "right" : "missed", part.label, `${part.label} ${part.count} ${part.share}`);
  }
  if (wanted.length === 0) return;
  for (const part of parts)
    if (!used.has(part) && (part.label === "" || (part.count === null && part.share === null)))
      judge("parts", "extra", part.label, `${part.label} says nothing`);
}

/** A label may hold the other's, but not be a sentence around it; what gold leaves out is not compared. */
function isSamePart(part: Part, wanted: GoldPart): boolean {
  const [got, want] = [bare(part.label), bare(wanted.label)];
  const alike = got !== "" && got.length <= 2 * want.length + 6 && (got.includes(want) || want.includes(got));
  const { count = null, share = null } = wanted;
  return (
    alike &&
    (count === null || (part.count !== null && sameNumber(part.count, count))) &&
    (share === null || (part.share !== null && Math.abs(part.share - share) < 5e-4))
  );
}
