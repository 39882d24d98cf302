import { EXIT } from "./exit-codes.js";
import { languageOf } from "./language.js";
import { buildProgram } from "./program.js";
import { endQuietlyOnClosedPipe } from "./terminal.js";

/** Runs the program on its arguments (without node and script) and sets `process.exitCode`. Never throws. */
export async function main(argv: readonly string[]): Promise<void> {
  endQuietlyOnClosedPipe();
  const language = languageOf(argv, process.env);
  try {
    if (argv[0] === "--version" || argv[0] === "-V") return await printVersions();
    await (await buildProgram(argv, language)).parseAsync([...argv], { from: "user" });
  } catch (error) {
    process.exitCode = await endWith(error, argv.includes("--debug"), language);
  }
}

async function printVersions(): Promise<void> {
  const { versionLines } = await import("./version.js");
  process.stdout.write(`${await versionLines()}\n`);
}

async function endWith(error: unknown, debug: boolean, language: "zh" | "en"): Promise<number> {
  const code = (error as { code?: unknown }).code;
  // Commander has said what is wrong, or printed its help.
  if (typeof code === "string" && code.startsWith("commander."))
    return (error as { exitCode: number }).exitCode === 0 ? EXIT.ok : EXIT.usage;
  const { failureOf } = await import("./failure.js");
  const failure = failureOf(error);
  process.stderr.write(`shilu: ${failure.sentence[language]} [${failure.code}]\n`);
  if (debug) process.stderr.write(`${(error as Error).stack ?? ""}\n`);
  return failure.exit;
}
