import type { GoldSection } from "./gold.js";
import type { Judge } from "./judgement.js";
import { bare, bareHeading } from "./likeness.js";
import type { ScoredPair, ScoreScope } from "./pair.js";

type Written = Pick<GoldSection, "marker" | "heading">;

const titleOf = ({ marker, heading }: Written): string => bare(marker) + bareHeading(heading);

/** Sections one to one by marker, heading and level. */
export function judgeSections({ gold, record }: ScoredPair, scope: ScoreScope, judge: Judge): void {
  const named = (section: GoldSection) => `${titleOf(section)}#${section.level}`;
  const left = (record?.sections ?? []).map(named);
  for (const section of gold.sections) {
    const name = named(section);
    const at = left.indexOf(name);
    if (at >= 0) left.splice(at, 1);
    judge("sections", at >= 0 ? "right" : "missed", name, name);
  }
  const optional = gold.sectionsOptional.map(titleOf).filter((title) => title !== "");
  for (const name of left) {
    if (optional.some((title) => name.startsWith(title)) || scope.optionalHeading?.test(name)) continue;
    judge("sections", "extra", name, name);
  }
}
