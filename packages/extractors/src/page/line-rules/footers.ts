/** What stands at the foot of every page of a site. */
import type { LineRule } from "./line-rule.js";

export const FOOTER_RULES: readonly LineRule[] = [
  {
    id: "line.copyright",
    chrome: "footer",
    holds: "版cCaApP©未",
    pattern:
      /^.{0,60}(?:版权所有|Copyright|All Rights Reserved|©|Produced ?By|未经(?:书面)?(?:授权|许可)).{0,200}$/i,
    closes: "firmly",
    anywhere: false,
    cases: [
      "{版权所有:某县人民政府}",
      "{某市民政局版权所有 粤ICP备05091234号-2}",
      "加强版权保护工作,全年立案12件。",
    ],
  },
  {
    id: "line.registration",
    chrome: "footer",
    holds: "iI安标",
    pattern:
      /^.{0,160}(?:ICP ?(?:备|证|经营|许可|备案)|公网安备|网安备|(?:网站)?标识码?(?:编?号?码?)? ?[::为]? ?[a-z]{0,3}\d{9,10}).{0,160}$/i,
    closes: "firmly",
    anywhere: false,
    cases: [
      "{湘ICP备06011734号  建议使用IE8.0以上浏览器}",
      "{ICP备案编号:渝ICP备05001234号}",
      "{新公网安备 65010302000265号}",
      "{网站标识码:5001150001}",
      "全市网站标识码的核查率达100%",
    ],
  },
  {
    id: "line.operator",
    chrome: "footer",
    holds: "主承协开运技维建指管",
    pattern:
      /^(?:网站)?(?:主办|承办|协办|开办|运维|维护|技术支持|技术维护|建设|运营|指导|管理)(?:单位|部门)?:.{1,200}$|^.{2,40}(?:主办|承办) .{0,100}(?:承办|维护|制作|管理|主办).{0,40}$|^.{2,40}(?:主办|承办)$/,
    closes: "firmly",
    anywhere: false,
    cases: [
      "{主办:临沅县人民政府  承办:临沅县政府办公室信息中心}",
      "{开办单位:某行署 主办单位:某办公室}",
      "{某区人民政府主办 某市电子政务办公室承办}",
      "承办单位答复提案12件",
      "全年由县政府主办,县信息中心承办的培训班3期。",
    ],
  },
  {
    id: "line.browser",
    chrome: "footer",
    holds: "iI览辨像您访",
    pattern:
      /^.{0,40}(?:建议|推荐|请|最佳|提示).{0,30}(?:IE|浏览器|分辨率|像素).{0,80}$|^您是(?:本站|本页)?的?第 ?[\d,]{0,14} ?(?:位|个|名).{0,20}$|^.{0,12}(?:累计|总)?访问(?:量|人数|人次|总数):? ?\d{0,12} ?(?:人次|次|人)?$/i,
    closes: "firmly",
    anywhere: false,
    cases: [
      "{建议使用IE8.0以上浏览器1024*768分辨率浏览}",
      "{某省人民政府网提示:使用大于1366*768分辨率/IE10.0或以上浏览器可以获得最佳浏览效果!}",
      "{您是第 365021 位访客}",
      "{您是本站第 2,365,021 位访问者}",
      "网站访问量58.6万人次。",
    ],
  },
];
