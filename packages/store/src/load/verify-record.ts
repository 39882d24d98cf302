import { type ExtractedRecord, RECORD_SCHEMA, type RecordEvidence } from "@shilu/core";
import { StoreError } from "../errors.js";

/** Throws `record-invalid` for a record of another schema, or one whose quotes do not stand where it says. */
export function verifyRecord(record: ExtractedRecord): void {
  const refuse = (wrong: string) => {
    throw new StoreError("record-invalid", `The record of ${record.source?.uri ?? "a document"} ${wrong}`);
  };
  if (record.schema !== RECORD_SCHEMA)
    refuse(`has schema ${JSON.stringify(record.schema)}, expected "${RECORD_SCHEMA}": extract it again`);
  if (!/^[0-9a-f]{64}$/.test(record.id)) refuse("has an id that is no SHA-256: extract it again");
  const verify = ({ quote, text }: RecordEvidence, place: string) => {
    if (text && record.text.slice(...text) !== quote) refuse(`quotes what does not stand there (${place})`);
  };
  for (const { indicator, evidence } of record.facts) verify(evidence, indicator);
  for (const { items } of record.breakdowns) for (const { label, evidence } of items) verify(evidence, label);
}
