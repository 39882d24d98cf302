/** 县档案馆、图书馆和政务大厅各设查阅点一处: one each of several named ones is as many as they are. */
import type { Place } from "./place.js";

export interface Each {
  /** How many are named. */
  readonly times: number;
  /** The words behind 各, up to the figure. */
  readonly label: string;
  /** They are counted, not named: 24个处室各明确1名兼职信息员. */
  readonly isCounted: boolean;
}

/** A row of names and 各. Digits stand only in months and quarters. */
const ROW =
  /(?:^|在|于|由|[,:])((?:[^,;:、和及与各在\d]{2,12}[、和及与]){1,5}[^,;:、和及与各在\d]{2,12}|(?:\d{1,2}月[份]?[、和及与]){1,5}\d{1,2}月份?)(?:均|都)?各(?![类种项级界方])([^,;:、]{0,14})$/;
/** So many bodies, and 各. */
const COUNTED_BODIES =
  /(?:^|[^\d.年月])([1-9]\d{0,3})(?:个|家|所)[^,;:、\d各]{1,10}(?:均|都)?各(?![类种项级界方自])([^,;:、\d]{0,14})$/;
/** Words that name no single body: 各乡镇和部门各一名 is a statement about many. */
const MANY = /各|每|全[县市区镇乡]|所有|(?:乡镇|街道|部门|单位|科室|社区|村)$/;

export function eachOf({ clauseLead, trailer }: Place): Each | null {
  if (!clauseLead.includes("各")) return null;
  const match = ROW.exec(clauseLead);
  if (!match?.[1]) {
    const counted = COUNTED_BODIES.exec(clauseLead);
    // 各明确1名兼职信息员: the words behind the figure name it as those before would.
    return counted
      ? { times: Number(counted[1]), label: `${counted[2]}${trailer.slice(0, 12)}`, isCounted: true }
      : null;
  }
  const names = match[1].split(/[、和及与]/);
  return names.some((name) => MANY.test(name))
    ? null
    : { times: names.length, label: match[2] ?? "", isCounted: false };
}
