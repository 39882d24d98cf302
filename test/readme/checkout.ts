/**
 * A checkout in a folder of its own, built and set up as this one is: what runs there leaves nothing here. Only the store
 * of the packages is shared, and nothing there writes to it, for the copy is marked as installed.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const PARTS = [
  "scripts",
  "corpus",
  "examples",
  "bench",
  "packages",
  "package.json",
  "pnpm-lock.yaml",
  "pnpm-workspace.yaml",
  "tsconfig.json",
  "tsconfig.base.json",
];
const STORE = "node_modules/.pnpm";

export interface Checkout {
  readonly folder: string;
  /** What a terminal shows of a command. */
  run(command: string): { readonly code: number; readonly shown: string };
  remove(): void;
}

export function createCheckout(): Checkout {
  const folder = mkdtempSync(path.join(tmpdir(), "readme-"));
  mkdirSync(path.join(folder, "node_modules"));
  const links = readdirSync(path.join(root, "node_modules"))
    .filter((name) => !name.startsWith(".") || name === ".bin")
    .map((name) => `node_modules/${name}`);
  for (const part of [...PARTS, ...links])
    cpSync(path.join(root, part), path.join(folder, part), {
      recursive: true,
      verbatimSymlinks: true,
      preserveTimestamps: true,
    });
  symlinkSync(path.join(root, STORE), path.join(folder, STORE));
  const run: Checkout["run"] = (command) => {
    const env = {
      ...process.env,
      NO_COLOR: "1",
      LANG: "en_GB.UTF-8",
      COLUMNS: "100",
      npm_config_update_notifier: "false",
    };
    // A terminal shows both streams.
    const { status, stdout } = spawnSync("bash", ["-c", `{ ${command}\n} 2>&1`], {
      cwd: folder,
      encoding: "utf8",
      env,
    });
    return { code: status ?? 1, shown: stdout };
  };
  const marked = run(
    `node --input-type=module -e 'import("./scripts/setup.mjs").then((setup) => setup.markInstalled())'`,
  );
  if (marked.code !== 0) throw new Error(marked.shown);
  return { folder, run, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Why programs of the packages cannot be run here, `null` where they can. */
export const notBuilt = (): string | null =>
  existsSync(path.join(root, STORE)) && existsSync(path.join(root, "packages/cli/dist/index.js"))
    ? null
    : "the packages are not built: run npm start first";
