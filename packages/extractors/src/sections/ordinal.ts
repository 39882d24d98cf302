const DIGITS = "零一二三四五六七八九十";
/** The numerals of sums of money, in the order of those of text. */
const FINANCIAL = "零壹贰叁肆伍陆柒捌玖拾";
/** Marks that count by their place in a list. */
const LISTS = ["甲乙丙丁戊己庚辛壬癸", "ABCDEFGH"] as const;
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
/** The first of each run of numbers written as one character. */
const RUNS = ["①", "⑴", "⒈", "㈠", "Ⅰ"] as const;

/** The number a mark is written with: 十二, 12, ⑿, 拾贰, 乙, IV; `null` where there is none. */
export function readOrdinal(written: string): number | null {
  if (written === "") return null;
  const roman = ROMAN.indexOf(written);
  if (roman >= 0) return roman + 1;
  for (const list of LISTS) if (list.includes(written)) return list.indexOf(written) + 1;
  if (FINANCIAL.indexOf(written.charAt(0)) > 0)
    return readOrdinal([...written].map((one) => DIGITS.charAt(FINANCIAL.indexOf(one))).join(""));
  if (/^\d+$/.test(written)) return Number(written);
  const unit = written.charCodeAt(0);
  for (const first of RUNS) {
    const from = first.charCodeAt(0);
    if (unit >= from && unit < from + 20) return unit - from + 1;
  }
  const ten = written.indexOf("十");
  if (ten < 0) return DIGITS.indexOf(written.charAt(0));
  const tens = ten === 0 ? 1 : DIGITS.indexOf(written.charAt(0));
  const ones = ten === written.length - 1 ? 0 : DIGITS.indexOf(written.charAt(ten + 1));
  return tens * 10 + ones;
}
