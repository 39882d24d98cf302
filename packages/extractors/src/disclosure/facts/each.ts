/** 县档案馆、图书馆和政务大厅各设查阅点一处: one each of several named ones is as many as they are. */
import type { Place } from "./place.js";

export interface Each {
  /** How many are named. */
  readonly times: number;
  /** The words behind 各, up to the figure. */
  readonly label: string;
}

/** A row of names and 各. Digits stand only in months and quarters. */
const ROW =
  /(?:^|在|于|由|[,:])((?:[^,;:、和及与各在\d]{2,12}[、和及与]){1,5}[^,;:、和及与各在\d]{2,12}|(?:\d{1,2}月[份]?[、和及与]){1,5}\d{1,2}月份?)(?:均|都)?各(?![类种项级界方])([^,;:、]{0,14})$/;
/** Words that name no single body: 各乡镇和部门各一名 is a statement about many. */
const MANY = /各|每|全[县市区镇乡]|所有|(?:乡镇|街道|部门|单位|科室|社区|村)$/;

export function eachOf({ clauseLead }: Place): Each | null {
  const match = clauseLead.includes("各") ? ROW.exec(clauseLead) : null;
  if (!match?.[1]) return null;
  const names = match[1].split(/[、和及与]/);
  return names.some((name) => MANY.test(name)) ? null : { times: names.length, label: match[2] ?? "" };
}
