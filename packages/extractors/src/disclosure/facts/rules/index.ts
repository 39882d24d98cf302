import type { ProseRule } from "../prose-rule.js";
import { CAPACITY_RULES } from "./capacity.js";
import { CONSULTATION_RULES } from "./consultation.js";
import { FEE_RULES } from "./fees.js";
import { GATHERING_RULES } from "./gatherings.js";
import { OPENING_RULES } from "./opening.js";
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
  ...GATHERING_RULES,
  ...CONSULTATION_RULES,
  ...FEE_RULES,
  ...OPENING_RULES,
];
