import { CONTACT_KEYS, type Contact, defineExtractor, layers } from "@shilu/core";
import { reportContacts } from "./report-contacts.js";
import { siteContacts } from "./site-contacts.js";

/** The contacts of the report, then those of the page's footer, by key in the record's order. */
export const contactsExtractor = defineExtractor({
  name: "contacts",
  requires: [layers.mentions],
  provides: layers.contacts,
  extract(document, [mentions]): readonly Contact[] {
    const all = [...reportContacts(document, mentions), ...siteContacts(document, mentions)];
    return (["report", "site"] as const).flatMap((of) =>
      CONTACT_KEYS.flatMap((key) => all.filter((contact) => contact.of === of && contact.key === key)),
    );
  },
});
