import type { ExtractedRecord, RecordBlock } from "@shilu/core";
import { defineRows, json, parsed } from "./record-rows.js";

type Page = Pick<ExtractedRecord, "text" | "blocks" | "images" | "attachments">;

type PackedBlock = [number, number, RecordBlock["kind"], RecordBlock["role"], RecordBlock["chrome"]];

export const pageRows = defineRows<Page>({
  table: "page",
  columns: ["text", "blocks", "images", "attachments"],
  order: "report",
  rowsOf: ({ text, blocks, images, attachments }) => [
    [
      text,
      json(blocks.map(({ span, kind, role, chrome }): PackedBlock => [...span, kind, role, chrome])),
      json(images),
      json(attachments),
    ],
  ],
  partOf: ([row]) => ({
    text: row?.text as string,
    blocks: parsed<PackedBlock[]>(row?.blocks).map(([start, end, kind, role, chrome]) => ({
      span: [start, end],
      kind,
      role,
      chrome,
    })),
    images: parsed(row?.images),
    attachments: parsed(row?.attachments),
  }),
});
