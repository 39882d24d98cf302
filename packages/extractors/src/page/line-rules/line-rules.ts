import { ATTACHMENT_RULES } from "./attachments.js";
import { CRUMB_RULES } from "./crumbs.js";
import { DEBRIS_RULES } from "./debris.js";
import { DISCLAIMER_RULES } from "./disclaimers.js";
import { FOOTER_RULES } from "./footers.js";
import type { LineRule } from "./line-rule.js";
import { METALINE_RULES } from "./metalines.js";
import { PAGER_RULES } from "./pagers.js";
import { RELATED_RULES } from "./related.js";
import { SHARING_RULES } from "./sharing.js";

/** Of two rules that match a line the first one counts. */
export const LINE_RULES: readonly LineRule[] = [
  ...CRUMB_RULES,
  ...PAGER_RULES,
  ...ATTACHMENT_RULES,
  ...RELATED_RULES,
  ...SHARING_RULES,
  ...DISCLAIMER_RULES,
  ...FOOTER_RULES,
  ...METALINE_RULES,
  ...DEBRIS_RULES,
];
