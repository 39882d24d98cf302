import type { CommandEntry } from "../command.js";

/** In the order of the help. Each is loaded when it is asked for. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    usage: "extract <path...>",
    summary: {
      en: "read reports and print what was found, each figure with its words",
      zh: "读取报告并输出结果，每个数字附原文",
    },
    load: async () => (await import("./extract.js")).extractCommand,
  },
  {
    usage: "load <path...>",
    summary: { en: "load reports into an SQLite file", zh: "把报告装入 SQLite 文件" },
    load: async () => (await import("./load.js")).loadCommand,
  },
  {
    usage: "facts [path...]",
    summary: { en: "list the figures of reports, each with its words", zh: "列出报告中的数字及其原文" },
    load: async () => (await import("./facts.js")).factsCommand,
  },
  {
    usage: "show <report...>",
    summary: { en: "show a report: outline, figures, contradictions", zh: "显示一份报告：目录、数字、矛盾" },
    load: async () => (await import("./show.js")).showCommand,
  },
  {
    usage: "explain <path> [indicator]",
    summary: { en: "say why figures were taken or left", zh: "说明数字为何采用或不采用" },
    load: async () => (await import("./explain.js")).explainCommand,
  },
  {
    usage: "check [path...]",
    summary: { en: "list what does not add up, with the words", zh: "列出对不上的数字及其原文" },
    load: async () => (await import("./check.js")).checkCommand,
  },
  {
    usage: "search <db> <words...>",
    summary: { en: "find passages that hold all the words", zh: "查找含有全部词语的段落" },
    load: async () => (await import("./search.js")).searchCommand,
  },
  {
    usage: "query <db> <sql>",
    summary: { en: "ask a question in SQL, read-only", zh: "用 SQL 查询（只读）" },
    load: async () => (await import("./query.js")).queryCommand,
  },
  {
    usage: "export <db> [what]",
    summary: {
      en: "write a view or table as CSV, JSONL or Parquet",
      zh: "把视图或表导出为 CSV、JSONL 或 Parquet",
    },
    load: async () => (await import("./export.js")).exportCommand,
  },
  {
    usage: "keywords <db>",
    summary: { en: "the words that stand out, by year", zh: "各年的关键词" },
    load: async () => (await import("./keywords.js")).keywordsCommand,
  },
  {
    usage: "score <folder>",
    summary: { en: "compare reports/ with gold/ of a folder", zh: "将 reports/ 与人工标注 gold/ 比较" },
    load: async () => (await import("./score.js")).scoreCommand,
  },
  {
    usage: "doctor",
    summary: { en: "look whether all that is needed is there", zh: "检查所需部分是否齐全" },
    load: async () => (await import("./doctor.js")).doctorCommand,
  },
  {
    usage: "completion <shell>",
    summary: { en: "a completion script for bash, zsh or fish", zh: "bash、zsh 或 fish 的补全脚本" },
    load: async () => (await import("./completion.js")).completionCommand,
  },
];
