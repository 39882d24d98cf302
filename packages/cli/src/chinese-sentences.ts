/** What the errors of the other packages say, in Chinese: by code, with what they know of the place. */
type Place = Readonly<Record<string, string | number | undefined>>;

const SENTENCES: Readonly<Record<string, (place: Place) => string>> = {
  "source-binary": ({ format }) => `应为网页或文本，却是 ${format ?? "二进制"} 文件：请先转换为文本或 HTML`,
  "source-too-large": ({ bytes, lines, limit }) =>
    bytes === undefined
      ? `内容过多（上限 ${limit} ${lines === undefined ? "个标签" : "行"}）：请给出报告本身的页面`
      : `文件有 ${bytes} 字节，超过上限 ${limit}：请给出报告本身的页面`,
  "source-too-deep": ({ limit }) => `网页标签嵌套过深（上限 ${limit ?? 500} 层）：请给出报告本身的页面`,
  "table-too-large": ({ limit }) => `表格过大（上限 ${limit ?? "200000"} 格）：请给出报告本身的页面`,
  "database-missing": ({ file }) => `没有 ${file}：请先运行 “shilu load 路径… --db ${file}”`,
  "database-folder-missing": ({ folder }) => `没有文件夹 ${folder}：请先建立（mkdir -p），或用 --db 另选文件`,
  "database-foreign": ({ file }) => `${file} 不是 shilu 的数据库，未作任何改动：请用 --db 另选文件`,
  "database-damaged": ({ file }) => `${file} 已损坏或不完整，未作任何改动：请装入新文件，或恢复备份`,
  "database-newer": ({ file }) => `${file} 由更新版本的 shilu 建立：请更新 shilu，或装入新文件`,
  "database-read-only": ({ file }) => `无法写入 ${file}：请用 --db 另选文件，或修改文件及文件夹的权限`,
  "database-full": ({ file, free }) =>
    `${file} 无法继续写入${free === undefined ? "" : `（所在磁盘剩余 ${(Number(free) / 2 ** 20).toFixed(1)} MiB）`}：请腾出空间后再次运行同一命令，会从中断处继续`,
  "database-busy": ({ file, holders }) =>
    `${file} 被占用（${holders || "可能是另一个 shilu load 或数据库浏览器"}）：请等其结束或将其关闭，再运行一次`,
  "record-invalid": () => "记录无效：结构不符，或引文与原文位置不一致；请重新提取",
  "query-writes": () => "只接受一条 SELECT 语句：此命令只读，如需修改请用 sqlite3 程序",
  "report-unknown": ({ words, file }) => `${file} 中没有名为 “${words}” 的报告`,
  "report-ambiguous": ({ words, found }) => `“${words}” 对应多份报告（${found}）：请给出编号`,
  "export-unknown": ({ name }) =>
    `没有名为 ${name} 的表或视图：可用 facts_long、panel、shares、failed_checks、coverage，或 docs/schema.md 中的表`,
  "export-unwritable": ({ file }) => `无法写入 ${file}：请用 --out 另选文件`,
  "addon-missing": () =>
    "原生模块 better-sqlite3 未安装或未编译：请运行 “npm rebuild better-sqlite3”（可能需要 C++ 编译器、make 和 Python）",
  "addon-unusable": ({ version }) =>
    `better-sqlite3 ${version} 在此 Node 上会崩溃：请运行 “npm install better-sqlite3@12.11.1”`,
  "tokenizer-missing": ({ file }) =>
    `分词组件 nodejieba 或其词典缺失（${file}）：请运行 “npm rebuild nodejieba” 或 “npm install --force nodejieba@3.5.8”`,
};

/** `null` for a code that has no sentence here: its own English one is said. */
export const chineseSentence = (code: string, place: Place): string | null =>
  SENTENCES[code]?.(place) ?? null;
