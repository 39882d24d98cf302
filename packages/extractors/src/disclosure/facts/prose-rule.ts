/**
 * A rule of prose says where the words stand that make a figure one of an indicator.
 *
 * Patterns are matched on the words around one figure (see clauses/figure.ts), folded, blanks taken out, at most
 * {@link REACH} code units of them; `label` patterns end at the figure (`$`), `trailer` and `sequel` patterns begin
 * after it (`^`). A rule with several patterns wants all of them.
 */
import type { NumericMention, SectionKind } from "@shilu/core";
import { matchesOf } from "../../matches.js";
import type { Place } from "./place.js";
import { EACH_BODY } from "./vocabulary.js";

export interface ProseRule {
  /** `table.name`, unique. */
  readonly id: string;
  readonly indicator: string;
  readonly units: UnitGroup;
  /** Literal words; the rule is tried only where one stands in the label, the sequel or the owner. */
  readonly cues: readonly string[];
  readonly label?: RegExp;
  readonly trailer?: RegExp;
  readonly sequel?: RegExp;
  /** As `sequel`, but not in the clause of the next figure. */
  readonly ownSequel?: RegExp;
  /** Must stand in the heading of the section or in the sentence before the figure's clause, at its end (`$`). */
  readonly owner?: RegExp;
  /** Must not stand there. */
  readonly notOwner?: RegExp;
  /** Only the figure that opens the body of its section: what the heading alone names. */
  readonly opening?: true;
  /** Must stand in the headings, the sentence before, the sentence so far or the label. */
  readonly topic?: RegExp;
  /** One of them must be a kind of the section. */
  readonly within?: readonly SectionKind[];
  /** A section of these kinds alone speaks of something else. */
  readonly outside?: readonly SectionKind[];
  /** Must not stand in the clause up to the figure or in its trailer. */
  readonly not?: RegExp;
  /** Must not stand in the label. */
  readonly notLabel?: RegExp;
  /** Must not stand behind the figure, up to the next one. */
  readonly notSequel?: RegExp;
  /** Which of two words stands last before the figure: the one whose part this figure is. */
  readonly nearest?: { readonly of: RegExp; readonly is: RegExp };
  /** Not where it may be one each of many bodies: 各单位明确1名. More than three are the sum of what all have. */
  readonly notEach?: true;
  /** It reads the figure beside the rule that fits best, as a second indicator. */
  readonly beside?: true;
  /** 3 the whole statement, 2 its usual short forms, 1 only where nothing better is said. */
  readonly rank: 1 | 2 | 3;
  /** `[kind …] text {figure} = value`: the kinds of its section, the text, the figure. */
  readonly cases: readonly string[];
}

/** Written units by what they can count; `null` is a unit that was lost. */
export const UNITS = {
  published: ["条", "件", "篇", "份", "则", "项", "余", "条次", "篇次", "件次", null],
  documents: ["条", "件", "篇", "份", "项", "则", "个", "余", "条次", "件次", null],
  requests: ["件", "条", "宗", "份", "例", "起", "项", "个", "次", "笔", "封", "人次", "件次", "条次", null],
  applications: ["件", "宗", "份", "例", "起", "条", "笔"],
  cases: ["件", "起", "宗", "例", "条", "次", "项", "个", "件次", "人次", "份", null],
  events: ["次", "场", "期", "件", "条", "个", "起", "轮", "篇", "场次", "期次", "件次"],
  letters: ["件", "封", "条", "个", "次", "篇", "余", "件次", null],
  texts: ["篇", "条", "件", "个", "份", "次", "期", "部", "则", "稿", "套"],
  regulations: ["件", "份", "条", "个", "部", "项", "篇"],
  people: ["人", "名", "位", "个"],
  attendances: ["人次", "人", "名", "余人"],
  visits: ["人次", "次", "人", "名", "件"],
  places: ["个", "处", "家", "所", "间"],
  bodies: ["个", "家", "处"],
  sessions: ["次", "期", "场", "个", "班", "轮", "批", "场次", "期次", "班次"],
  consultations: ["人次", "次", "件", "条", "个", "人", "名", "起", "件次", "余", null],
  money: "money",
} as const;

export type UnitGroup = keyof typeof UNITS;

/** Whether a mention counts in one of these units. */
export const countsIn = (units: UnitGroup, { kind, unit }: NumericMention): boolean =>
  units === "money" || kind === "money"
    ? units === kind
    : (UNITS[units] as readonly (string | null)[]).includes(unit);

/** How far the words before or after a figure are looked at, in code units. */
export const REACH = 70;

const EACH = new RegExp(EACH_BODY);

export function matchesRule(rule: ProseRule, place: Place): boolean {
  if (!standsWithin(rule, place.kinds)) return false;
  if (rule.trailer && !rule.trailer.test(place.trailer)) return false;
  if (rule.label && !rule.label.test(place.label)) return false;
  if (rule.sequel && !rule.sequel.test(place.sequel)) return false;
  if (rule.ownSequel && !rule.ownSequel.test(place.ownSequel)) return false;
  if (rule.not && (rule.not.test(place.clauseLead) || rule.not.test(place.trailer))) return false;
  if (
    rule.notEach &&
    Number(place.figure.mention.value) <= 3 &&
    EACH.test(`${place.clauseLead}|${place.trailer}`)
  )
    return false;
  if (rule.opening && !opens(place)) return false;
  if (rule.owner && !rule.owner.test(place.owner)) return false;
  if (rule.notOwner?.test(place.owner)) return false;
  if (rule.notLabel?.test(place.label)) return false;
  if (rule.notSequel?.test(place.sequel)) return false;
  if (rule.topic && !rule.topic.test(place.topic)) return false;
  if (rule.nearest && !rule.nearest.is.test(lastOf(rule.nearest.of, place.topic))) return false;
  return true;
}

/** How far behind the start of a body its first sentence may begin: blanks, a stray mark. */
const OPENING_REACH = 4;

const opens = ({ figure, section }: Place): boolean =>
  figure.first && section !== null && figure.sentence.span.start - section.bodySpan.start <= OPENING_REACH;
function standsWithin({ within, outside }: ProseRule, kinds: readonly SectionKind[]): boolean {
  if (within && !kinds.some((kind) => within.includes(kind))) return false;
  return !outside || kinds.length === 0 || kinds.some((kind) => !outside.includes(kind));
}

/** The last surface of a global pattern in a text, `""` where there is none. */
export function lastOf(pattern: RegExp, text: string): string {
  return matchesOf(pattern, text).at(-1)?.[0] ?? "";
}
