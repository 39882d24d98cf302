/** The layers a record is assembled from. A family provides those it knows; an absent one is an empty list. */
import type { Breakdown, Check, Fact, OtherFigure } from "./fact.js";
import type { FormTable } from "./form.js";
import { defineLayer } from "./layer.js";
import type { Mention } from "./mention.js";
import type { Agency, Contact, Era, Metadatum } from "./metadata.js";
import type { Section } from "./section.js";

/** What the recognisers read, one reading a span. */
export const mentions = defineLayer<Mention>("mentions");
export const sections = defineLayer<Section>("sections");
/** At most one. */
export const eras = defineLayer<Era>("eras");
export const metadata = defineLayer<Metadatum>("metadata");
/** At most one. */
export const agencies = defineLayer<Agency>("agencies");
export const contacts = defineLayer<Contact>("contacts");
export const facts = defineLayer<Fact>("facts");
export const otherFigures = defineLayer<OtherFigure>("otherFigures");
export const breakdowns = defineLayer<Breakdown>("breakdowns");
export const formTables = defineLayer<FormTable>("formTables");
export const checks = defineLayer<Check>("checks");
