/**
 * A rule of the recognisers: what an id on a mention means, with the cases that show it. A case with braces must be read
 * under this rule, its value behind " = "; in a case without braces the rule may find nothing.
 */
export interface RecogniserRule {
  readonly id: string;
  readonly meaning: string;
  readonly cases: readonly string[];
}

export const rule = (id: string, meaning: string, ...cases: string[]): RecogniserRule => ({
  id,
  meaning,
  cases,
});
