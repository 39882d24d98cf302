/** The nouns that headings end in (lexicon heading-ends.tsv), and the words a body begins with. */

import { loadLexicon } from "@shilu/core";
import { lexiconFile } from "../lexicon-file.js";
import { matchesOf } from "../matches.js";

interface HeadingNouns {
  /** Any of the nouns, where no word goes on with it. */
  readonly pattern: RegExp;
  readonly alone: ReadonlySet<string>;
}

let loaded: HeadingNouns | null = null;

export const headingNounRows = () => loadLexicon(lexiconFile("heading-ends.tsv"), ["noun", "alone", "case"]);

function headingNouns(): HeadingNouns {
  if (loaded) return loaded;
  const rows = headingNounRows();
  const nouns = rows.map(({ cells }) => cells.noun).sort((a, b) => b.length - a.length);
  // A noun of two characters goes on from another (情况统计表); a longer one begins the body (情况 存在的问题).
  const goOn = nouns.filter(({ length }) => length <= 3);
  loaded = {
    pattern: new RegExp(`(${nouns.join("|")})(?!${goOn.join("|")}|[的和及与或、,以情方统汇分说表类])`, "g"),
    alone: new Set(rows.filter(({ cells }) => cells.alone === "yes").map(({ cells }) => cells.noun)),
  };
  return loaded;
}

const OPENS_BODY =
  /^\s*(?:(?:19|20)\d\d ?年|今年|去年|全年|本年|年内|截[至止]|目前|近年来|一年来|我[县市区局委办厅镇乡街省州旗部]|本[县市区局委办厅镇乡街机单部]|各[级乡镇县市区部单地]|全[县市区省镇局]|[一二三首]是|首先|第一,|\[…|…|\(本列|指标名称|统计指标|信息内容|第二十条第|行政复议行政诉讼|主要(?:是|有|存在|表现|体现)|无(?![偿障效])|没有|未|不存在|根据|按照|为了?|共|暂无|经)/;

export const opensBody = (text: string): boolean => OPENS_BODY.test(text);

export const endsLikeHeading = (text: string): boolean =>
  matchesOf(headingNouns().pattern, text).some((match) => match.index + match[0].length === text.length);

/** Where a heading that runs on into its body ends, in code units; -1 where it does not. `torn`: the line lost its breaks. */
export function nounEnd(text: string, torn: boolean): number {
  const { pattern, alone } = headingNouns();
  for (const match of matchesOf(pattern, text)) {
    const end = match.index + match[0].length;
    if (end < 2 || end === text.length) continue;
    const rest = text.slice(end);
    if (rest.trim() === "" || isQuoted(text, end)) continue;
    if (opensBody(rest) || (torn && alone.has(match[1] as string))) return end;
  }
  return -1;
}

/** A mark of quotation is open at `at`, and closed behind it. */
function isQuoted(text: string, at: number): boolean {
  const open = text.lastIndexOf("“", at - 1);
  return open >= 0 && text.lastIndexOf("”", at - 1) < open && text.indexOf("”", at) >= 0;
}
