/** A one, or a cent, that only denies: 无一例行政诉讼, 传真一件也没有, 没有收过一分钱. It counts nothing. */
import type { Figure } from "../../clauses/index.js";

/** 无一例行政诉讼, 未接到一起举报: none, told with a one. */
const NEGATED_ONE =
  /(?:尚无|并无|无|没有|没|(?:未|未曾|从未|尚未|没有|没|不曾)(?:[收接]到|发生|出现|产生|发现|有过?|见到?|等[来到]|遇到))(?:过|任何|哪怕)?$/;
/** 传真一件也没有, 举报一件未接到; but 一件没有公开 is one. */
const NEGATED_BEHIND =
  /^(?:也|都)(?:没|未|无)|^(?:没有|皆?无|未有)(?:过|发生)?$|^(?:未|未曾|从未|没有|没)(?:[收接]到|发生|出现|产生|发现|有过?|见)(?:过)?$/;
const SMALL_CHANGE = 0.1;

export function isDenied(figure: Figure): boolean {
  const { kind, value } = figure.mention;
  if (kind === "money") return Number(value) <= SMALL_CHANGE && /没|未|无|不/.test(figure.clauseLead);
  return value === "1" && (NEGATED_ONE.test(figure.clauseLead) || NEGATED_BEHIND.test(figure.trailer));
}
