/**
 * The facts of a record: those of the forms and those of the prose, joined where they say the same.
 *
 * Where a form states an indicator, the prose's figure is kept beside it only when it truly says another; a rounded
 * figure, a part, or 受理 that counts 新收 and 结转 together is no contradiction.
 */
import { addDecimals, defineExtractor, type Fact, layers } from "@shilu/core";
import { formFacts } from "../forms/index.js";
import { agrees } from "./choose.js";
import { type ProseFact, proseFacts } from "./prose-facts.js";

export const factsExtractor = defineExtractor({
  name: "facts",
  requires: [proseFacts, formFacts],
  provides: layers.facts,
  extract(document, [prose, forms], _report, { trace }) {
    const totals = new Map<string, Fact>();
    for (const fact of forms)
      if (isTotal(fact) && !totals.has(fact.indicator)) totals.set(fact.indicator, fact);
    const kept = prose.filter((fact) => {
      const { span } = fact.evidence;
      // 新收 leaves no room for what was carried in.
      const reason = reasonToJoin(fact, totals, span !== null && document.surface(span).includes("新收"));
      if (reason && trace)
        trace({
          subject: fact.indicator,
          decision: "left",
          span: fact.evidence.span,
          value: Number(fact.value),
          reason,
          rules: fact.evidence.rules,
        });
      return reason === null;
    });
    const agreed = new Set(
      kept
        .filter((fact) => totals.get(fact.indicator)?.value === fact.value && fact.qualifier === "exact")
        .map((fact) => totals.get(fact.indicator)),
    );
    return [...kept, ...forms.filter((fact) => !agreed.has(fact) || isAddend(fact, forms))].sort(byPlace);
  },
});

const isTotal = (fact: Fact): boolean => Object.keys(fact.dimensions).length === 0;

/** A sum points at the facts it adds: they stay. */
const isAddend = (fact: Fact, facts: readonly Fact[]): boolean =>
  facts.some(({ addends }) => addends?.includes(fact));

const byPlace = (a: Fact, b: Fact): number =>
  (a.evidence.span?.start ?? Infinity) - (b.evidence.span?.start ?? Infinity) ||
  a.indicator.localeCompare(b.indicator);

/** Why a figure of the prose gives way to the form's; `null` where it stands. */
function reasonToJoin(fact: ProseFact, totals: ReadonlyMap<string, Fact>, isNewly: boolean): string | null {
  const stated = totals.get(fact.indicator);
  if (!stated) return null;
  if (fact.rank < 2) return "the form states it";
  if (stated.value === fact.value) return null;
  if (fact.qualifier !== "exact" && agrees(fact, stated)) return "the form states it exactly";
  if (fact.narrow || fact.rank < 3) return "the form states the whole";
  const carried = totals.get("requests.carriedIn");
  if (
    fact.indicator === "requests.received" &&
    !isNewly &&
    carried &&
    addDecimals(stated.value, carried.value) === fact.value
  )
    return "it counts what was received and what was carried in, together as the form has them";
  return null;
}
