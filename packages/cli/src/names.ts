import type { ContactKey, MetadataKey } from "@shilu/core";
import type { Bilingual } from "./language.js";

/** What people call the keys of a record. */
export const METADATA_NAMES: Readonly<Record<MetadataKey, Bilingual>> = {
  title: { en: "title", zh: "标题" },
  agency: { en: "agency", zh: "机构" },
  year: { en: "year", zh: "年份" },
  publishedOn: { en: "published on", zh: "发布日期" },
  signedOn: { en: "signed on", zh: "落款日期" },
  periodFrom: { en: "period from", zh: "统计期起" },
  periodTo: { en: "period to", zh: "统计期止" },
  views: { en: "views", zh: "浏览次数" },
  indexNumber: { en: "index number", zh: "索引号" },
  documentNumber: { en: "document number", zh: "文号" },
  source: { en: "source", zh: "来源" },
  icpNumber: { en: "ICP number", zh: "备案号" },
  policeNumber: { en: "police number", zh: "公安备案号" },
  siteId: { en: "site id", zh: "网站标识码" },
  siteName: { en: "site", zh: "网站" },
  columns: { en: "columns", zh: "栏目" },
  sponsor: { en: "sponsor", zh: "主办" },
  operator: { en: "operator", zh: "承办" },
};

export const CONTACT_NAMES: Readonly<Record<ContactKey, Bilingual>> = {
  office: { en: "office", zh: "办公室" },
  address: { en: "address", zh: "地址" },
  postcode: { en: "postcode", zh: "邮编" },
  phones: { en: "telephone", zh: "电话" },
  faxes: { en: "fax", zh: "传真" },
  emails: { en: "e-mail", zh: "电子邮箱" },
  websites: { en: "website", zh: "网址" },
};
