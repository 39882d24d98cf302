/** What ids and classes tell about a box. They only weigh: a page without them is read by its text. */
import type { Attributes } from "./gathered.js";

/** Boxes of the content systems of Chinese agencies and media that hold the text of a page. */
const TEXT_BOXES: ReadonlySet<string> = new Set(
  (
    "trs_editor trs_editor_view trs_ueditor custom_unionstyle ucap-content ucapcontent zoom zoomcon vsb_content v_news_content " +
    "wenzhang-content article article-content article_content articlecontent article-body article-conter content contents " +
    "maintext main-txt main-text mainbody main_content news_content newscontent news-content newstext detail detail-content " +
    "details-content detailcontent xl_con xl-con zhengwen neirong nr pages_content pagecontent wz_zoom p-detail rwb_zw artibody art_con " +
    "bodytext zw info_content gsj_htmlcon_bot easysite-news-text easysite-news-content j-fontcontent t_f postmessage txt_con textcon " +
    "arccontent view-content content_text cont_txt contenttext con_text zwgk_content xxgk_content readcontent article_con articlebody"
  ).split(" "),
);

/** Parts of names that stand for what surrounds a text. */
const SURROUNDINGS =
  /(?:^|[-_ ])(?:nav|navbar|navigation|menu|submenu|foot|footer|bottom|copyright|share|bdsharebuttonbox|crumbs?|breadcrumbs?|position|location|dqwz|weizhi|place|sidebar|aside|lmenu|leftmenu|links?|flink|yqlj|friendlinks?|search|login|topbar|toolbar|relate|related|relnews|reldocuments|recommend|hot|rank|comments?|pinglun|prevnext|pager|pagination|ewm|qrcode|erweima|fujian|attach(?:ment)?|accessory|jiathis|vote|marquee|alert|dialog|modal|popup|tips?)(?:$|[-_ \d])/i;

export type BoxName = "text" | "surroundings" | null;

/** Reads the names of boxes, each once: they recur on a page. */
export function boxNames(): (attributes: Attributes) => BoxName {
  const known = new Map<string, BoxName>();
  return (attributes) => {
    const names = namesOf(attributes);
    if (names === "") return null;
    let name = known.get(names);
    if (name === undefined) {
      name = readNames(names);
      known.set(names, name);
    }
    return name;
  };
}

export const readBoxName = (attributes: Attributes): BoxName => readNames(namesOf(attributes));

function namesOf({ id, class: classes }: Attributes): string {
  if (id === undefined) return classes ?? "";
  return classes === undefined ? id : `${id} ${classes}`;
}

function readNames(names: string): BoxName {
  for (const name of names.toLowerCase().split(/\s+/)) if (TEXT_BOXES.has(name)) return "text";
  return SURROUNDINGS.test(names) ? "surroundings" : null;
}
