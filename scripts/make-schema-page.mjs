// Writes docs/schema.md from packages/store/schema.sql: node scripts/make-schema-page.mjs.
import { readFileSync, realpathSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const schema = new URL("../packages/store/schema.sql", import.meta.url);
const page = new URL("../docs/schema.md", import.meta.url);

/** What each view is for, as a question to copy. */
const EXAMPLES = {
  chosen_report:
    "SELECT agency, year, reports FROM chosen_report JOIN report ON report.id = chosen_report.report WHERE reports > 1",
  facts_long:
    "SELECT agency, year, value, quote FROM facts_long WHERE indicator = 'requests.received' ORDER BY agency, year",
  shares:
    "SELECT agency, year, label, stated_share, round(computed_share, 3) FROM shares WHERE stated_share IS NOT NULL",
  carry_over_checks: "SELECT agency, year, rule, stated, computed, quotes FROM carry_over_checks",
  failed_checks: "SELECT agency, year, kind, detail_en, quotes FROM failed_checks",
  coverage: "SELECT era, indicator, stated, reports, share FROM coverage WHERE share > 0.5",
};

/** The page: conventions, then each table and view with its columns. */
export function schemaPage() {
  const sql = readFileSync(schema, "utf8");
  const [head, ...rest] = sql.split(/\n\n(?=-- )/);
  const blocks = sql.match(/(?:^-- .*\n)*^CREATE (?:TABLE|VIRTUAL TABLE|VIEW) [\s\S]*?;$/gm) ?? [];
  return [
    "# The SQLite file",
    "",
    "Written from [`packages/store/schema.sql`](../packages/store/schema.sql) by `scripts/make-schema-page.mjs`.",
    "The same descriptions come with the data: `shilu export shilu.db --dictionary`.",
    "",
    ...prose(head),
    "",
    ...rest.filter((block) => block.startsWith("-- Conventions")).flatMap(prose),
    "",
    ...blocks.flatMap(section),
    "## panel (view)",
    "",
    prose(rest.at(-1)).join(" "),
    "",
    ...example("SELECT agency, year, requests_received, proactive_total FROM panel ORDER BY agency, year"),
    "",
  ].join("\n");
}

/** A comment as Markdown. */
function prose(block) {
  const lines = block
    .split("\n")
    .filter((line) => line.startsWith("--"))
    .map((line) => line.replace(/^-- ?/, ""));
  return lines.map((line) =>
    line
      .replace(/^\* /, "- ")
      .replace(/^([a-z_]+): /, "- `$1`: ")
      .replace(/^(Conventions|Columns that many tables share)$/, "**$1**\n"),
  );
}

function section(block) {
  const [, kind, name] = /^CREATE (TABLE|VIRTUAL TABLE|VIEW) (\w+)/m.exec(block);
  const body = block.slice(block.indexOf("CREATE"));
  const columns = body.split("\n").flatMap((line) => {
    const at = line.indexOf(" -- ");
    const [, column] =
      (at < 0 ? null : (/ AS (\w+),?\s*$/.exec(line.slice(0, at)) ?? /^ {2}(?:\w+\.)?(\w+)/.exec(line))) ??
      [];
    return column ? [`| \`${column}\` | ${line.slice(at + 4).replaceAll("|", "\\|")} |`] : [];
  });
  return [
    `## ${name}${kind === "VIEW" ? " (view)" : ""}`,
    "",
    prose(block.slice(0, block.indexOf("CREATE"))).join(" "),
    "",
    ...(columns.length > 0 ? ["| column | meaning |", "| --- | --- |", ...columns, ""] : []),
    ...(EXAMPLES[name] ? [...example(EXAMPLES[name]), ""] : []),
  ];
}

const example = (sql) => ["```sql", sql, "```"];

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  writeFileSync(page, schemaPage());
