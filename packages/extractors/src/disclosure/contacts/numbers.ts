/** Phones and postcodes inside the value of a label. Folded text. */

const COUNTRY = "(?:\\(?\\+?(?:00)?86\\)?[- ]?)?";
const AREA = "(?:\\(0\\d{2,3}\\)|0\\d{2,3}|(?<=86[- ]?)[1-9]\\d{1,2}-)\\s{0,2}[-–— ]{0,3}\\s{0,2}";
const EXTENSION =
  "(?:[,、]?\\s?\\(?(?:转(?:分机|内线)?:?|分机号?:?|内线:?|ext\\.?:?|[-×xX*#])\\s?(\\d{2,6})(?!\\d)\\)?)?";
const PHONE = new RegExp(
  `(?<![\\d.])(?:${COUNTRY}(?:${AREA})?[1-9]\\d{2,3}[- ]?\\d{4}(?!\\d)${EXTENSION}|${COUNTRY}1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}|[48]00[- ]?\\d{3}[- ]?\\d{4})(?![\\d.]\\d)`,
  "g",
);
const FAX_BEHIND = /^ ?\(传真\)/;
/** One number for both: 电话0571-8123456(传真同号), (兼传真), 同传真. */
const ALSO_FAX =
  /^ ?[(,、]? ?(?:(?:电话|与|和|及|同)?传真(?:为?同号|相?同|共用|合用|一体)|(?:兼|含|及|同)传真)(?![:\d])/;
const NUMERALS = "零一二三四五六七八九";
const POSTCODE = /^[\s(]{0,4}(\d(?: ?\d){5}|[〇○零一二三四五六七八九]{6})(?! ?[\d〇○零一二三四五六七八九])/;

export interface NumberRead {
  /** As written, blanks dropped. */
  readonly value: string;
  readonly extension: string | null;
  /** (传真) stands right behind it. */
  readonly isFax: boolean;
  /** (传真同号) does: a phone and a fax. */
  readonly isAlsoFax: boolean;
  readonly start: number;
  readonly end: number;
}

const NUMERAL_PHONE =
  /(?<![〇○零一二三四五六七八九])(?:\([〇○零][〇○零一二三四五六七八九]{2,3}\)|[〇○零][一二三四五六七八九〇○零]{2,3}[-—–]{1,2})? ?[二三四五六七八九][〇○零一二三四五六七八九]{6,7}(?![〇○零一二三四五六七八九十百千万])/g;

/** Every number of a list, one each; in numerals where there is none in figures. */
export function phonesIn(folded: string): NumberRead[] {
  const inFigures = [...folded.matchAll(PHONE)];
  if (inFigures.length === 0)
    return [...folded.matchAll(NUMERAL_PHONE)].map(({ 0: written, index }) => ({
      value: written.replace(/\s+/g, "").replace(/[〇○零一二三四五六七八九]/g, figureOf),
      extension: null,
      isFax: false,
      isAlsoFax: false,
      start: index,
      end: index + written.length,
    }));
  return inFigures.map((match) => ({
    value: withExtension(match[0].replace(/\s+/g, ""), match[1]),
    extension: match[1] ?? null,
    isFax: FAX_BEHIND.test(folded.slice(match.index + match[0].length, match.index + match[0].length + 6)),
    isAlsoFax: ALSO_FAX.test(folded.slice(match.index + match[0].length, match.index + match[0].length + 12)),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** 0571-8123456(分机12) and 0571-8123456,转内线12 read 0571-8123456转12; a dash or a cross stays as written. */
function withExtension(written: string, extension: string | undefined): string {
  if (extension === undefined || !/[转机线tT]/.test(written)) return written;
  return `${/^[\d()+ —–-]*\d/.exec(written)?.[0] ?? ""}转${extension}`;
}

/** The figure of a numeral, as a string. */
const figureOf = (numeral: string): string => String(Math.max(0, NUMERALS.indexOf(numeral)));

export function postcodeIn(folded: string): NumberRead | null {
  const match = POSTCODE.exec(folded);
  if (!match) return null;
  const written = match[1] as string;
  const end = match[0].length;
  return {
    value: written.replaceAll(" ", "").replace(/[〇○零一二三四五六七八九]/g, figureOf),
    extension: null,
    isFax: false,
    isAlsoFax: false,
    start: end - written.length,
    end,
  };
}
