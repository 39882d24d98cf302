/** Units as forms write them: a multiple (万, 亿) before a base unit. */

export interface WrittenUnit {
  /** As it stands there. */
  readonly written: string;
  readonly base: string;
  /** Places by which a figure is shifted into the base unit: 4 for 万元. */
  readonly shift: number;
}

const MULTIPLES: Readonly<Record<string, number>> = {
  "": 0,
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  百万: 6,
  千万: 7,
  亿: 8,
};

/** 人次 before 人: the longer first. */
const BASES = "人民币元|元|人次|条次|条|件次|件|篇次|篇|次|个|人|名|份|项|宗|期|部|处|场|起|例|批|册|家";

const SOURCE = `(百万|千万|十|百|千|万|亿)?(${BASES})`;
const AT_END = new RegExp(`${SOURCE}$`);
const WHOLE = new RegExp(`^${SOURCE}$`);
const NAMED = new RegExp(`(?:单位[:]?|\\()${SOURCE}(?=\\)|$|[,;。])`);
const AT_START = new RegExp(`^${SOURCE}`);

const unitOf = (match: RegExpExecArray | null): WrittenUnit | null =>
  match && {
    written: `${match[1] ?? ""}${match[2]}`,
    base: (match[2] as string) === "人民币元" ? "元" : (match[2] as string),
    shift: MULTIPLES[match[1] ?? ""] as number,
  };

/** A surface that is a unit and nothing else. */
export const readUnit = (surface: string): WrittenUnit | null => unitOf(WHOLE.exec(surface));

/** The unit at the end of the words before a figure, or in brackets among them: 收取的费用(万元). */
export const unitBefore = (words: string): WrittenUnit | null =>
  unitOf(AT_END.exec(words)) ?? unitNamed(words);

/** The unit that begins the words behind a figure. */
export const unitAtStart = (words: string): WrittenUnit | null => unitOf(AT_START.exec(words));

/** 单位:万元, or a unit alone in brackets. */
export const unitNamed = (words: string): WrittenUnit | null => unitOf(NAMED.exec(words));

/** Whether figures in this unit are amounts of money. */
export const isMoney = (unit: string | null): boolean => unit === "元";
