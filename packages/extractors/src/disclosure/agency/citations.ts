/** Rules of a province that the opening names as its basis: 依据《甘肃省政府信息公开规定》. */
import { type Document, type TextSpan, textSpan } from "@shilu/core";
import { provinceOfName } from "../../places/index.js";
import { openingSpan } from "../metadata/opening.js";

export interface Citation {
  /** Code of the province. */
  readonly province: string;
  /** The title in its marks. */
  readonly span: TextSpan;
}

const BASIS = /(?:根据|依据|按照|依照|遵照)[^。]{0,120}$/;
const CITED =
  /《([\u4e00-\u9fff]{2,8}?(?:省|自治区|市))(?:人民政府)?(?:办公厅)?(?:实施)?(?:关于)?[^《》]{0,24}(?:信息公开|政务公开)[^《》]{0,24}》/g;

export function citationsOf(document: Document): Citation[] {
  const opening = openingSpan(document);
  if (!opening) return [];
  const text = document.folded.slice(opening.start, opening.end);
  const citations: Citation[] = [];
  for (const match of text.matchAll(CITED)) {
    const province = provinceOfName(match[1] as string);
    if (!province || !BASIS.test(text.slice(Math.max(0, match.index - 160), match.index))) continue;
    const start = opening.start + match.index;
    citations.push({ province, span: textSpan(start, start + match[0].length) });
  }
  return citations;
}
