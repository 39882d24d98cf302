/** The words that name a part: what stands between the part before and its figure, without what only joins them. */
import { type TextSpan, textSpan } from "@shilu/core";

const LEADING =
  /^[\s,;:、。(]*(?:以及|及|和|与)?(?:[\s,;:、。.()]|其中|包括|分别|涉及|共有|含|有|另有|另|第[一二三四五六七八九十]{1,3}|[一二三四五六七八九十]{1,3}是|\d{1,2}[.、)]|\([一二三四五六七八九十\d]{1,3}\)|主要|(?:公开|发布)(?=.{2})|按[^,;:]{1,12}(?:分|统计|划分)[,:]?|[^,;:。]{0,30}(?:情况|如下|分为|方面|类别)?:|(?:占比|数量|比例)?(?:最高|最多|最大)的?是|(?:其次|再次|最后|首先)(?:是|为)?){1,12}/;
const TRAILING = /(?:[\s,;:、]|共计|共|合计|分别|为|是|有|各|约|占|达|的|总数|数量){1,12}$/;

/** Shrinks `span` to the label in it; `null` where nothing is left. */
export function labelWithin(folded: string, span: TextSpan): TextSpan | null {
  const words = folded.slice(span.start, span.end);
  const lead = LEADING.exec(words)?.[0].length ?? 0;
  const rest = words.slice(lead);
  const tail = TRAILING.exec(rest)?.[0].length ?? 0;
  const label = textSpan(span.start + lead, span.end - tail);
  return label.end > label.start ? label : null;
}
