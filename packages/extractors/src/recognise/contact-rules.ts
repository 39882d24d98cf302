/** Rules of the ways to reach somebody: phones, postcodes, addresses of the net. */
import { type RecogniserRule, rule } from "./rule.js";

export const contactRules: readonly RecogniserRule[] = [
  rule("phone.mobile", "a mobile", "手机:{13604779660} = 13604779660", "a13604779660"),
  rule(
    "phone.area",
    "a number with its area code",
    "{+86 10 6200 1234} = +86 10 6200 1234",
    "{021 6200 1234} = 021 6200 1234",
    "009 6200 1234",
    "电话:{0906-2123919} = 0906-2123919",
    "P0906-2123919",
  ),
  rule("phone.free", "400 and 800", "电话:{400-123-4567} = 400-123-4567", "400件"),
  rule(
    "phone.local",
    "a local number behind a label or another number",
    "电话:{4519925} = 4519925",
    "共4519925件",
  ),
  rule(
    "phone.office",
    "a local number behind an office",
    "学生工作办公室{52090833} = 52090833",
    "办公室52090833元",
  ),
  rule("hotline.known", "a short number of a public service", "拨打{12345} = 12345", "共12345件"),
  rule("postcode.label", "a postcode behind its label", "邮编:{836500} = 836500", "共836500件"),
  rule(
    "url.scheme",
    "an address with its scheme",
    "({http://www.xjetc.gov.cn})上 = http://www.xjetc.gov.cn",
    "httt://abc.com",
  ),
  rule("url.www", "an address from www on", "({www.xjalt.gov.cn/})“公示” = www.xjalt.gov.cn/", "www。"),
  rule(
    "url.host",
    "a host with a top-level domain",
    "网址:{mzj.zhenjiang-gd.gov.cn}) = mzj.zhenjiang-gd.gov.cn",
    "7.am",
  ),
  rule(
    "email.address",
    "an e-mail address",
    "电子邮箱:{xxgk@urumqi.gov.cn} = xxgk@urumqi.gov.cn",
    "Bob@abc.c",
  ),
  rule(
    "email.mended",
    "an e-mail address whose @ was replaced",
    "邮箱:{zj_xxgk#gd.gov.cn}( = zj_xxgk@gd.gov.cn",
    "{a(at)b.gov.cn} = a@b.gov.cn",
    "a#1",
  ),
  rule("ip.v4", "an IPv4 address", "地址{192.168.255.255} = 192.168.255.255", "256.1.1.1"),
  rule("ip.v6", "an IPv6 address", "地址是{2001::1} = 2001::1", "时间10:00"),
  rule(
    "phone.label",
    "digits in groups behind the label of a phone",
    "电话:{6230 1234} = 6230 1234",
    "共6230 1234件",
  ),
  rule("fax.label", "the same behind the label of a fax", "传真:{6230 1234} = 6230 1234", "电话:6230 1234"),
  rule("hotline.label", "a short number behind the label of a phone", "电话:{96188} = 96188", "共96188件"),
  rule(
    "postcode.address",
    "a postcode behind the number of an address",
    "解放路341号,{836500} = 836500",
    "解放路341号,836500件",
  ),
];
