import { describe, expect, test } from "vitest";
import { read } from "../../../packages/extractors/src/read.js";

const padded = (...opening: number[]) => Uint8Array.from([...opening, ...new Array(2000).fill(0x41)]);

const REFUSED: readonly { readonly what: string; readonly bytes: Uint8Array; readonly format: string }[] = [
  { what: "a PDF", bytes: new TextEncoder().encode("%PDF-1.4\n%..."), format: "PDF" },
  { what: "a DOCX", bytes: padded(0x50, 0x4b, 0x03, 0x04), format: "ZIP, DOCX, XLSX or OFD" },
  { what: "a DOC", bytes: padded(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), format: "DOC, XLS or WPS" },
  { what: "a PNG", bytes: padded(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), format: "PNG" },
  { what: "a gzip", bytes: padded(0x1f, 0x8b, 0x08), format: "gzip" },
  {
    what: "a file of control characters",
    bytes: Uint8Array.from({ length: 4000 }, (_, i) => i % 8),
    format: "unknown",
  },
];

describe("a file that is no text is refused", () => {
  test.each(REFUSED)("$what", ({ bytes, format }) => {
    expect(() => read(bytes)).toThrowError(
      expect.objectContaining({ code: "source-binary", place: { format } }),
    );
    expect(() => read(bytes)).toThrowError(/convert|unpack|read its text/);
  });

  test("a text with a NUL here and there is read", () => {
    expect(read(new TextEncoder().encode(`共收到申请\0\0 12件。${"公开信息。".repeat(200)}`)).text).toContain(
      "12件",
    );
  });
});
