// The files of the bundled program, each compiled from the code cache beside it where there is one that this Node accepts.
// It spares half the time of compiling; without a cache, or with that of another Node, all is compiled as ever.
const { existsSync, readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const vm = require("node:vm");

const folder = path.join(__dirname, "../dist/program");
const outside = createRequire(path.join(folder, "index.cjs"));
const modules = new Map();
const entryUrls = new Map();

const cacheOf = (file) => `${file}.cache`;
const requireChunk = (id) => (id.startsWith("./") ? chunk(id.slice(2)) : outside(id));
const importOutside = (id) => import(id);
const wrapped = (code) =>
  `(function (exports, require, module, __filename, __dirname, importOutside, entryUrl) {${code}\n})`;

/** Where the module stands that a package gives; what it reads lies beside it. */
function entryUrl(name) {
  if (!entryUrls.has(name)) entryUrls.set(name, pathToFileURL(outside.resolve(name)).href);
  return entryUrls.get(name);
}

/** The exports of a file of the program. */
function chunk(name) {
  const known = modules.get(name);
  if (known) return known.exports;
  const file = path.join(folder, name);
  const script = new vm.Script(wrapped(readFileSync(file, "utf8")), {
    filename: file,
    cachedData: cacheAt(cacheOf(file)),
  });
  const module = { exports: {}, script };
  modules.set(name, module);
  script.runInThisContext()(module.exports, requireChunk, module, file, folder, importOutside, entryUrl);
  return module.exports;
}

/** Without a cache all is compiled as ever. */
function cacheAt(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

const isBuilt = () => existsSync(path.join(folder, "index.cjs"));

/** What has been compiled so far, by the file its code cache belongs into. */
const compiled = () => [...modules].map(([name, { script }]) => [cacheOf(path.join(folder, name)), script]);

module.exports = { chunk, compiled, isBuilt };
