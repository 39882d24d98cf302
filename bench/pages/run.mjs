// Reading pages, side by side: shilu, readability + linkedom, defuddle, html-to-text and one plain htmlparser2 pass.
//   npm run bench:pages          (after npm start, which builds)
// The peers are installed here when they are missing, not with the workspace. Pages: ../shared/pages, beside the checkout.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CONTENDERS } from "./contenders.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const folder = process.argv[2] ?? fileURLToPath(new URL("../../../shared/pages", import.meta.url));
if (!existsSync(`${folder}/gold`)) {
  console.error(`No annotated pages at ${folder}: give their folder, npm run bench:pages -- FOLDER`);
  process.exit(66);
}
if (!existsSync(`${here}node_modules`)) {
  console.error("Installing what is measured against …");
  const { status } = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock"], {
    cwd: here,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) process.exit(69);
}

const COLUMNS = [
  ["", 24, ({ name }) => name],
  ["gov F1", 8, ({ government }) => percent(government)],
  ["lowest", 8, ({ lowest }) => percent(lowest)],
  ["news F1", 9, ({ news }) => percent(news)],
  ["stubs", 7, ({ stubs }) => percent(stubs)],
  ["no chrome", 11, ({ chromeAbsent }) => percent(chromeAbsent)],
  ["title", 7, ({ title }) => percent(title)],
  ["ms/page", 9, ({ ms }) => ms.toFixed(2)],
  ["x floor", 9, ({ ratio }) => ratio.toFixed(1)],
  ["MB", 6, ({ megabytes }) => megabytes.toFixed(0)],
];
const percent = (share) => (share === null ? "-" : (100 * share).toFixed(1));
const line = (cells) =>
  console.log(
    cells.map((cell, i) => (i === 0 ? cell.padEnd(COLUMNS[i][1]) : cell.padStart(COLUMNS[i][1]))).join(""),
  );

line(COLUMNS.map(([head]) => head));
for (const name of Object.keys(CONTENDERS)) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [`${here}measure.mjs`, name, folder], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  const printed = stdout.split("\n").find((row) => row.startsWith("{"));
  if (status !== 0 || printed === undefined) console.error(`${name}: ${stderr.trim().split("\n").at(-1)}`);
  else line(COLUMNS.map(([, , cell]) => cell(JSON.parse(printed))));
}
