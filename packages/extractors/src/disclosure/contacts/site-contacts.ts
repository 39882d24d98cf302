/** The contacts of the site, from the lines of the page's footer. */
import type { Contact, Document, Mention } from "@shilu/core";
import { fieldContacts } from "./field-contacts.js";
import { fieldsIn } from "./fields.js";

export function siteContacts(document: Document, mentions: readonly Mention[]): Contact[] {
  const contacts: Contact[] = [];
  for (const { span, chrome } of document.blocks) {
    if (chrome !== "footer") continue;
    // Six figures without a label count visitors.
    const labelled = fieldsIn(document.folded.slice(span.start, span.end)).filter(
      ({ keys, label }) => label !== "" || !keys.includes("postcode"),
    );
    const fields = labelled.map((field) => ({
      ...field,
      start: field.start + span.start,
      valueStart: field.valueStart + span.start,
      valueEnd: field.valueEnd + span.start,
    }));
    for (const contact of fieldContacts(document, fields, mentions, "site"))
      if (
        contact.key !== "office" &&
        !contacts.some(({ key, value }) => key === contact.key && value === contact.value)
      )
        contacts.push(contact);
  }
  return contacts;
}
