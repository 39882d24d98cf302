/** The data dictionary: what schema.sql says of every column, for the tables and views a file holds. */
import { readFileSync } from "node:fs";
import { verifyExported } from "./export/exported-names.js";
import { guarded } from "./failures.js";
import type { Store } from "./open.js";
import { columnOf } from "./panel.js";
import type { Tabulation } from "./query.js";

export interface DictionaryRow {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly description: string;
}

/** Tables whose names of columns speak for the views, the first that has the column. */
const BASES = ["report", "fact", "breakdown", "breakdown_part", "check_result", "chosen_report", "source"];

/** The columns of a table or view, or of all of them. */
export function dictionaryOf(store: Store, table: string | null = null): DictionaryRow[] {
  const described = descriptions();
  const indicators = indicatorColumns(store);
  const of = (name: string, column: string): string =>
    described.get(`${name}.${column}`) ??
    (name === "panel" ? indicators.get(column) : undefined) ??
    described.get(`.${column}`) ??
    BASES.map((base) => described.get(`${base}.${column}`)).find((words) => words !== undefined) ??
    "";
  return columnsOf(store, table).map(({ table: name, column, type }) => ({
    table: name,
    column,
    type: type === "" ? "ANY" : type,
    description: of(name, column),
  }));
}

/** The same as rows to print. Throws `export-unknown` where there is no such table. */
export function dictionaryTabulation(store: Store, table?: string | undefined): Tabulation {
  if (table !== undefined) verifyExported(store, table);
  return {
    columns: ["table", "column", "type", "description"],
    rows: dictionaryOf(store, table ?? null).map((row) => Object.values(row)),
  };
}

function columnsOf({ file, database }: Store, table: string | null) {
  return guarded(file, () =>
    database
      .prepare<[string | null, string | null], { table: string; column: string; type: string }>(
        `SELECT m.name AS "table", p.name AS "column", p.type
         FROM sqlite_master AS m JOIN pragma_table_xinfo(m.name) AS p
         WHERE m.type IN ('table', 'view') AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE 'passage_%'
           AND p.hidden <> 1 AND (? IS NULL OR m.name = ?)
         ORDER BY m.type = 'table', m.rowid, p.cid`,
      )
      .all(table, table),
  );
}

const indicatorColumns = ({ database }: Store): Map<string, string> =>
  new Map(
    database
      .prepare<[], { id: string; name: string; unit: string }>("SELECT id, name, unit FROM indicator")
      .all()
      .map(({ id, name, unit }) => [columnOf(id), `${id}: ${name} (${unit}); NULL: not stated`]),
  );

let known: ReadonlyMap<string, string> | null = null;

/** `table.column` → words, and `.column` for those that many tables share. */
function descriptions(): ReadonlyMap<string, string> {
  known ??= readDescriptions(readFileSync(new URL("../schema.sql", import.meta.url), "utf8"));
  return known;
}

function readDescriptions(sql: string): Map<string, string> {
  const words = new Map<string, string>();
  let table = "";
  for (const line of sql.split("\n")) {
    const [, name] = /^CREATE (?:TABLE|VIEW) (\w+)/.exec(line) ?? [];
    if (name) table = name;
    const [, shared, sharedWords] = /^-- ([a-z_]+): (.+)$/.exec(line) ?? [];
    if (shared && sharedWords) words.set(`.${shared}`, sharedWords);
    const at = line.indexOf("-- ");
    if (line.startsWith("--") || at < 0) continue;
    for (const column of columnsIn(line.slice(0, at))) words.set(`${table}.${column}`, line.slice(at + 3));
  }
  return words;
}

/** The columns a line defines: `min ANY, max ANY,` · `fact.value, fact.unit,` · `count(*) AS reports`. */
function columnsIn(line: string): string[] {
  const [, alias] = / AS (\w+),?\s*$/.exec(line) ?? [];
  if (alias) return [alias];
  return line.split(",").flatMap((part) => /^\s*(?:\w+\.)?([a-z_]+)(?:\s|$)/.exec(part)?.[1] ?? []);
}
