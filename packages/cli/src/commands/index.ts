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
    summary: {
      en: "load reports into an SQLite file; what is in it already is passed over",
      zh: "把报告装入 SQLite 文件；已在其中的不再处理",
    },
    load: async () => (await import("./load.js")).loadCommand,
  },
  {
    usage: "facts [path...]",
    summary: {
      en: "list the figures of reports, each with the words it was read from",
      zh: "列出报告中的数字及其原文",
    },
    load: async () => (await import("./facts.js")).factsCommand,
  },
];
