export type Language = "zh" | "en";

/** One sentence in the two languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** `--lang` among the arguments, else the environment; English where neither says Chinese. */
export function languageOf(argv: readonly string[], environment: NodeJS.ProcessEnv): Language {
  const at = argv.findIndex((argument) => argument === "--lang" || argument.startsWith("--lang="));
  const asked = argv[at]?.startsWith("--lang=") ? argv[at].slice("--lang=".length) : argv[at + 1];
  const said = at >= 0 ? asked : environment.LC_ALL || environment.LC_MESSAGES || environment.LANG;
  return said?.toLowerCase().startsWith("zh") ? "zh" : "en";
}
