// Runs the commands of docs/analysis.md and writes what they print below each: node scripts/make-analysis-page.mjs (after npm start).
import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const page = path.join(root, "docs/analysis.md");
const PLOTS = ["docs/plots/channels.svg", "docs/plots/coverage.svg"];
const BLOCK = /```console\n([\s\S]*?)```/g;

/** The page and its plots as the commands make them now; they run in a folder of their own. */
export function analysisPage() {
  const folder = mkdtempSync(path.join(tmpdir(), "shilu-analysis-"));
  try {
    mkdirSync(path.join(folder, "docs"));
    cpSync(path.join(root, "docs/plots"), path.join(folder, "docs/plots"), { recursive: true });
    for (const part of ["corpus", "node_modules"])
      symlinkSync(path.join(root, part), path.join(folder, part));
    const text = readFileSync(page, "utf8").replace(
      BLOCK,
      (_, block) => `\`\`\`console\n${transcript(block, folder)}\`\`\``,
    );
    const plots = PLOTS.map((name) => [name, readFileSync(path.join(folder, name), "utf8")]);
    return { text, plots };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The commands of a block, each with what it prints now. A line that ends with \\ goes on after "> ". */
function transcript(block, folder) {
  const commands = block.match(/^\$ (?:.*\\\n> )*.*$/gm) ?? [];
  return commands
    .map((lines) => `${lines}\n${printed(lines.slice(2).replaceAll("\n> ", "\n"), folder)}`)
    .join("");
}

function printed(command, folder) {
  const program = `"${process.execPath}" "${path.join(root, "packages/cli/bin/shilu.cjs")}"`;
  const { status, stdout } = spawnSync(
    "bash",
    ["-c", `exec 2>&1; ${command.replace(/^npx shilu/, program)}`],
    {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1", LANG: "en_GB.UTF-8", LC_ALL: "", COLUMNS: "100" },
    },
  );
  if (status !== 0) throw new Error(`${command}: exit ${status}\n${stdout}`);
  return stdout === "" ? "" : `${stdout.trimEnd()}\n`;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { text, plots } = analysisPage();
  writeFileSync(page, text);
  for (const [name, svg] of plots) writeFileSync(path.join(root, name), svg);
}
