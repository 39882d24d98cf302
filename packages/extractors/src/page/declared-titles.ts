import { type DeclaredMetadatum, fold } from "@shilu/core";

/** Between a title and the name of its column or site. */
const SITE_MARK =
  /\s{0,4}[_|丨｜]{1,4}\s{0,4}|\s{1,4}[-–—]{1,4}\s{1,4}|-{2,8}|[-–—](?=[^-–—]{2,20}(?:网|门户|网站|政府|频道|专栏|局|厅|委员会|资讯|新闻)$)/;

/** What the head of a page calls it, folded, the most credible first: its article title, then `<title>` with and without the site's name. */
export function declaredTitles(declared: readonly DeclaredMetadatum[]): string[] {
  const titles: string[] = [];
  const add = (title: string) => {
    const folded = fold(title).trim();
    if (folded !== "" && !titles.includes(folded)) titles.push(folded);
  };
  for (const { name, value } of declared)
    if (/^(?:article_?title|og:title|title_?name)$/i.test(name)) add(value);
  for (const { name, value } of declared) {
    if (name !== "title") continue;
    const parts = value.split(SITE_MARK).filter((part) => part.trim() !== "");
    const longest = parts.reduce((a, b) => (b.length > a.length ? b : a), "");
    for (const part of [parts[0] ?? "", longest, value]) add(part);
  }
  return titles;
}
