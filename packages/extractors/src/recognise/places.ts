/**
 * The place-value grammar of Chinese numerals: digits, 十百千 inside a section, 万亿兆 over sections.
 *
 * Figures in digits take part (5万4千6百, 3万4000), blanks between the parts are passed over, a last digit without its
 * multiplier counts the next lower place (两千四百五 is 2450), neighbouring digits are a range (三四十 is 30 to 40).
 */
import {
  ASCII_DIGIT,
  HAN_DIGIT,
  isDigit,
  role,
  SCALE,
  skipBlanks,
  TEN,
  TENS,
  worth,
  ZERO,
} from "./characters.js";

/** What was read up to `end`: value, and how far it may reach. */
export interface Places {
  end: number;
  /** Coefficients with their powers of ten, which add up to the value. */
  readonly terms: PlaceTerm[];
  /** The greatest value is the value + spread; 0 where the value is one number. */
  spreads: boolean;
  /** The reach is that of 几, 多, 余 (its end is left out), not of two digits side by side. */
  open: boolean;
  /** The reach is that of 余, 多 or 来: at least the value. */
  atLeast: boolean;
  /** Whether 十, 百, 千, 万, 亿 or 兆 stands in it. */
  multiplied: boolean;
  /** Length of a lone scale behind digits (3.2万), else 0. */
  scaleLength: number;
}

export interface PlaceTerm {
  coefficient: number;
  spread: number;
  power: number;
}

const MOST_BLANKS = 3;

/** 千米, 千克, 兆赫: the multiplier belongs to the unit. */
const PREFIXED_UNIT = new Set("米克瓦卡赫伏帕焦字比");

const VAGUE = new Set("几余多来");

interface Section {
  value: number;
  spread: number;
  /** The digit that waits for its multiplier, -1 for none. */
  digit: number;
  digitSpread: number;
  /** A number of several digits in ASCII is taken as it stands. */
  literal: boolean;
  zero: boolean;
  /** The power of the last 十, 百, 千; the next one is lower. */
  small: number;
  /** The power of the last multiplier of any kind, 0 for none. */
  last: number;
}

const newSection = (last: number): Section => ({
  value: 0,
  spread: 0,
  digit: -1,
  digitSpread: 0,
  literal: false,
  zero: false,
  small: 4,
  last,
});

/**
 * Reads on from `at`. `lead` is a number in digits that stands right before (the 5 of 5万4千), -1 for none;
 * `leadSpread` what it may exceed itself by (几十: lead 2, spread 8).
 */
export function readPlaces(folded: string, at: number, end: number, lead = -1, leadSpread = 0): Places {
  const places: Places = {
    end: at,
    terms: [],
    spreads: leadSpread > 0,
    open: leadSpread > 0,
    atLeast: false,
    multiplied: false,
    scaleLength: 0,
  };
  let section = newSection(0);
  section.digit = lead;
  section.digitSpread = leadSpread;
  section.literal = lead > 9;
  let next = at;
  while (next < end) {
    const from = next;
    const p = skipBlanks(folded, next, Math.min(end, next + MOST_BLANKS));
    if (p >= end) break;
    const unit = folded.charCodeAt(p);
    const is = role[unit] as number;
    if (is === HAN_DIGIT) {
      if (section.digit >= 0) {
        const spread = (worth[unit] as number) - section.digit;
        const neighbours = spread === 1 || (spread === 2 && section.digit === 3);
        if (!neighbours || section.literal || section.digitSpread > 0 || p > from || isPlain(folded, p + 1))
          break;
        section.digitSpread = spread;
        places.spreads = true;
        next = p + 1;
        places.end = next;
        continue;
      }
      if (p > from && !continues(folded, p, end)) break;
      if (isTwo(folded, p) && places.multiplied && !isMultiplier(folded, p + 1, end)) break;
      section.digit = worth[unit] as number;
      next = p + 1;
      places.end = next;
    } else if (is === ZERO) {
      if (section.digit >= 0 || (!places.multiplied && places.end > at)) break;
      section.zero = true;
      next = p + 1;
      if (!places.multiplied) places.end = next;
    } else if (is === ASCII_DIGIT) {
      if (section.digit >= 0 || !places.multiplied) break;
      const stop = asciiEnd(folded, p, end);
      if (stop < 0 || (p > from && !isMultiplier(folded, stop, end))) break;
      section.digit = Number(folded.slice(p, stop).replace(",", ""));
      section.literal = stop - p > 1;
      next = stop;
      places.end = stop;
    } else if (is === TEN || is === TENS) {
      const power = is === TENS ? 1 : (worth[unit] as number);
      if (power >= section.small) break;
      if (is === TENS && section.digit >= 0) break;
      if (power === 3 && PREFIXED_UNIT.has(folded.charAt(p + 1)) && section.digit >= 0) break;
      if (power > 1 && section.digit < 0 && places.multiplied) break;
      const digit = is === TENS ? (worth[unit] as number) : section.digit < 0 ? 1 : section.digit;
      section.value += digit * 10 ** power;
      section.spread += section.digitSpread * 10 ** power;
      section.digit = -1;
      section.digitSpread = 0;
      section.literal = false;
      section.zero = false;
      section.small = power;
      section.last = power;
      places.multiplied = true;
      next = p + 1;
      places.end = next;
    } else if (is === SCALE) {
      const power = worth[unit] as number;
      if (power === 12 && PREFIXED_UNIT.has(folded.charAt(p + 1))) break;
      const alone = section.digit < 0 && section.value === 0;
      if (alone && places.terms.length === 0) break;
      if (alone && section.zero) break;
      raise(places.terms, section, power);
      section = newSection(power);
      places.multiplied = true;
      next = p + 1;
      places.end = next;
    } else if (VAGUE.has(folded.charAt(p)) && (!places.spreads || places.open)) {
      const vague = readVague(folded, p, end, section, places);
      if (vague < 0) break;
      next = vague;
      places.end = vague;
      places.spreads = true;
      places.open = true;
      places.atLeast = folded[p] !== "几";
    } else break;
  }
  close(places.terms, section);
  return places;
}

/** 几 after 十 or 零 stands for a digit; before a scale any of the vague words stands for the rest of the figure. */
function readVague(folded: string, p: number, end: number, section: Section, places: Places): number {
  if (section.digit >= 0 && !section.literal && places.multiplied && section.last !== 0) return -1;
  const after = skipBlanks(folded, p + 1, Math.min(end, p + 4));
  const scaled = after < end && role[folded.charCodeAt(after)] === SCALE;
  const several = folded[p] === "几";
  if (!scaled && !(several && (section.last === 1 || section.zero))) return -1;
  const lowest = lowestPlace(section, places.terms);
  if (lowest === 0) return -1;
  section.zero = false;
  if (section.digit < 0 && section.value === 0 && places.terms.length > 0) {
    const last = places.terms[places.terms.length - 1] as PlaceTerm;
    last.spread = lowestUnit(last.coefficient);
  } else section.spread = several && section.last !== 1 ? Math.min(lowest, 10) : lowest;
  if (several && !scaled) {
    section.value += 1;
    section.spread -= 1;
  }
  return p + 1;
}

function lowestPlace(section: Section, terms: readonly PlaceTerm[]): number {
  const figure = section.value + Math.max(section.digit, 0);
  if (figure > 0) return lowestUnit(figure);
  return terms.length > 0 ? 1 : 0;
}

/** One unit of the last digit of a whole number that is not 0. */
export function lowestUnit(figure: number): number {
  let unit = 1;
  while (figure % (unit * 10) === 0) unit *= 10;
  return unit;
}

/** A section before a scale: it, and all terms of a lower power, are multiplied; 万万 multiplies the same power again. */
function raise(terms: PlaceTerm[], section: Section, power: number): void {
  const alone = section.digit < 0 && section.value === 0;
  if (!alone) terms.push(termOf(section, true));
  for (let i = terms.length - 1; i >= 0; i--) {
    const term = terms[i] as PlaceTerm;
    if (term.power > power || (term.power === power && !alone)) break;
    term.power += power;
  }
}

function close(terms: PlaceTerm[], section: Section): void {
  if (section.digit >= 0 || section.value > 0) terms.push(termOf(section, false));
}

function termOf(section: Section, scaled: boolean): PlaceTerm {
  const trailing = !scaled && section.digit >= 0 && !section.literal && !section.zero && section.last > 1;
  const place = trailing ? 10 ** (section.last - 1) : 1;
  const digit = section.digit < 0 ? 0 : section.digit * place;
  return {
    coefficient: section.value + digit,
    spread: section.spread + section.digitSpread * place,
    power: 0,
  };
}

/** 两 is no last digit: 三十两 is thirty of the unit 两. */
const isTwo = (folded: string, at: number): boolean => folded[at] === "两" || folded[at] === "俩";

const isPlain = (folded: string, at: number): boolean => {
  const is = role[folded.charCodeAt(at)];
  return is === HAN_DIGIT || is === ZERO;
};

/** After a blank: a digit goes on with the numeral where its multiplier follows, or where no Chinese word does. */
function continues(folded: string, at: number, end: number): boolean {
  if (isMultiplier(folded, at + 1, end)) return true;
  const unit = folded.charCodeAt(at + 1);
  return (
    at + 1 >= end ||
    unit < 0x4e00 ||
    folded[at + 1] === "点" ||
    folded[at + 1] === "又" ||
    folded[at + 1] === "分"
  );
}

function isMultiplier(folded: string, at: number, end: number): boolean {
  const p = skipBlanks(folded, at, Math.min(end, at + 2));
  const is = p < end ? role[folded.charCodeAt(p)] : 0;
  return is === TEN || is === SCALE;
}

const GROUPED = /[1-9],\d{3}(?=[万亿])/y;

/** The end of at most four digits that are a number of their own (5,000 before a scale too), else -1. */
function asciiEnd(folded: string, at: number, end: number): number {
  GROUPED.lastIndex = at;
  if (folded.charCodeAt(at + 1) === COMMA && GROUPED.test(folded) && GROUPED.lastIndex < end)
    return GROUPED.lastIndex;
  let next = at;
  while (next < end && next - at < 5 && isDigit(folded.charCodeAt(next))) next++;
  const after = folded.charAt(next);
  return next - at > 4 || ((after === "." || after === ",") && isDigit(folded.charCodeAt(next + 1)))
    ? -1
    : next;
}

const COMMA = 0x2c;
