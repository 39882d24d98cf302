/** The sentence that explains a check, in Chinese and in English. */
import type { Check } from "@shilu/core";

export const detail = (zh: string, en: string): Check["detail"] => ({ zh, en });

/** A fraction as a percentage of at most two digits after the point. */
export const percentOf = (share: number): string => `${Number((share * 100).toFixed(2))}%`;
