// Holds busy.db locked for writing until it is killed.
import { createRequire } from "node:module";

const require = createRequire(new URL("../../packages/store/package.json", import.meta.url));
const Database = require("better-sqlite3");
const database = new Database("busy.db");
database.exec("BEGIN EXCLUSIVE");
console.log("held");
setInterval(() => {}, 1000);
