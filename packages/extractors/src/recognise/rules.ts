import { contactRules } from "./contact-rules.js";
import { dateRules } from "./date-rules.js";
import { figureRules } from "./figure-rules.js";
import { referenceRules } from "./reference-rules.js";
import type { RecogniserRule } from "./rule.js";

export type { RecogniserRule } from "./rule.js";

/** What each id on a mention means, by kind; every case is executed as a test. */
export const recogniserRules: readonly RecogniserRule[] = [
  ...figureRules,
  ...dateRules,
  ...referenceRules,
  ...contactRules,
];
