/** Day and views that the lines under the title give without a label, or in marks of their own, where the page gives none. */
import { type Document, type MetadataKey, type Metadatum, proseEvidence, textSpan } from "@shilu/core";
import { readWrittenDay, WRITTEN_DAY } from "../../page/written-day.js";

/** How many lines under the title can speak of it. */
const LINES = 4;
const LONGEST = 160;
const SENTENCE = /[。!?]|[,;].{12}/;
const DAY = new RegExp(
  `(?<![\\d.-])(?:((?:19|20)\\d\\d[-./]\\d{1,2}[-./]\\d{1,2})(?![\\d.-])|(?<=(?:发布|公布|发文|更新|信息)?(?:日期|时间)[: ]{1,3})(${WRITTEN_DAY}))`,
);
const VIEWS =
  /(?:阅读|浏览|点击|访问|查看|人气)(?:总?次数|人次|人数|总?量|数|率)?[: ]{0,3}[[(〔【〖<]{0,2} ?(\d{1,3}(?:,\d{3}){1,3}|\d{1,9})(?![\d年,-])/;

/** `page` is what the page says of itself: a key it gives is not looked for. */
export function belowTitleReadings(
  document: Document,
  page: readonly Metadatum[],
  title: Metadatum | undefined,
): Metadatum[] {
  const from = title?.evidence.span?.end;
  if (from === undefined) return [];
  const lines = document.blocks.filter(({ span }) => span.start >= from).slice(0, LINES);
  const readings: Metadatum[] = [];
  const lacks = (key: MetadataKey) => ![...page, ...readings].some((reading) => reading.key === key);
  for (const { span } of lines) {
    const line = document.folded.slice(span.start, span.end);
    if (line.length > LONGEST || SENTENCE.test(line)) break;
    const note = (key: MetadataKey, value: string | number, written: string, at: number) => {
      const figure = textSpan(span.start + at, span.start + at + written.length);
      readings.push({
        key,
        value,
        evidence: proseEvidence(span, figure, [
          `metadata.${key === "views" ? "views" : "published-on"}.line`,
        ]),
      });
    };
    const day = lacks("publishedOn") ? DAY.exec(line) : null;
    const written = day?.[1] ?? day?.[2] ?? "";
    const value = readWrittenDay(written, null)?.value;
    // A day that fills its line is the report's own, in brackets below its title.
    if (value && line.replace(/[\s()]/g, "") !== written.replace(/\s/g, ""))
      note("publishedOn", value, written, line.indexOf(written));
    const views = lacks("views") ? VIEWS.exec(line) : null;
    if (views)
      note(
        "views",
        Number(views[1]),
        views[1] as string,
        views.index + views[0].length - (views[1] as string).length,
      );
  }
  return readings;
}
