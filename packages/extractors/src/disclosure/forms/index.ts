export { formChecks, formChecksExtractor } from "./checks.js";
export { formFacts, formFactsExtractor, formOtherFigures, formOtherFiguresExtractor } from "./facts.js";
export { type CellReading, type FormReading, formReadings, type RowReading } from "./reading.js";
export { formReadingsExtractor } from "./readings.js";
export { type ReceivedScopes, receivedScopes } from "./received.js";
export { formTablesExtractor } from "./tables.js";
