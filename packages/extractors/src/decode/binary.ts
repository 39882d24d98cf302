import { ExtractionError } from "@shilu/core";

interface Signature {
  readonly format: string;
  readonly bytes: readonly number[];
  readonly remedy: string;
}

const CONVERT = "convert it to text or HTML first";

/** The openings of files that hold reports but no text to decode. */
const SIGNATURES: readonly Signature[] = [
  { format: "PDF", bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], remedy: `${CONVERT}, as with pdftotext -layout` },
  { format: "ZIP, DOCX, XLSX or OFD", bytes: [0x50, 0x4b, 0x03, 0x04], remedy: CONVERT },
  { format: "DOC, XLS or WPS", bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], remedy: CONVERT },
  { format: "RTF", bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], remedy: CONVERT },
  { format: "RAR", bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], remedy: "unpack it first" },
  { format: "7z", bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], remedy: "unpack it first" },
  { format: "gzip", bytes: [0x1f, 0x8b, 0x08], remedy: "unpack it first" },
  {
    format: "PNG",
    bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a],
    remedy: "read its text off the picture first",
  },
  { format: "JPEG", bytes: [0xff, 0xd8, 0xff, 0xe0], remedy: "read its text off the picture first" },
  { format: "JPEG", bytes: [0xff, 0xd8, 0xff, 0xe1], remedy: "read its text off the picture first" },
  { format: "GIF", bytes: [0x47, 0x49, 0x46, 0x38], remedy: "read its text off the picture first" },
  {
    format: "SQLite",
    bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66],
    remedy: "give the reports it was loaded from",
  },
];

/** Fewer bytes than this may hold a few control characters and still be text. */
const JUDGED = 512;
const MAX_CONTROL_SHARE = 0.1;

/** Throws `source-binary` for a file that is no text, with its format and what to do. */
export function verifyTextual(bytes: Uint8Array): void {
  const known = SIGNATURES.find((signature) => signature.bytes.every((byte, i) => bytes[i] === byte));
  if (known)
    throw new ExtractionError(
      "source-binary",
      `Expected a page or a text, got a ${known.format} file: ${known.remedy}`,
      { format: known.format },
    );
  if (bytes.length >= JUDGED && controlShare(bytes) > MAX_CONTROL_SHARE)
    throw new ExtractionError(
      "source-binary",
      `Expected a page or a text, got a file full of control characters: ${CONVERT}`,
      { format: "unknown" },
    );
}

/** The share of the first bytes that no text holds: controls but tab, line and page breaks and escape. */
function controlShare(bytes: Uint8Array): number {
  const length = Math.min(bytes.length, 4096);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls++;
  }
  return controls / length;
}
