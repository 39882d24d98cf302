import { CONTACT_KEYS, type RecordContact, type RecordContacts } from "@shilu/core";
import { EVIDENCE_COLUMNS, evidenceCells, evidenceOf } from "./evidence.js";
import { type Cell, defineRows, type Row } from "./record-rows.js";

/** The report's own contacts and those of the site. */
export interface OwnedContacts {
  readonly report: RecordContacts;
  readonly site: RecordContacts;
}

export const contactRows = defineRows<OwnedContacts>({
  table: "contact",
  columns: ["owner", "kind", "position", "value", "label", "extension", "repaired", ...EVIDENCE_COLUMNS],
  order: "owner, kind, position",
  rowsOf: ({ contacts, siteContacts }) => [...cellsOf("report", contacts), ...cellsOf("site", siteContacts)],
  partOf: (rows) => ({
    report: contactsOf(rows.filter(({ owner }) => owner === "report")),
    site: contactsOf(rows.filter(({ owner }) => owner === "site")),
  }),
});

const cellsOf = (owner: string, contacts: RecordContacts): Cell[][] =>
  CONTACT_KEYS.flatMap((kind) => {
    const found = contacts[kind];
    return (Array.isArray(found) ? found : found ? [found] : []).map((contact, position) => [
      owner,
      kind,
      position,
      contact.value,
      contact.label ?? null,
      contact.extension ?? null,
      contact.repaired === undefined ? null : contact.repaired ? 1 : 0,
      ...evidenceCells(contact.evidence),
    ]);
  });

function contactsOf(rows: readonly Row[]): RecordContacts {
  const all = (kind: string) => rows.filter((row) => row.kind === kind).map(contactOf);
  return {
    office: all("office")[0] ?? null,
    address: all("address")[0] ?? null,
    postcode: all("postcode")[0] ?? null,
    phones: all("phones"),
    faxes: all("faxes"),
    emails: all("emails"),
    websites: all("websites"),
  };
}

const contactOf = (row: Row): RecordContact => ({
  value: row.value as string,
  evidence: evidenceOf(row),
  ...(row.label === null ? {} : { label: row.label as string }),
  ...(row.extension === null ? {} : { extension: row.extension as string }),
  ...(row.repaired === null ? {} : { repaired: row.repaired === 1 }),
});
