/** Contacts given in sentences and lists, with few labels or none, hours and names between them. */
import { fold } from "@shilu/core";
import { describe, expect, it } from "vitest";
import { contactsOf, withEnd, withOpening } from "./contacts-of.js";

const WORDINGS: readonly (readonly ["open" | "end", string, readonly string[]])[] = [
  [
    "end",
    "有想法请告诉我们：甲县政务服务办公室，城南镇朝阳路31号县府大楼三楼，723500，0916-5216655（上班时间）、0916-5216656（下班以后），jxzwb@163.com。",
    [
      "office=甲县政务服务办公室",
      "address=城南镇朝阳路31号县府大楼三楼",
      "postcode=723500",
      "phones=0916-5216655",
      "phones=0916-5216656",
      "emails=jxzwb@163.com",
    ],
  ],
  [
    "end",
    "纸质文本可到本局秘书科（甲市建设东路林业大厦3楼东侧，邮编461000）领取，工作日上午9时至12时有人接待，（0374）2622513-208；传真另拨（0374）2622514。",
    [
      "office=本局秘书科",
      "address=甲市建设东路林业大厦3楼东侧",
      "postcode=461000",
      "phones=(0374)2622513-208",
      "faxes=(0374)2622514",
    ],
  ],
  [
    "end",
    "受理申请：甲县政务服务局（迎宾大道办事大厅一楼）0471-7202335\n答复咨询：县政府办政务公开股，城关镇迎宾街6号，010800，夏季8:30—12:00、15:00—18:00，冬季提前半小时；0471-7202111，传真0471-7201809",
    [
      "office=县政府办政务公开股",
      "address=城关镇迎宾街6号",
      "postcode=010800",
      "phones=0471-7202111",
      "faxes=0471-7201809",
    ],
  ],
  [
    "end",
    "联系我们\n甲市乙区滨海大道港务大厦9楼局综合科；接待时间：工作日8:30—12:00、14:30—17:30；0779-3921900转301或305；传真0779-3920330；邮编536000；bhgw@163.com",
    [
      "office=局综合科",
      "address=甲市乙区滨海大道港务大厦9楼",
      "postcode=536000",
      "phones=0779-3921900转301",
      "faxes=0779-3920330",
      "emails=bhgw@163.com",
    ],
  ],
  [
    "end",
    "有意见的，请找镇综合办：甲省乙县丙镇向阳街5号（邮政编码513400），电话0763—8722023、8722188；夜里打8722188。",
    [
      "office=镇综合办",
      "address=甲省乙县丙镇向阳街5号",
      "postcode=513400",
      "phones=0763—8722023",
      "phones=8722188",
    ],
  ],
  [
    "open",
    "全文可在www.jsgjj.cn下载；地址甲市经开区榆溪大道东段，审计科在三层309，邮编719200，上午八点半至十二点办公，有疑问请打0912—3990106。",
    [
      "office=审计科",
      "address=甲市经开区榆溪大道东段",
      "postcode=719200",
      "phones=0912—3990106",
      "websites=www.jsgjj.cn",
    ],
  ],
  [
    "end",
    "甲县电子政务办公室设在城关镇解放街县委大院西楼二层，周末不开门，午休自十二点至两点。大家的意见可写信（七二五三〇〇），可发电邮 jxdzb@jx.gov.cn ，可打 (0915)5421366 / 5422007，可传真至 (0915)5421930。",
    [
      "office=甲县电子政务办公室",
      "address=城关镇解放街县委大院西楼二层",
      "postcode=725300",
      "phones=(0915)5421366",
      "phones=5422007",
      "faxes=(0915)5421930",
      "emails=jxdzb@jx.gov.cn",
    ],
  ],
  [
    "end",
    "甲县卫生局办公室 | 甲县人民路88号 | 邮编 473200 | 0377-65011234转分机12 | jxwsj@126.com",
    [
      "office=甲县卫生局办公室",
      "address=甲县人民路88号",
      "postcode=473200",
      "phones=0377-65011234转12",
      "emails=jxwsj@126.com",
    ],
  ],
  [
    "end",
    "对本报告的疑问，县财政局预算股负责解答，白天拨0377-65012233，夜间拨13803771234，也可写信寄甲县文化路20号（邮编473200）。",
    [
      "office=县财政局预算股",
      "address=甲县文化路20号",
      "postcode=473200",
      "phones=0377-65012233",
      "phones=13803771234",
    ],
  ],
  [
    "end",
    "编写这份报告的是区审计局法制科，办公室在甲市乙区长江路55号审计大楼402室，邮编230031。想打听什么，请打0551-63512345，或发邮件sjfz@163.com。",
    [
      "office=区审计局法制科",
      "address=甲市乙区长江路55号审计大楼402室",
      "postcode=230031",
      "phones=0551-63512345",
      "emails=sjfz@163.com",
    ],
  ],
  [
    "end",
    "有疑问的，请洽甲市气象局应急与减灾科。\n甲市观象路3号，邮政编码650034\n办公：0871-64112233　传真：0871-64112234",
    [
      "office=甲市气象局应急与减灾科",
      "address=甲市观象路3号",
      "postcode=650034",
      "phones=0871-64112233",
      "faxes=0871-64112234",
    ],
  ],
  [
    "end",
    "咨询请到甲县中山路1号行政中心五楼513室县政府政务公开科，找不到人可拨0591-22831234。",
    ["office=县政府政务公开科", "address=甲县中山路1号行政中心五楼513室", "phones=0591-22831234"],
  ],
  [
    "open",
    "本报告由甲区教育局办公室编写，读者如有疑问，来电请拨（021）56781234，来函请寄甲区平凉路1500号（200090），邮件请发jyj@shyp.gov.cn。",
    ["address=甲区平凉路1500号", "postcode=200090", "phones=(021)56781234", "emails=jyj@shyp.gov.cn"],
  ],
  [
    "open",
    "公众对报告有疑问，可与局秘书科（东风路22号水务大厦2楼，电话5523180）联系；要申请公开的，请到法规科（同楼5楼，电话5523185）填表。邮政编码均为467000。",
    ["office=局秘书科", "address=东风路22号水务大厦2楼", "postcode=467000", "phones=5523180"],
  ],
  [
    "end",
    "附：通联\n467000　甲县东风路22号水务大厦二楼\n电话：(0375) 552 3180　　552 3181（传真）\nEmail：jxswj@163.com　QQ：1234567",
    [
      "address=甲县东风路22号水务大厦二楼",
      "postcode=467000",
      "phones=(0375)5523180",
      "faxes=5523181",
      "emails=jxswj@163.com",
    ],
  ],
  [
    "end",
    "读者如需核对，请拨通总机0375-5523180后转秘书科（分机206），也可发传真到5523181；书面意见寄467000甲县东风路22号水务局秘书科。",
    [
      "office=水务局秘书科",
      "address=甲县东风路22号",
      "postcode=467000",
      "phones=0375-5523180",
      "faxes=5523181",
    ],
  ],
  [
    "end",
    "局里的门在甲县城关镇东风路22号，三楼东头是办公室，谁来都有人接待；不便来的请拨手机13873612345，读者的意见一一回复。",
    ["phones=13873612345"],
  ],
  [
    "open",
    "凡对报告有不明白的地方，敬请拨通0736-5523180找局秘书科的同志，或者到甲县东风路22号水务局二楼当面问。",
    ["office=局秘书科", "address=甲县东风路22号水务局二楼", "phones=0736-5523180"],
  ],
  [
    "end",
    "来访：甲县东风路22号水务局二楼东侧\n来信：同上，邮编467000\n来电：0736-5523180、5523181\n来邮：jxswj@163.com",
    [
      "address=甲县东风路22号水务局二楼东侧",
      "postcode=467000",
      "phones=0736-5523180",
      "phones=5523181",
      "emails=jxswj@163.com",
    ],
  ],
  [
    "open",
    "有疑问想打电话，0736-5523180是局秘书科；想写信，请写“甲县东风路22号，邮编467000”。",
    ["address=甲县东风路22号", "postcode=467000", "phones=0736-5523180"],
  ],
  [
    "end",
    "本报告如有疑问，请与局秘书科联系，电话（〇七三六）五五二三一八〇，通信地址甲县东风路二十二号，邮政编码四六七〇〇〇。",
    ["office=局秘书科", "address=甲县东风路二十二号", "postcode=467000", "phones=(0736)5523180"],
  ],
  [
    "end",
    "任何疑问，都可发邮件到 wsjd@126.com，或写信到450001甲市乙区健康路18号，收信人写“信息科”；或在工作时间打0371-66661234。",
    [
      "address=甲市乙区健康路18号",
      "office=信息科",
      "postcode=450001",
      "phones=0371-66661234",
      "emails=wsjd@126.com",
    ],
  ],
  [
    "end",
    "咨询请拨打：0371-66661234\n投诉请拨打：0371-66669999（纪检组）\n来函请寄：甲市乙区健康路18号  邮编：450001",
    ["address=甲市乙区健康路18号", "postcode=450001", "phones=0371-66661234"],
  ],
  [
    "open",
    "有疑问者请与所信息科联络，其址：甲市乙区健康路十八号；其电：0371－66661234；其邮：wsjd@126.com。",
    ["office=所信息科", "address=甲市乙区健康路十八号", "phones=0371-66661234", "emails=wsjd@126.com"],
  ],
];

/** What looks like contacts of the report and is none. */
const NONE: readonly (readonly ["open" | "end", string, string])[] = [
  [
    "open",
    "全年印发便民手册2000册，登载供水、供电等部门电话，如0377-65019999。",
    "numbers that the year printed",
  ],
  ["end", "发现公开栏造假的，举报可打0377-65018888。", "complaints"],
  ["end", "投诉请拨0377-65018888，信访大厅在甲县人民路9号。", "complaints by a verb"],
  ["end", "本年度公开资金使用情况，其中552200元用于更换公开栏。", "a sum of six figures"],
  ["end", "资料存放在县档案馆（甲县人民路9号），可到档案馆查阅。", "a reading room"],
  ["end", "全年收到来信142封、来访3215人次，意见建议均已答复。", "letters that were counted"],
  ["end", "电话咨询二千三百四十五次，意见建议一一答复。", "calls that were counted"],
  ["end", "网站编号：0302010045，邮编库收录552200条。", "codes"],
];

const plain = (written: string) => fold(written).replace(/[—–]/g, "-").replace(/\s+/g, "");

describe("contacts without labels", () => {
  it.each(WORDINGS.map(([where, text, expected]) => [text, where, expected] as const))(
    "%s",
    (text, where, expected) => {
      const contacts = contactsOf(where === "open" ? withOpening(text) : withEnd(text));
      expect(contacts.map(plain).sort()).toEqual(expected.map(plain).sort());
    },
  );

  it.each(NONE.map(([where, text, why]) => [why, text, where] as const))("%s: %s", (_why, text, where) => {
    expect(contactsOf(where === "open" ? withOpening(text) : withEnd(text))).toEqual([]);
  });
});
