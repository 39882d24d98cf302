import type { CommandDefinition, Given } from "../command.js";
import { examine } from "../doctor.js";
import { EXIT, type ExitCode } from "../exit-codes.js";

export const doctorCommand: CommandDefinition = {
  examples: ["shilu doctor"],
  options: [],
  run: runDoctor,
};

async function runDoctor({ terminal }: Given): Promise<ExitCode> {
  const { colours } = terminal;
  let healthy = true;
  for await (const { name, found, failure } of examine()) {
    if (failure) healthy = false;
    const sign = failure ? colours.red("✗") : colours.green("✓");
    const words = failure ? `${terminal.say(failure.sentence)} [${failure.code}]` : found;
    await terminal.write(`${sign} ${terminal.say(name)}: ${words}\n`);
  }
  return healthy ? EXIT.ok : EXIT.internal;
}
