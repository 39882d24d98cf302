// The escape among them, and the marks that turn the direction of writing, which hide what is written.
const CONTROLS = /(?![\n\t])[\p{Cc}\p{Bidi_Control}]/gu;

/** Words of a document as a terminal may show them: no control reaches it. */
export const plain = (words: string): string => words.replace(CONTROLS, "\ufffd");

/** On one line. */
export const plainLine = (words: string): string => plain(words.replace(/\s+/g, " ").trim());
