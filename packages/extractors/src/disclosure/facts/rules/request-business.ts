import { HOTLINE, pattern, REQUEST_OR_OTHER } from "../vocabulary.js";

/** The last thing named before the figure is an application for information, no other business. */
export const NEAREST_REQUEST = { of: REQUEST_OR_OTHER, is: /^(?:依申请公开|申请)$/ } as const;

/** Ways of asking are named as the ways of applying are: 现场咨询, 网上咨询. */
export const NEAREST_MODE = {
  of: /咨询|来电来访|来访来电|问询|打听|信访|热线|依申请公开|申请|新收件|收件/g,
  is: /申请|收件/,
} as const;

/** What a sentence on requests must speak of. */
export const REQUEST_TOPIC = /申请/;

/** Other business that is counted in the same words. */
export const OTHER_BUSINESS = pattern(
  `${HOTLINE}|复议|诉讼|提案|议案|人大|政协|建议(?!通过|其|申请人|向)|(?<!(?:告知|指引|引导|建议|转)[^,;]{0,20})信访|(?<!(?:告知|向)[^,;]{0,20})咨询|存量|清理|判决|责令|撤诉|无法提供|等原因`,
);
