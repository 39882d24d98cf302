/**
 * The marks that number a heading, by form: 第一部分, 一、, (一), 1、, (1), ①. A form stands for a depth of the outline, but
 * which depth depends on the forms above it, not on the form itself.
 */

export type MarkerForm = "part" | "chinese" | "chineseBracket" | "arabic" | "arabicBracket" | "circled";

export interface Marker {
  readonly form: MarkerForm;
  readonly number: number;
  /** Length in code units, blanks behind it included. */
  readonly length: number;
  /** Length of the mark itself. */
  readonly written: number;
  /** The point or comma behind the number was lost. */
  readonly bare: boolean;
}

interface MarkerRule {
  readonly form: MarkerForm;
  readonly pattern: RegExp;
  readonly bare?: boolean;
}

const CHINESE = "[一二三四五六七八九十]{1,3}";
/** What follows a number that counts something or dates something: such a number marks nothing. */
const COUNTED = "年月日号时分件条名个家次人类项点张份期批宗例起篇户万亿千百元%届世级步轮";

/** In this order; each is tried at the start of a line of folded text. */
const MARKER_RULES: readonly MarkerRule[] = [
  { form: "part", pattern: /^第([一二三四五六七八九十]{1,3})(?:部分|章)[、.:\s]*/ },
  { form: "chinese", pattern: new RegExp(`^(${CHINESE})\\s?(?:、|[.,．](?!\\d))\\s*`) },
  { form: "chineseBracket", pattern: new RegExp(`^\\(\\s?(${CHINESE})\\s?\\)[、.]?\\s*`) },
  { form: "arabicBracket", pattern: /^\((\d{1,2})\)[、.]?\s*/ },
  { form: "arabic", pattern: /^(\d{1,2})(?:[、．]|\.(?!\d)|\s?,(?!\d))\s*/ },
  { form: "circled", pattern: /^([①②③④⑤⑥⑦⑧⑨⑩])\s*/ },
  { form: "chinese", bare: true, pattern: new RegExp(`^(${CHINESE})\\s+(?=[\\u4e00-\\u9fff])`) },
  { form: "arabic", bare: true, pattern: new RegExp(`^(\\d{1,2})(?=[\\u4e00-\\u9fff])(?![${COUNTED}])`) },
];

/** The mark at the start of `line` (folded text), `null` where there is none. */
export function markerAt(line: string): Marker | null {
  for (const { form, pattern, bare = false } of MARKER_RULES) {
    const match = pattern.exec(line);
    if (!match) continue;
    const length = match[0].length;
    return { form, number: numberOf(match[1] ?? ""), length, written: match[0].trimEnd().length, bare };
  }
  return null;
}

const DIGITS = "零一二三四五六七八九";

function numberOf(written: string): number {
  const circled = "①②③④⑤⑥⑦⑧⑨⑩".indexOf(written);
  if (circled >= 0) return circled + 1;
  if (/^\d+$/.test(written)) return Number(written);
  const [tens, units] = written.includes("十") ? written.split("十") : ["", written];
  const ten = written.includes("十") ? (tens ? DIGITS.indexOf(tens) : 1) * 10 : 0;
  return ten + (units ? DIGITS.indexOf(units) : 0);
}
