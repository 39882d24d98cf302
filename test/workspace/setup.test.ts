import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
let clone = "";

/** A clone without packages, on a machine whose npx does what the script says. */
beforeAll(() => {
  clone = mkdtempSync(path.join(tmpdir(), "clone-"));
  for (const part of ["scripts", ".ci", "package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml"])
    cpSync(path.join(root, part), path.join(clone, part), { recursive: true });
  for (const name of ["core", "extractors", "store", "cli"])
    mkdirSync(path.join(clone, "packages", name), { recursive: true });
  mkdirSync(path.join(clone, "bin"));
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));

function runWith(npx: string, command: string, ...args: string[]) {
  const file = path.join(clone, "bin/npx");
  writeFileSync(file, `#!/bin/sh\n${npx}\n`);
  chmodSync(file, 0o755);
  const env = { ...process.env, PATH: `${path.join(clone, "bin")}${path.delimiter}${process.env.PATH}` };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: clone, encoding: "utf8", env });
  return { status, stdout, stderr };
}
const GYP =
  'echo "packages/store install: gyp ERR! find Python"; echo "better-sqlite3: build failed"; exit 1';

describe("a machine that cannot build the addons", () => {
  test("npm start says so in one sentence, with the command that mends it", () => {
    const { status, stdout, stderr } = runWith(GYP, process.execPath, "scripts/start.mjs");
    expect(status).toBe(1);
    expect(stdout).toBe("");
    const said = stderr.trim().split("\n");
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/^Setting up/);
    expect(said[1]).toMatch(
      /^The native addon better-sqlite3\b.* could not be built.* C\+\+ compiler.*: run ".+", then this command again\.$/,
    );
  });

  test("npm test fails and still closes with its line", () => {
    const { status, stdout } = runWith(GYP, process.execPath, "scripts/test.mjs");
    expect(status).toBe(1);
    expect(stdout.trim().split("\n").at(-1)).toBe("0 passed, 1 failed");
  });

  test(".ci/run too", () => {
    const { status, stdout } = runWith(GYP, path.join(clone, ".ci/run"));
    expect(status).toBe(1);
    expect(stdout.trim().split("\n").at(-1)).toBe("0 passed, 1 failed");
  });
});

test("a registry that cannot be reached is named, with what came and the command", () => {
  const { status, stderr } = runWith('echo "ENOTFOUND"; exit 1', process.execPath, "scripts/start.mjs");
  expect(status).toBe(1);
  expect(stderr).toContain("ENOTFOUND");
  expect(stderr.trim().split("\n").at(-1)).toMatch(
    /could not be installed.*npx --yes pnpm@[\d.]+ install --frozen-lockfile/,
  );
});
