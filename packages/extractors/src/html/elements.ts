/** What the reader knows of HTML's elements; element names are lower case. */

/** Stand inside a line; every other element breaks it. Word's and IE's prefixed elements (o:p, st1:place) are inline too. */
const INLINE: ReadonlySet<string> = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr q rb rp rt ruby s samp " +
    "small span strike strong sub sup time tt u var wbr button blink output picture source meta link param col"
  ).split(" "),
);

export const isInline = (name: string): boolean => INLINE.has(name) || name.includes(":");

/** Hold nothing that is read as text. */
export const UNREAD: ReadonlySet<string> = new Set(
  "script style noscript template title textarea iframe object embed audio video canvas svg math map xml noembed noframes datalist".split(
    " ",
  ),
);

/** Stand beside the main text, by their very name. */
export const SURROUNDING: ReadonlySet<string> = new Set("nav footer aside header".split(" "));

/** Never the box of a main text, however long their text. */
export const NEVER_MAIN: ReadonlySet<string> = new Set(
  "head nav footer aside select option button label marquee tr thead tbody tfoot colgroup col".split(" "),
);
