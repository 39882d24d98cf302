import { type Contact, defineExtractor, layers } from "@shilu/core";

/** The contacts of the report and those of the page's footer. */
export const contactsExtractor = defineExtractor({
  name: "contacts",
  requires: [layers.mentions],
  provides: layers.contacts,
  extract(): readonly Contact[] {
    return [];
  },
});
