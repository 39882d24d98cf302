/** Figures as forms write them: exact decimals, with sign, commas and the blanks of a split value taken out. */
import { type Decimal, isDecimal, toDecimal } from "@shilu/core";

/** The value of a folded surface without blanks, `null` where it is no figure. 无 and 零 are 0. */
export function readFigure(surface: string): Decimal | null {
  if (surface === "无" || surface === "零") return toDecimal("0");
  const plain = surface.replaceAll(",", "");
  return isDecimal(plain) ? toDecimal(plain) : null;
}

export const isNought = (surface: string): boolean => /^(?:[无零]|[+-]?0+(?:\.0+)?)$/.test(surface);
