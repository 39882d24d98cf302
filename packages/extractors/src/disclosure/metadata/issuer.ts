/** Whose report a title says it is. */
import { fold } from "@shilu/core";
import { isOrgan, isPlaceOnly } from "./organ.js";

export interface Issuer {
  /** As the title writes it. */
  readonly name: string;
  /** A place alone (沙依巴克区) names no body yet. */
  readonly kind: "organ" | "place" | "unknown";
}

const YEAR_WORD =
  "(?:(?:19|20)\\d\\d ?[-—–~至/] ?(?:20)?\\d\\d ?学|[〔(\\[]?(?:19|20) ?\\d ?\\d[〕)\\]]?|[一二2][〇○ΟО零Oo0一二三四五六七八九]{3}) ?年? ?度?";
/** Divisions and regiments of the corps are bodies and places in one. */
const CORPS = /兵团.{0,16}(?:师|团|团场)$/;
const YEAR = new RegExp(YEAR_WORD);
/** 我局, 本县: whose it is stands elsewhere. */
const OWN = /^(?:我|本|全)(?:[省市州县区旗镇乡局委办厅院校部处]|街道|单位|部门|中心|机关)$/;
const LEAD = new RegExp(
  `^(?:关于)?(?:公布|印发|发布|报送)?(?:《|“)?(?:${YEAR_WORD}(?:[至和、—-]${YEAR_WORD})?)?`,
);
const TRAIL = new RegExp(
  `(?:关于)?(?:公布|印发|发布|报送)?(?:《|“)?(?:${YEAR_WORD}|(?:[〇○零一二][〇○零一二三四五六七八九]|[012]\\d)年度?)?(?:全面推进|推进|贯彻落实|实施|开展|的)?$`,
);
/** In brackets at the end: 年度报告(甲县财政局). */
const BEHIND = /\(([^()]{3,30})\)$/;
/** A body that needs its place before it. */
const BARE = /^(?:人民)?政府(?:办公室|办公厅)?$/;
const SUBJECT = /(?:政府|政务)?(?:信息|事务)?公开|信息公布|政府信息/;

/** `null` where the title has neither a body nor a place. Blanks of the title are dropped. */
export function issuerOf(title: string): Issuer | null {
  const written = title.replace(/\s+/g, "");
  const folded = fold(written);
  const subject = SUBJECT.exec(folded);
  if (!subject) return null;
  // In 人民政府信息公开 the 政府 belongs to the body.
  const shared = subject[0].startsWith("政府") && folded.slice(0, subject.index).endsWith("人民");
  let end = subject.index + (shared ? 2 : 0);
  let start = LEAD.exec(folded)?.[0].length ?? 0;
  const behind = BEHIND.exec(folded)?.[1];
  if (behind !== undefined && end - start < 2 && isOrgan(behind)) {
    const at = folded.lastIndexOf(behind);
    return { name: written.slice(at, at + behind.length), kind: "organ" };
  }
  if (start > end) return null;
  // A notice that publishes a report: X关于公布《…》的通知.
  const about = folded.slice(start, end).indexOf("关于");
  if (about > 1) end = start + about;
  end = start + folded.slice(start, end).replace(TRAIL, "").length;
  const middle = YEAR.exec(folded.slice(start, end));
  if (middle?.[0].includes("年")) {
    // A year between place and body: what stands behind it is the fuller part.
    const after = start + middle.index + middle[0].length;
    const rest = folded.slice(after, end);
    if (isOrgan(rest) && !BARE.test(rest)) start = after;
    else if (BARE.test(rest))
      return { name: written.slice(start, start + middle.index) + written.slice(after, end), kind: "organ" };
    else end = start + middle.index;
  }
  if (end - start < 2) return null;
  const name = written.slice(start, end);
  const core = folded.slice(start, end);
  if (OWN.test(core)) return null;
  return {
    name,
    kind: isOrgan(core) || CORPS.test(core) ? "organ" : isPlaceOnly(core) ? "place" : "unknown",
  };
}
