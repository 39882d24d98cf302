/** The family of the annual reports on government information disclosure (政府信息公开工作年度报告). */
import { defineFamily, layers } from "@shilu/core";
import { agenciesExtractor } from "./agency/index.js";
import { breakdownsExtractor, readBreakdownsExtractor } from "./breakdowns/index.js";
import { checksExtractor } from "./checks/index.js";
import { contactsExtractor } from "./contacts/index.js";
import { erasExtractor } from "./era/index.js";
import {
  factReadingsExtractor,
  factsExtractor,
  otherFiguresExtractor,
  proseFactsExtractor,
} from "./facts/index.js";
import { detectDisclosure } from "./family/index.js";
import {
  formChecksExtractor,
  formFactsExtractor,
  formOtherFiguresExtractor,
  formReadingsExtractor,
  formTablesExtractor,
} from "./forms/index.js";
import { metadataExtractor } from "./metadata/index.js";
import { proseSentencesExtractor } from "./prose.js";

export const disclosureFamily = defineFamily({
  name: "disclosure-annual-report",
  requires: [layers.mentions, layers.sections],
  detect: detectDisclosure,
  extractors: [
    formReadingsExtractor,
    formTablesExtractor,
    formFactsExtractor,
    formOtherFiguresExtractor,
    formChecksExtractor,
    metadataExtractor,
    erasExtractor,
    agenciesExtractor,
    contactsExtractor,
    proseSentencesExtractor,
    factReadingsExtractor,
    proseFactsExtractor,
    factsExtractor,
    otherFiguresExtractor,
    readBreakdownsExtractor,
    breakdownsExtractor,
    checksExtractor,
  ],
});
