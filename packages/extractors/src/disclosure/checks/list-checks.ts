/** What a list of parts must satisfy: its counts, each of its shares, all of its shares. */
import { addDecimals, type Check, type Decimal, type Fact } from "@shilu/core";
import type { ReadBreakdown } from "../breakdowns/breakdowns.js";
import { detail, percentOf } from "./detail.js";

const ZERO = "0" as Decimal;
/** How far the shares of a complete list may stand from 100% in all, by rounding. */
const SHARE_SUM_TOLERANCE = 0.015;

export function listChecks(breakdowns: readonly ReadBreakdown[], facts: readonly Fact[]): Check[] {
  return breakdowns.flatMap((breakdown) => [
    ...sumCheck(breakdown, facts),
    ...shareChecks(breakdown, facts),
    ...shareSumCheck(breakdown),
  ]);
}

const sum = (values: readonly Decimal[]): Decimal =>
  values.reduce<Decimal>((a, b) => addDecimals(a, b), ZERO);

function countsOf(breakdown: ReadBreakdown): Decimal[] | null {
  const counts = breakdown.list.parts.flatMap(({ count }) =>
    count && count.qualifier === "exact" ? [count.value] : [],
  );
  return counts.length === breakdown.list.parts.length ? counts : null;
}

const evidenceOf = (breakdown: ReadBreakdown): Check["evidence"] =>
  breakdown.parts.map(({ evidence }) => evidence);

const factsOf = (breakdown: ReadBreakdown, facts: readonly Fact[]): Fact[] =>
  facts.filter(
    ({ indicator, value, dimensions }) =>
      indicator === breakdown.of && value === breakdown.total && Object.keys(dimensions).length === 0,
  );

function sumCheck(breakdown: ReadBreakdown, facts: readonly Fact[]): Check[] {
  const counts = countsOf(breakdown);
  const total = breakdown.list.total?.count;
  if (!counts || !total || total.qualifier !== "exact") return [];
  const computed = sum(counts);
  const verdict = computed === total.value ? "holds" : breakdown.complete === "yes" ? "fails" : "unknown";
  return [
    {
      rule: "checks.parts-sum",
      kind: "sum-mismatch",
      verdict,
      stated: total.value,
      computed,
      facts: factsOf(breakdown, facts),
      detail: detail(
        `各项之和为${computed}，总数写作${total.value}`,
        `The parts add up to ${computed}; the total is stated as ${total.value}.`,
      ),
      evidence: evidenceOf(breakdown),
    },
  ];
}

/** A share may be rounded or cut off at its last digit. */
function sharesAgree(share: Decimal, count: Decimal, base: Decimal): boolean {
  const digits = Math.max(0, (share.split(".")[1]?.length ?? 0) - 2);
  const step = 10 ** -digits / 100;
  return Number(base) > 0 && Math.abs(Number(count) / Number(base) - Number(share)) < step * 1.000001;
}

/**
 * Shares are of the list's total, of the sum of its parts, or of another figure of the report (the website's): the base
 * is the one that most shares agree with. Where no base explains half of them, nothing is said.
 */
function shareChecks(breakdown: ReadBreakdown, facts: readonly Fact[]): Check[] {
  const shared = breakdown.parts.filter(({ count, share }) => count !== null && share !== null);
  if (shared.length < 2) return [];
  const counts = countsOf(breakdown);
  const bases = [
    ...(breakdown.total === null ? [] : [breakdown.total]),
    ...(counts ? [sum(counts)] : []),
    ...facts
      .filter(
        ({ indicator, dimensions }) =>
          /^(?:proactive|requests\.(?:received|completed)|consultation)/.test(indicator) &&
          Object.keys(dimensions).length === 0,
      )
      .map(({ value }) => value),
  ];
  const agreeing = (base: Decimal) =>
    shared.filter(({ count, share }) => sharesAgree(share as Decimal, count as Decimal, base)).length;
  const base = bases.reduce<Decimal | null>(
    (best, next) => (best === null || agreeing(next) > agreeing(best) ? next : best),
    null,
  );
  if (base === null || agreeing(base) * 2 < shared.length) return [];
  return shared.map(({ label, count, share, evidence }): Check => {
    const computed = Number(count) / Number(base);
    return {
      rule: "checks.share",
      kind: "share-mismatch",
      verdict: sharesAgree(share as Decimal, count as Decimal, base) ? "holds" : "fails",
      stated: share,
      computed: computed.toFixed(4) as Decimal,
      facts: [],
      detail: detail(
        `${label}：${count}占${base}的${percentOf(computed)}，写作${percentOf(Number(share))}`,
        `${label}: ${count} of ${base} is ${percentOf(computed)}; stated as ${percentOf(Number(share))}.`,
      ),
      evidence: [evidence],
    };
  });
}

function shareSumCheck(breakdown: ReadBreakdown): Check[] {
  const shares = breakdown.parts.flatMap(({ share }) => (share === null ? [] : [share]));
  if (shares.length < 2 || shares.length < breakdown.parts.length) return [];
  const computed = sum(shares);
  const off = Math.abs(Number(computed) - 1) > SHARE_SUM_TOLERANCE;
  return [
    {
      rule: "checks.share-sum",
      kind: "share-sum",
      verdict: !off ? "holds" : breakdown.complete === "yes" ? "fails" : "unknown",
      stated: "1" as Decimal,
      computed,
      facts: [],
      detail: detail(
        `各项所占比例之和为${percentOf(Number(computed))}`,
        `The shares add up to ${percentOf(Number(computed))}.`,
      ),
      evidence: evidenceOf(breakdown),
    },
  ];
}
