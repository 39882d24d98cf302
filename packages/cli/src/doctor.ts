import { CommandError } from "./command-error.js";
import { EXIT } from "./exit-codes.js";
import { type Failure, failureOf } from "./failure.js";
import type { Bilingual } from "./language.js";

/** One thing the program stands on: what was found, or what is wrong and which command mends it. */
export interface Finding {
  readonly name: Bilingual;
  readonly found: string;
  readonly failure: Failure | null;
}

interface Examination {
  readonly name: Bilingual;
  /** Gives what it found; throws what is wrong. Nothing that could end the process is loaded unexamined. */
  readonly look: () => Promise<string>;
}

const OLDEST_NODE = [20, 19] as const;

const EXAMINATIONS: readonly Examination[] = [
  { name: { en: "Node", zh: "Node" }, look: async () => nodeVersion() },
  { name: { en: "rules and lexicons", zh: "规则与词表" }, look: rules },
  { name: { en: "SQLite", zh: "SQLite" }, look: sqlite },
  { name: { en: "word dictionary", zh: "分词词典" }, look: dictionary },
];

export async function* examine(): AsyncGenerator<Finding> {
  for (const { name, look } of EXAMINATIONS) {
    try {
      yield { name, found: await look(), failure: null };
    } catch (error) {
      yield { name, found: "", failure: failureOf(error) };
    }
  }
}

function nodeVersion(): string {
  const { node } = process.versions;
  const [major = 0, minor = 0] = node.split(".").map(Number);
  const [least, leastMinor] = OLDEST_NODE;
  if (major > least || (major === least && minor >= leastMinor)) return node;
  throw new CommandError(
    "node-too-old",
    {
      en: `Node ${OLDEST_NODE.join(".")} or later is needed, this is ${node}: install it from https://nodejs.org`,
      zh: `需要 Node ${OLDEST_NODE.join(".")} 或更新版本，现为 ${node}：请从 https://nodejs.org 安装`,
    },
    EXIT.internal,
  );
}

async function rules(): Promise<string> {
  const [{ catalogue, extract }, { extractorVersion }] = await Promise.all([
    import("@shilu/extractors"),
    import("./load/extractor-version.js"),
  ]);
  extract("2013年，收到申请1件。");
  return `${extractorVersion()}, ${catalogue().size} indicators`;
}

async function sqlite(): Promise<string> {
  const { SCHEMA_VERSION, sqliteVersion } = await import("@shilu/store");
  return `${sqliteVersion()}, schema ${SCHEMA_VERSION}`;
}

async function dictionary(): Promise<string> {
  const { startWords } = await import("./words/words.js");
  const { verifyJieba } = await import("@shilu/extractors/jieba");
  const { version } = verifyJieba();
  const words = await startWords();
  try {
    const [tokens] = await words.cut(["政府信息公开"]);
    return `nodejieba ${version} (${tokens?.join(" ")})`;
  } finally {
    await words.end();
  }
}
