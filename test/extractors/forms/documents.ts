/** Documents made by hand: plain text, and pages whose tables are read by a few lines of their own. */
import { createHash } from "node:crypto";
import {
  type Cell,
  createDocument,
  type Document,
  type Segment,
  sourceSpan,
  type Table,
  textSpan,
} from "@shilu/core";

export function textDocument(text: string): Document {
  return documentOf(
    text,
    text,
    [{ kind: "verbatim", text: textSpan(0, text.length), source: sourceSpan(0, text.length) }],
    [],
  );
}

function documentOf(
  source: string,
  text: string,
  segments: readonly Segment[],
  tables: readonly Table[],
): Document {
  return createDocument({
    source: {
      id: createHash("sha256").update(source).digest("hex"),
      text: source,
      uri: null,
      url: null,
      mediaType: "text/plain",
      charset: null,
      declaredCharset: null,
      bytes: Buffer.byteLength(source),
      replacementCharacters: 0,
    },
    text,
    segments: text === "" ? [] : segments,
    blocks: [],
    tables,
  });
}

/** A cell of {@link tableDocument}: its words, or its words with spans over rows and columns. */
export type GivenCell = string | { readonly text: string; readonly rows?: number; readonly columns?: number };

/** Paragraphs and tables, in order; a table is a list of rows. */
export function tableDocument(parts: readonly (string | readonly (readonly GivenCell[])[])[]): Document {
  let text = "";
  const tables: Table[] = [];
  for (const part of parts) {
    if (typeof part === "string") {
      text += `${part}\n`;
      continue;
    }
    const start = text.length;
    const taken: boolean[][] = part.map(() => []);
    let columns = 0;
    const rows = part.map((given, row) =>
      given.map((one): Cell => {
        const cell = typeof one === "string" ? { text: one } : one;
        const [rowSpan, colSpan] = [cell.rows ?? 1, cell.columns ?? 1];
        let column = 0;
        while (taken[row]?.[column]) column++;
        for (let r = row; r < Math.min(part.length, row + rowSpan); r++)
          for (let c = column; c < column + colSpan; c++) (taken[r] as boolean[])[c] = true;
        columns = Math.max(columns, column + colSpan);
        const span = textSpan(text.length, text.length + cell.text.length);
        text += `${cell.text}\n`;
        return { span, row, column, rowSpan, colSpan, header: false };
      }),
    );
    tables.push({
      span: textSpan(start, text.length),
      caption: null,
      unitLine: null,
      headerRows: 0,
      columns,
      rows,
    });
  }
  return documentOf(
    text,
    text,
    [{ kind: "verbatim", text: textSpan(0, text.length), source: sourceSpan(0, text.length) }],
    tables,
  );
}
