/** Where a heading ends: at 。 or ：, with its line, or, where breaks were lost, at the words that headings end in. */
import { markerAt } from "./marker.js";

export interface HeadingEnd {
  /** Length of the heading in code units. */
  readonly length: number;
  readonly closer: "line" | "stop" | "colon" | "none";
  /** Code units between the heading and what follows it. */
  readonly skip: number;
}

const STOP = /[。:]/;

/** `rest` is a line behind its mark, folded. */
export function headingEnd(rest: string): HeadingEnd {
  const blank = blankEnd(rest);
  if (blank > 0) return { length: blank, closer: "line", skip: 1 };
  const at = rest.search(STOP);
  if (at < 0)
    return { length: rest.trimEnd().replace(/[;,.]+$/, "").length, closer: "line", skip: rest.length };
  return {
    length: rest.slice(0, at).trimEnd().length,
    closer: rest.charAt(at) === ":" ? "colon" : "stop",
    skip: 1,
  };
}

/** Words of a body behind a blank, at least. */
const SHORTEST_BODY = 15;

/** 一、概述 2016年,我县…: where breaks became blanks, a blank ends the heading; 0 where none does. */
function blankEnd(rest: string): number {
  const at = rest.search(/(?<=\S)\s+\S/);
  if (at < 2 || at > 30 || rest.length - at < SHORTEST_BODY || /[,;。:]/.test(rest.slice(0, at))) return 0;
  return /^\s+[^\s]{4}/.test(rest.slice(at)) ? at : 0;
}

/** Words that a heading of such a report ends in, where no other word of the noun follows. */
const LAST_WORD =
  /(?:概述|概况|情况|方面|措施|问题|不足|打算|安排|建设|管理|保障|事项|数量|类别|形式|渠道|途径|附表|说明|要求)(?![的和及与、情方]|(?:情况|及|以及|方面|的))/g;
/** Words a body begins with. */
const BODY =
  /(?:20\d\d年|今年|全年|本年度?|截[至止]|目前|近年来|一年来|我[县市区局委办厅镇]|各[乡镇县市区部单]|一是|\[…\])/;
const LONGEST_RUN_ON = 40;

/** The same inside a line that lost its breaks; length 0 where no end can be told. */
export function runOnHeadingEnd(rest: string): HeadingEnd {
  const window = rest.slice(0, LONGEST_RUN_ON);
  const stop = window.search(/[。:\s]/);
  const ends = [stop < 0 ? Infinity : stop];
  for (const match of window.matchAll(LAST_WORD)) {
    ends.push(match.index + match[0].length);
    break;
  }
  for (let at = 2; at < window.length; at++)
    if (window.charAt(at) === "(" && markerAt(window.slice(at))?.form === "chineseBracket") {
      ends.push(at);
      break;
    }
  const body = window.slice(2).search(BODY);
  if (body >= 0) ends.push(body + 2);
  const length = Math.min(...ends);
  if (!Number.isFinite(length) || length < 2) return { length: 0, closer: "none", skip: 0 };
  const closed = length === stop && /[。:]/.test(window.charAt(length));
  return { length, closer: closed ? "stop" : "none", skip: closed ? 1 : 0 };
}
