// npm run build: the types by tsc, then the JavaScript of core and extractors, one file an entry instead of three hundred
// modules: the program starts in half the time. store and cli stay as tsc writes them. The program itself is a bundle of
// cli, core and extractors, a file a command, with a code cache of what one report needs.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { node, root, runQuietly } from "./run.mjs";

const BUNDLES = {
  core: { index: "src/index.ts", schema: "src/schema.ts" },
  extractors: { index: "src/index.ts", html: "src/html/index.ts", jieba: "src/jieba.ts" },
};
/** Nothing of another package is copied in. */
const EXTERNAL = /^(?:node:|[^./])/;

/** Resolves to `null`, or to the sentence that says what is wrong. */
export async function build() {
  const { code, output } = await runQuietly(...node("node_modules/typescript/bin/tsc", "-b"));
  if (code !== 0) return `${output}\n\nThe sources do not compile: mend the places above.`;
  for (const [name, entries] of Object.entries(BUNDLES))
    await bundle(path.join(root, "packages", name), entries);
  return bundleProgram(path.join(root, "packages/cli"));
}

async function bundle(folder, entries) {
  // Known only after the packages are installed.
  const { rolldown } = await import("rolldown");
  const bundled = await rolldown({
    cwd: folder,
    input: entries,
    external: EXTERNAL,
    platform: "node",
    resolve: { extensionAlias: { ".js": [".ts"] } },
  });
  const { output } = await bundled.write({
    dir: path.join(folder, "dist"),
    format: "esm",
    sourcemap: true,
    entryFileNames: "[name].js",
    chunkFileNames: "shared-[name].js",
  });
  await bundled.close();
  removeStale(path.join(folder, "dist"), new Set(output.map(({ fileName }) => fileName)));
}

/** Of other packages only what every command loads is copied in, with its licence. */
const COPIED = ["commander", "picocolors"];

async function bundleProgram(folder) {
  const { rolldown } = await import("rolldown");
  const dir = path.join(folder, "dist/program");
  rmSync(dir, { recursive: true, force: true });
  const bundled = await rolldown({
    cwd: folder,
    input: { index: "dist/index.js" },
    external: outside,
    platform: "node",
    plugins: [
      { name: "own-place", transform: { handler: ownPlace } },
      { name: "import-outside", transform: { handler: importOutside } },
    ],
  });
  await bundled.write({
    dir,
    format: "cjs",
    comments: false,
    codeSplitting: {
      groups: ["core", "extractors"].map((name) => ({ name, test: new RegExp(`packages.${name}.dist`) })),
    },
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name].cjs",
  });
  await bundled.close();
  const licences = COPIED.map((name) => `${name}\n\n${readFileSync(licenceOf(folder, name), "utf8")}`);
  writeFileSync(path.join(dir, "LICENCES.txt"), licences.join("\n"));
  const { code, output } = await runQuietly(...node("scripts/cache-code.mjs"));
  return code === 0 ? null : `${output}\n\nThe bundled program does not run: mend the places above.`;
}

const licenceOf = (folder, name) => path.join(folder, "node_modules", name, "LICENSE");

const outside = (id) =>
  EXTERNAL.test(id) && !COPIED.includes(id) && !/^@shilu\/(?:core$|extractors)/.test(id);

/** A script has no import() of its own: bin/chunks.cjs lends it one. */
function importOutside(code) {
  const lent = code.replaceAll(/\bimport\("([^"]+)"\)/g, (written, id) =>
    outside(id) ? `importOutside("${id}")` : written,
  );
  return lent === code ? null : { code: lent, map: null };
}

/** A module of a package finds its lexicons and schemas from the package, not from the bundle: bin/chunks.cjs tells it. */
function ownPlace(code, file) {
  const name = /\/packages\/(\w+)\/dist\//.exec(file.replaceAll("\\", "/"))?.[1];
  if (name === undefined || !code.includes("import.meta.url")) return null;
  return { code: code.replaceAll("import.meta.url", `entryUrl("@shilu/${name}")`), map: null };
}

/** JavaScript of an earlier build would count as part of the extractor's version. */
function removeStale(dist, written) {
  for (const file of readdirSync(dist, { recursive: true }))
    if (/\.js(?:\.map)?$/.test(file) && !written.has(file)) rmSync(path.join(dist, file));
}

if (import.meta.filename === process.argv[1]) {
  const trouble = await build();
  if (trouble) console.error(trouble);
  process.exitCode = trouble ? 1 : 0;
}
