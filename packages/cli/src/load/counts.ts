import type { Standing } from "@shilu/store";
import type { Bilingual } from "../language.js";

/** How the documents of a load went. */
export interface LoadCounts {
  loaded: number;
  /** Read again: by other rules, or because it was asked for. */
  renewed: number;
  /** Known bytes at another address. */
  elsewhere: number;
  unchanged: number;
  /** Loaded, and no report of a known kind. */
  ofNoKind: number;
  failed: number;
}

export const noCounts = (): LoadCounts => ({
  loaded: 0,
  renewed: 0,
  elsewhere: 0,
  unchanged: 0,
  ofNoKind: 0,
  failed: 0,
});

export const COUNTED: Readonly<Record<Standing, keyof LoadCounts>> = {
  absent: "loaded",
  stale: "renewed",
  elsewhere: "elsewhere",
  present: "unchanged",
};

const NAMES: Readonly<Record<keyof LoadCounts, Bilingual>> = {
  loaded: { en: "loaded", zh: "新装入" },
  renewed: { en: "read again", zh: "重新读取" },
  elsewhere: { en: "known, at another address", zh: "内容已知，地址不同" },
  unchanged: { en: "unchanged", zh: "未变" },
  ofNoKind: { en: "of these no report of a known kind", zh: "其中不是已知类型的报告" },
  failed: { en: "failed", zh: "失败" },
};

/** `12 loaded, 3 unchanged, 1 failed`; what did not happen is left out. */
export function countsLine(counts: LoadCounts, language: "zh" | "en"): string {
  const said = (Object.keys(NAMES) as (keyof LoadCounts)[])
    .filter((name) => counts[name] > 0)
    .map((name) =>
      language === "zh" ? `${NAMES[name].zh} ${counts[name]}` : `${counts[name]} ${NAMES[name].en}`,
    );
  if (said.length === 0) return language === "zh" ? "没有文档" : "no document";
  return said.join(language === "zh" ? "，" : ", ");
}
