import type { Ratio, Retrieval, Scores } from "@shilu/core";
import type { Tabulation } from "@shilu/store";

const isRetrieval = (score: unknown): score is Retrieval =>
  typeof score === "object" && score !== null && "f1" in score;
const isRatio = (score: unknown): score is Ratio =>
  typeof score === "object" && score !== null && "of" in score;

const percent = (share: number | null): string | null =>
  share === null ? null : `${(100 * share).toFixed(1)}%`;

/** One row an aspect. */
export const scoreTabulation = (scores: Scores): Tabulation => ({
  columns: ["aspect", "right", "of", "extra", "missed", "score"],
  rows: Object.entries(scores).flatMap(([aspect, score]) => {
    if (isRetrieval(score))
      return [
        [
          aspect,
          score.right,
          score.right + score.missed,
          score.extra,
          score.missed,
          `F1 ${percent(score.f1)}`,
        ],
      ];
    if (isRatio(score)) return [[aspect, score.right, score.of, null, null, percent(score.share)]];
    return [];
  }),
});

export const faultTabulation = ({ faults }: Scores): Tabulation => ({
  columns: ["file", "aspect", "outcome", "subject", "detail"],
  rows: faults.map(({ file, aspect, outcome, subject, detail }) => [file, aspect, outcome, subject, detail]),
});
