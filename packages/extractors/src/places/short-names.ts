/** The shorter names of places: 长白县 for 长白朝鲜族自治县, 延边州, 新疆. */

/** Names of nationalities as they stand in the names of autonomous places. */
const NATIONALITIES =
  "(?:各族|多民族|蒙古族?|回族|藏族|维吾尔族?|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族?|傣族|黎族|傈僳族|佤族|畲族|" +
  "高山族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族?|土族|达斡尔族?|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族?|阿昌族|普米族|塔吉克族?|怒族|" +
  "乌孜别克族?|俄罗斯族?|鄂温克族?|德昂族|保安族|裕固族|京族|塔塔尔族?|独龙族|鄂伦春族?|赫哲族|门巴族|珞巴族|基诺族)";
const AUTONOMOUS = new RegExp(`^([\\u4e00-\\u9fff]{2,8}?)${NATIONALITIES}{1,5}自治([州县旗])$`);
/** 鄂温克族自治旗 bears the name of its people alone: 鄂温克旗. */
const BANNER = /^(鄂温克|鄂伦春)族?自治旗$/;
const PROVINCE =
  /^(内蒙古|新疆|广西|宁夏|西藏|香港|澳门|[\u4e00-\u9fff]{2,3}?)(?:壮族|回族|维吾尔)?(?:自治区|特别行政区|省|市)$/;

/** Short names that stand for the place without doubt of kind; the full one is not among them. `code` is its code. */
export function shortNames(name: string, code: string): string[] {
  if (code.endsWith("0000")) {
    const short = PROVINCE.exec(name)?.[1];
    return short ? [short] : [];
  }
  const banner = BANNER.exec(name)?.[1];
  if (banner) return [`${banner}旗`];
  const autonomous = name.includes("自治") ? AUTONOMOUS.exec(name) : null;
  if (!autonomous) return [];
  const [, stem, kind] = autonomous as unknown as [string, string, string];
  return kind === "州" ? [`${stem}州`, `${stem}自治州`] : [`${stem}${kind}`, `${stem}自治${kind}`];
}
