// npm start: sets up, loads the corpus into shilu.db and prints what was read from it.
import { node, runShown } from "./run.mjs";
import { setUp } from "./setup.mjs";

const DATABASE = "shilu.db";
const shilu = (...args) => runShown(...node("packages/cli/bin/shilu.cjs", ...args));

const trouble = await setUp();
if (trouble) {
  console.error(trouble);
  process.exit(1);
}
const loaded = await shilu("load", "corpus/reports", "--db", DATABASE);
process.exitCode = loaded === 0 ? await shilu("facts", "--db", DATABASE) : loaded;
