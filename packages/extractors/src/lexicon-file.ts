/** Where a lexicon of this package stands: `lexiconFile("units.tsv")`. At the top of `src`, so that the way holds in `dist` too. */
export const lexiconFile = (name: string): URL => new URL(`../lexicon/${name}`, import.meta.url);
