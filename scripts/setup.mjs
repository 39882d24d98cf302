// Makes a bare clone ready: packages as the lockfile pins them, native addons built, TypeScript compiled.
// A stamp beside the packages says what they were installed for, so that the second time costs nothing.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "./build.mjs";
import { root, runQuietly } from "./run.mjs";

const PNPM = "pnpm@10.34.9";
const OLDEST_NODE = [20, 19];
const ADDONS = [
  {
    name: "better-sqlite3",
    from: "packages/store",
    probe: "new (require('better-sqlite3'))(':memory:').close()",
  },
  {
    name: "nodejieba",
    from: "packages/extractors",
    probe: "require('nodejieba/build/Release/nodejieba.node')",
  },
];
const STAMP = path.join(root, "node_modules/.setup-stamp");

/** Resolves to `null`, or to the sentence that says what is wrong and which command mends it. */
export async function setUp() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]))
    return `Node ${OLDEST_NODE.join(".")} or later is needed, this is ${process.version}: install it from https://nodejs.org and run the command again.`;
  return (await install()) ?? (await build());
}

async function install() {
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === stampOf()) return null;
  console.error("Setting up: packages and native addons (once, one to three minutes) …");
  const installed = await pnpm("install", "--frozen-lockfile");
  let broken = installed.code === 0 ? await brokenAddons() : [];
  if (broken.length > 0) {
    // Built for another Node: pnpm takes them for installed.
    await pnpm("-r", "rebuild", ...broken);
    broken = await brokenAddons();
  }
  if (broken.length > 0 || isBuildFailure(installed)) return addonSentence(broken, installed.output);
  if (installed.code !== 0)
    return `${installed.output}\n\nThe packages could not be installed (see above): run "npx --yes ${PNPM} install --frozen-lockfile" when the registry can be reached.`;
  markInstalled();
  return null;
}

/** What stands in node_modules is what the lockfile asks for. */
export const markInstalled = () => writeFileSync(STAMP, stampOf());

const pnpm = (...args) =>
  // CI keeps pnpm from asking, whatever stands in node_modules.
  runQuietly("npx", ["--yes", PNPM, ...args], {
    env: { ...process.env, CI: "true" },
    shell: process.platform === "win32",
  });

function stampOf() {
  const hash = createHash("sha256");
  const packages = readdirSync(path.join(root, "packages")).map((name) => `packages/${name}/package.json`);
  for (const file of ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml", ...packages.sort()])
    if (existsSync(path.join(root, file))) hash.update(file).update(readFileSync(path.join(root, file)));
  return `${hash.digest("hex")} ${process.version} ${process.platform}-${process.arch}\n`;
}

async function brokenAddons() {
  const broken = [];
  for (const { name, from, probe } of ADDONS) {
    const { code } = await runQuietly(process.execPath, ["-e", probe], { cwd: path.join(root, from) });
    if (code !== 0) broken.push(name);
  }
  return broken;
}

const isBuildFailure = ({ code, output }) =>
  code !== 0 && /node-gyp|gyp ERR|prebuild-install|ELIFECYCLE/.test(output);

function addonSentence(broken, output) {
  const names =
    broken.length > 0 ? broken : ADDONS.map(({ name }) => name).filter((name) => output.includes(name));
  const mend =
    process.platform === "darwin"
      ? "xcode-select --install"
      : process.platform === "win32"
        ? "winget install Microsoft.VisualStudio.2022.BuildTools"
        : "sudo apt-get install -y build-essential python3";
  return `The native addon ${names.join(" and ") || "better-sqlite3"} could not be built, for which a C++ compiler, make and Python are needed: run "${mend}", then this command again.`;
}
