import type { OtherScope, SectionKind } from "@shilu/core";
import { matchesOf } from "../../matches.js";
import type { Place } from "./place.js";
import { SCOPE_RULES } from "./scope-rule.js";

export interface Scope {
  readonly scope: "reportingYear" | OtherScope;
  /** The rule that decided, `null` where none spoke against the reporting year. */
  readonly rule: string | null;
}

const OWN: Scope = { scope: "reportingYear", rule: null };
const YEAR = /(20\d\d)年/g;
/** 结转2017年办理3件, 2015年结转3件: the year it is handed on to or from is no other scope. */
const HANDED_ON = /(?:结转|转入|顺延|延至|转至)[^,;]{0,14}$/;
/** Words that hold a figure to the reporting year, whatever the sentence began with. */
const OWN_YEAR_WORDS = /全年|本年度?|当年|年内/;
/** What a section on problems says of the present: 目前只有兼职人员2名. */
const PRESENT = /目前|现有|现仅|只有|仅有/;
/** A year that only names a document, a plan or a conference. */
const OTHER_YEAR =
  /(?:20\d\d)年(?:度)?[^,;]{0,10}(?:要点|安排|方案|任务|办法|通知|意见|工作报告|预算|决算|普查)/;
/** 个别单位全年仅更新3条 is no figure of the whole. */
const SOME = /个别|有的|有些|部分|少数|某|一些|单位|部门|乡镇|街道|科室|[村社]|栏目|网站/;
/** Sections whose figures speak of what is wrong or to come. */
const LOOKING_AHEAD: ReadonlySet<SectionKind> = new Set(["problems", "plans"]);

/** Where the words about a figure put it. `year` is the reporting year, `null` where the report names none. */
export function scopeOf(place: Place, year: number | null): Scope {
  if (
    !PRESENT.test(place.clauseLead) &&
    !(year !== null && namesOwnYear(place.clauseLead, year)) &&
    place.kinds.length > 0 &&
    place.kinds.every((kind) => LOOKING_AHEAD.has(kind))
  )
    return { scope: "plan", rule: "scope.section" };
  for (const rule of SCOPE_RULES) {
    const text = textOf(place, rule.reach);
    if (rule.id === "scope.since" && OWN_YEAR_WORDS.test(place.clauseLead)) continue;
    if (rule.sequel && !rule.sequel.test(place.sequel)) continue;
    if (rule.pattern.test(text) && !rule.not?.test(text) && !ownYear(text, rule.id, year))
      return { scope: rule.scope, rule: rule.id };
  }
  return yearScope(place, year) ?? OWN;
}

/** 2012年全年仅举办培训1期: what was lacking in the year is a figure of it. */
const namesOwnYear = (text: string, year: number): boolean =>
  new RegExp(
    `(?:${year}年|今年|本年度?|(?<!去年|上年)全年)(?:度|全年)?[^,;]{0,6}(?:仅|只|才|一共|总共)(?!需|要|能)`,
  ).test(text) && !SOME.test(text);

function textOf(place: Place, reach: "label" | "clause" | "sentence"): string {
  if (reach === "label") return place.label;
  return reach === "clause" ? place.clauseLead : `${place.lead}${place.clauseLead}`;
}

/** The year the first regulation on disclosure (国务院令第492号, in force from 2008-05-01) took effect. */
const REGULATION_YEAR = 2008;

const SINCE_BEHIND = /[^,;。]{0,16}以来/y;

/** 2013年以来 of a report for 2013 is the year itself; so is 《条例》施行以来 of a report for 2008. */
function ownYear(text: string, rule: string, year: number | null): boolean {
  if (rule !== "scope.since" || year === null) return false;
  if (year === REGULATION_YEAR && /(?:条例|施行|实施)[^,;]{0,6}以来/.test(text)) return true;
  const named = `${year}年`;
  for (let at = text.indexOf(named); at >= 0; at = text.indexOf(named, at + 1)) {
    SINCE_BEHIND.lastIndex = at + named.length;
    if (SINCE_BEHIND.test(text)) return true;
  }
  return false;
}

/** The year named last before the figure, in its clause or at the head of its sentence, decides where there is one. */
function yearScope(place: Place, year: number | null): Scope | null {
  if (year === null) return null;
  const own = lastYearOf(place.clauseLead);
  const head = own ?? (/^(?:截[至止]|到)?20\d\d年/.test(place.lead) ? lastYearOf(place.lead) : null);
  if (head === null || head === year || HANDED_ON.test(place.label)) return null;
  return head < year
    ? { scope: "lastYear", rule: "scope.year-before" }
    : { scope: "plan", rule: "scope.year-after" };
}

function lastYearOf(text: string): number | null {
  if (!text.includes("年")) return null;
  let found: number | null = null;
  for (const match of matchesOf(YEAR, text))
    if (!OTHER_YEAR.test(text.slice(match.index))) found = Number(match[1]);
  return found;
}
