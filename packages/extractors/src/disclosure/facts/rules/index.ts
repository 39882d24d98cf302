import type { ProseRule } from "../prose-rule.js";
import { CAPACITY_RULES } from "./capacity.js";
import { PROACTIVE_RULES } from "./proactive.js";
import { REMEDY_RULES } from "./remedies.js";
import { REQUEST_RULES } from "./requests.js";
import { RESPONSE_RULES } from "./response.js";

/** Every rule of prose, the tables one after another. */
export const PROSE_RULES: readonly ProseRule[] = [
  ...PROACTIVE_RULES,
  ...RESPONSE_RULES,
  ...REQUEST_RULES,
  ...REMEDY_RULES,
  ...CAPACITY_RULES,
];
