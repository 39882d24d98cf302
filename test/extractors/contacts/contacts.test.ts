import { failedCases } from "@shilu/core";
import { describe, expect, it } from "vitest";
import { askedRules } from "../../../packages/extractors/src/disclosure/contacts/asked-rules.js";
import { fieldsIn } from "../../../packages/extractors/src/disclosure/contacts/fields.js";
import { fieldRows } from "../../../packages/extractors/src/disclosure/contacts/labels.js";
import { contactsOf, TITLE, withEnd, withOpening } from "./contacts-of.js";

describe("contacts of the report", () => {
  const cases: readonly [string, string[], string][] = [
    [
      withOpening(
        "如对本报告有任何疑问,请与甲县人民政府办公室联系(地址:甲县解放路341号;邮编:836500;电话:0906-2123919;传真:0906-2123920;电子邮箱:jxxxgk@163.com)。",
      ),
      [
        "office=甲县人民政府办公室",
        "address=甲县解放路341号",
        "postcode=836500",
        "phones=0906-2123919",
        "faxes=0906-2123920",
        "emails=jxxxgk@163.com",
      ],
      "the usual order, in brackets",
    ],
    [
      withOpening("有疑问的,请联系:甲县民政局信息公开办公室。电话:4519925"),
      ["office=甲县民政局信息公开办公室", "phones=4519925"],
      "a local number, the office as a statement",
    ],
    [
      withOpening("如有疑问,请与甲县安全生产监督管理局办公室联系,电话(传真):0319-5862230。"),
      ["office=甲县安全生产监督管理局办公室", "phones=0319-5862230", "faxes=0319-5862230"],
      "one number for both; 监督 in the office's name",
    ],
    [
      withOpening(
        "有意见建议的,请致函致电:甲县滨江中路77号803房间,邮政编码118003,电话0415-3180266,电子邮箱ab@163.com。",
      ),
      ["address=甲县滨江中路77号803房间", "postcode=118003", "phones=0415-3180266", "emails=ab@163.com"],
      "labels without colons, an address in the office's place",
    ],
    [
      withOpening(
        "数据覆盖各街道和派驻机构。联系地址:甲县创业大道9号,咨询电话:0710-3382916,传真电话:0710-3382900。",
      ),
      ["address=甲县创业大道9号", "phones=0710-3382916", "faxes=0710-3382900"],
      "和派驻机构 asks nobody",
    ],
    [
      withOpening(
        "对本报告有疑问,可与甲县政府办公室政务公开科取得联系,电话:0774-6021133、6021139,传真:0774-6020202。",
      ),
      ["office=甲县政府办公室政务公开科", "phones=0774-6021133", "phones=6021139", "faxes=0774-6020202"],
      "a list of numbers, the second without its area code",
    ],
    [
      withOpening("联系电话:(0991)4689311转8012,邮编:830063,地址:甲县南湖东路30号。如有疑问请来电咨询。"),
      ["address=甲县南湖东路30号", "postcode=830063", "phones=(0991)4689311转8012"],
      "brackets and an extension, labels in another order",
    ],
    [
      withOpening(
        "本报告电子版可在甲县政府网(www.jiaxian.gov.cn)下载。如有疑问,请与甲县政府办公室联系,电话:0736-6623180。",
      ),
      ["office=甲县政府办公室", "phones=0736-6623180", "websites=www.jiaxian.gov.cn"],
      "where it can be read",
    ],
    [
      withEnd(
        "联系单位:甲县人民政府办公室\n地 址:甲县解放路6号\n邮 编:074200\n电 话:0312-8212345\n传 真:0312-8221890",
      ),
      [
        "office=甲县人民政府办公室",
        "address=甲县解放路6号",
        "postcode=074200",
        "phones=0312-8212345",
        "faxes=0312-8221890",
      ],
      "at the end, a line each, blanks inside the labels",
    ],
    [
      withEnd("如有疑问,请与甲縣人民政府辦公室聯系,地址:甲縣解放路6號,電話:0660-3391234,郵編:516600。"),
      ["office=甲縣人民政府辦公室", "address=甲縣解放路6號", "postcode=516600", "phones=0660-3391234"],
      "in traditional characters, as written",
    ],
    [
      withOpening("全年12345热线受理诉求300件,查阅点电话:0906-2123919。"),
      [],
      "a hotline and a reading room are not the report's",
    ],
    [
      withOpening("如有疑问,请与甲县水利局政策法规股(电话:0571-8123456)联系。"),
      ["office=甲县水利局政策法规股", "phones=0571-8123456"],
      "the labels stand in brackets before the verb",
    ],
    [
      withOpening("联系方式:电话:0571-8123456、8123457(传真),邮箱:jxslj＠126.com。"),
      ["phones=0571-8123456", "faxes=8123457", "emails=jxslj@126.com"],
      "a fax told by the word behind it",
    ],
    [
      withOpening("公众如有意见建议,可致电0571-8123456(邮编310001)。"),
      ["postcode=310001", "phones=0571-8123456"],
      "a verb in the place of a label",
    ],
    [
      `${TITLE}\n本报告由甲县人民政府办公室编制。\n如有疑问,请联系我办。联系电话:8123456  地 址:人民路12号\n一、概述\n2013年,主动公开政府信息12条。开通咨询电话0571-87654321,接受咨询30人次。\n二、主动公开\n全年公开12条。`,
      ["address=人民路12号", "phones=8123456"],
      "an address ends with its line; a number set up in the year is not the report's",
    ],
    [withOpening("欢迎社会各界提出建议。"), [], "nothing given"],
    [withEnd("单位负责人:周  审核人:陈  填报人:刘  联系电话:40221056"), [], "the clerk of a form"],
  ];
  it.each(cases.map(([text, expected, why]) => [why, text, expected] as const))(
    "%s",
    (_why, text, expected) => {
      expect(contactsOf(text)).toEqual(expected);
    },
  );
});

describe("contacts of the site", () => {
  it("come from the footer and stay apart", () => {
    const text = `${withOpening("如有疑问,请与甲县政府办公室联系,电话:0736-6623180。")}\n\n主办:甲县人民政府  承办:甲县信息中心  电话:0736-6620012\n湘ICP备06011734号`;
    expect(contactsOf(text, "site")).toEqual(["phones=0736-6620012"]);
    expect(contactsOf(text)).toEqual(["office=甲县政府办公室", "phones=0736-6623180"]);
  });

  it("a counter of visitors is no postcode", () => {
    const text = `${withOpening("本报告已公开。")}\n\n主办:甲县人民政府  您是第 (365021) 位访客\n甲县信息中心承办,208413\n湘ICP备06011734号`;
    expect(contactsOf(text, "site")).toEqual([]);
  });
});

describe("every row of knowledge holds its case", () => {
  it("who is asked", () => {
    expect(failedCases(askedRules)).toEqual([]);
  });

  it.each(fieldRows().map(({ cells }) => [cells.case, cells.label, cells.key]))(
    "%s",
    (written, label, key) => {
      const text = written.replace(/[{}]/g, "");
      const [field] = fieldsIn(text);
      expect(field?.label.toLowerCase()).toBe(label.toLowerCase());
      expect(field?.keys).toContain(key);
      expect(text.slice(field?.start, field?.valueStart)).toBe(/\{([^}]*)\}/.exec(written)?.[1]);
    },
  );
});
