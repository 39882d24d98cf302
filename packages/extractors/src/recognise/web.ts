/** Web addresses, e-mail addresses and IP addresses: each found from a character it cannot be without. */
import type { TextualMention } from "@shilu/core";
import { isDigit, isHan, isLatin } from "./characters.js";
import { hostEnd, ipv4End, isLabelCharacter } from "./host.js";
import { textualMention } from "./mentions.js";
import type { Passage } from "./passage.js";

/** The characters that web addresses are found from. */
export const WEB_TRIGGERS = "@.:#([";

const DOT = 0x2e;
const AT = 0x40;
const COLON = 0x3a;
const HASH = 0x23;

/**
 * What is found from the trigger at `at`; nothing before `floor` is read again. A mention without a value is none: it
 * only tells how far something that looks like an address reaches.
 */
export function readWebAt(passage: Passage, at: number, unit: number, floor: number): TextualMention | null {
  const { folded } = passage;
  if (unit === DOT) {
    const before = folded.charCodeAt(at - 1);
    const after = folded.charCodeAt(at + 1);
    if (isDigit(before) && isDigit(after)) return readIpv4(passage, at, floor);
    return isLabelCharacter(before) && isLabelCharacter(after) ? readBareUrl(passage, at, floor) : null;
  }
  if (unit === AT) return readEmail(passage, at, 1, floor);
  if (unit === COLON)
    return folded.startsWith("//", at + 1) ? readUrl(passage, at, floor) : readIpv6(passage, at, floor);
  if (unit === HASH) {
    const before = folded.charCodeAt(at - 1);
    return isLatin(before) || isDigit(before) ? readEmail(passage, at, 1, floor) : null;
  }
  return isAtWord(folded, at) ? readEmail(passage, at, 4, floor) : null;
}

/** (at) or [at], at the bracket. */
function isAtWord(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at + 1) | 0x20;
  if (unit !== 0x61 || (folded.charCodeAt(at + 2) | 0x20) !== 0x74) return false;
  const close = folded.charAt(at + 3);
  return close === ")" || close === "]";
}

const SCHEMES = new Set(["http", "https", "ftp", "ftps", "rtsp", "mms", "ws", "wss"]);
const LONGEST_PATH = 2000;

function readUrl(passage: Passage, colon: number, floor: number): TextualMention | null {
  const { folded, end } = passage;
  let start = colon;
  while (start > floor && colon - start < 8 && isLatin(folded.charCodeAt(start - 1))) start--;
  const host = hostEnd(folded, colon + 3, end, true);
  if (host < 0) return null;
  const known = SCHEMES.has(folded.slice(start, colon).toLowerCase());
  const stop = pathEnd(passage, host);
  return textualMention("url", start, stop, "url.scheme", known ? folded.slice(start, stop) : null);
}

function readBareUrl(passage: Passage, dot: number, floor: number): TextualMention | null {
  const { folded, end } = passage;
  let start = dot;
  while (start > floor && dot - start < 64 && isLabelCharacter(folded.charCodeAt(start - 1))) start--;
  const before = start > floor ? folded.charAt(start - 1) : "";
  if (before === "@" || before === "." || before === "/" || before === "_" || before === "\\") return null;
  const www = folded.slice(start, start + 4).toLowerCase() === "www.";
  const host = hostEnd(folded, start, end, www);
  if (host < 0 || isLocalPart(folded, host, end) || isTimeOfDay(folded.slice(start, host))) return null;
  const stop = pathEnd(passage, host);
  return textualMention("url", start, stop, www ? "url.www" : "url.host", folded.slice(start, stop));
}

/** Whether what ends at `at` goes on to an @: the name of an e-mail address, not a host. */
function isLocalPart(folded: string, at: number, end: number): boolean {
  let next = at;
  while (next < end && next - at < 64 && isLocal(folded.charCodeAt(next))) next++;
  return next < end && folded.charCodeAt(next) === AT;
}

/** 7.am is an hour; 27.pm can be none. */
const isTimeOfDay = (host: string): boolean => /^(?:\d|1[0-2])\.[ap]m$/i.test(host);

const PATH = new Uint8Array(0x80);
for (const character of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#[]@!$&()*+,;=%")
  PATH[character.charCodeAt(0)] = 1;

/** The end of port, path, query and fragment behind a host; no closing mark and no bracket that was opened before. */
function pathEnd({ folded, text, end }: Passage, host: number): number {
  let next = host;
  if (folded.charCodeAt(next) === COLON && isDigit(folded.charCodeAt(next + 1))) {
    next++;
    while (next < end && next - host < 6 && isDigit(folded.charCodeAt(next))) next++;
  }
  if (next >= end || !"/?#".includes(folded.charAt(next))) return next;
  const from = next;
  let open = 0;
  const most = Math.min(end, next + LONGEST_PATH);
  while (next < most) {
    const unit = text.charCodeAt(next);
    if (unit >= 0x80 || PATH[unit] === 0) break;
    if (unit === 0x28) open++;
    else if (unit === 0x29 && --open < 0) break;
    next++;
  }
  while (next > from && ".,:;!?([".includes(text.charAt(next - 1))) next--;
  return next;
}

const LETTER_OR_DIGIT = /[A-Za-z0-9]/;

/** `length` is that of the sign between name and host: @, # or (at); any but a plain @ is mended and marked. */
function readEmail(passage: Passage, at: number, length: number, floor: number): TextualMention | null {
  const { folded, text, end } = passage;
  let start = at;
  while (start > floor && at - start < 64 && isLocal(folded.charCodeAt(start - 1))) start--;
  if (folded.charCodeAt(start) === DOT && isHan(folded.charCodeAt(start - 1))) start++;
  const local = folded.slice(start, at);
  if (
    local === "" ||
    local.startsWith(".") ||
    local.endsWith(".") ||
    local.includes("..") ||
    !LETTER_OR_DIGIT.test(local)
  )
    return null;
  const plain = length === 1 && text.charCodeAt(at) === AT;
  const host = at + length;
  const stop =
    plain && folded[host] === "["
      ? bracketedHost(folded, host, end)
      : hostEnd(folded, host, end, folded.charCodeAt(at) === AT);
  if (stop < 0 || (folded.charCodeAt(stop) === DOT && folded.charCodeAt(stop + 1) === AT)) return null;
  if (/^\d+(?:\.\d+)+$/.test(folded.slice(host, stop))) return null;
  const mention = textualMention(
    "email",
    start,
    stop,
    plain ? "email.address" : "email.mended",
    `${local}@${folded.slice(host, stop)}`,
  );
  return plain ? mention : { ...mention, repaired: true };
}

const isLocal = (unit: number): boolean =>
  isLatin(unit) ||
  isDigit(unit) ||
  unit === DOT ||
  unit === 0x5f ||
  unit === 0x2d ||
  unit === 0x2b ||
  unit === 0x25;

function bracketedHost(folded: string, at: number, end: number): number {
  const stop = ipv4End(folded, at + 1, end);
  return stop > 0 && folded[stop] === "]" ? stop + 1 : -1;
}

function readIpv4(passage: Passage, dot: number, floor: number): TextualMention | null {
  const { folded, end } = passage;
  let start = dot;
  while (start > floor && dot - start < 4 && isDigit(folded.charCodeAt(start - 1))) start--;
  const before = start > floor ? folded.charCodeAt(start - 1) : 0;
  if (before === DOT || isDigit(before) || isLatin(before)) return null;
  const stop = ipv4End(folded, start, end);
  if (stop < 0 || isLatin(folded.charCodeAt(stop))) return null;
  const value = folded.slice(start, stop).split(".").map(Number).join(".");
  return textualMention("ip", start, stop, "ip.v4", value);
}

const isHex = (unit: number): boolean =>
  isDigit(unit) || (unit >= 0x61 && unit <= 0x66) || (unit >= 0x41 && unit <= 0x46);

/** Nothing else stands in the passage. */
const isWhole = ({ start, end }: Passage, from: number, to: number): boolean => from === start && to === end;

/** A short address such as ::1 needs one of these near before it: two colons are more often a slip. */
const IP_CUE = /(?:IP|V6|地址)[^,。;]{0,8}$/i;

function readIpv6(passage: Passage, colon: number, floor: number): TextualMention | null {
  const { folded, end } = passage;
  const around = isHex(folded.charCodeAt(colon - 1)) || folded.charCodeAt(colon + 1) === COLON;
  if (!around) return null;
  let start = colon;
  while (start > floor && colon - start < 5 && isHex(folded.charCodeAt(start - 1))) start--;
  let stop = colon;
  while (
    stop < end &&
    stop - start < 40 &&
    (isHex(folded.charCodeAt(stop)) || folded.charCodeAt(stop) === COLON)
  )
    stop++;
  const before = start > floor ? folded.charCodeAt(start - 1) : 0;
  if (isLatin(before) || isDigit(before) || isLatin(folded.charCodeAt(stop))) return null;
  const written = folded.slice(start, stop);
  const groups = written.split(":");
  const gaps = written.split("::").length - 1;
  if (gaps > 1 || written.includes(":::") || groups.some((group) => group.length > 4))
    return textualMention("ip", start, stop, "ip.v6", null);
  const stated = groups.filter((group) => group !== "").length;
  if (gaps === 0 ? stated !== 8 || groups.length !== 8 : stated > 7) return null;
  if (
    stated < 3 &&
    !isWhole(passage, start, stop) &&
    !IP_CUE.test(folded.slice(Math.max(passage.start, start - 14), start))
  )
    return null;
  return textualMention("ip", start, stop, "ip.v6", written.replace(/(^|:)0{1,3}(?=[0-9A-Fa-f])/g, "$1"));
}
