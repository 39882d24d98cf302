const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Words of a document as HTML may hold them, in text and in attributes. */
export const escapeHtml = (words: string): string =>
  words.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);

/** Whether a link leads where a reader expects: to the web, not to a script. */
export const isWebLink = (href: string): boolean => /^https?:\/\//i.test(href);
