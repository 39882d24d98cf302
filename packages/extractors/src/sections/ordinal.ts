const DIGITS = "零一二三四五六七八九十";
/** The first of each run of numbers written as one character. */
const RUNS = ["①", "⑴", "⒈", "㈠", "Ⅰ"] as const;

/** The number a mark is written with: 十二, 12, ⑿; `null` where there is none. */
export function readOrdinal(written: string): number | null {
  if (written === "") return null;
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
