/** A checkout in a folder of its own, on the packages and sources of this one: what runs there leaves nothing here. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const COPIED = [
  "scripts",
  "corpus",
  "examples",
  "package.json",
  "pnpm-lock.yaml",
  "pnpm-workspace.yaml",
  "tsconfig.json",
  "tsconfig.base.json",
];
const LINKED = ["node_modules", "packages"];

export interface Checkout {
  readonly folder: string;
  run(command: string): { readonly code: number; readonly stdout: string; readonly stderr: string };
  remove(): void;
}

export function createCheckout(): Checkout {
  const folder = mkdtempSync(path.join(tmpdir(), "readme-"));
  for (const part of COPIED)
    if (existsSync(path.join(root, part)))
      cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  for (const part of LINKED) symlinkSync(path.join(root, part), path.join(folder, part));
  return {
    folder,
    run(command) {
      const env = { ...process.env, NO_COLOR: "1", LANG: "en_GB.UTF-8", COLUMNS: "100" };
      const { status, stdout, stderr } = spawnSync("bash", ["-c", command], {
        cwd: folder,
        encoding: "utf8",
        env,
      });
      return { code: status ?? 1, stdout, stderr };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Why programs of the packages cannot be run here, `null` where they can. */
export const notBuilt = (): string | null =>
  existsSync(path.join(root, "packages/cli/dist/index.js")) &&
  existsSync(path.join(root, "node_modules/.setup-stamp"))
    ? null
    : "the packages are not built: run npm start first";
