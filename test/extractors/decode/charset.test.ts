import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { read } from "../../../packages/extractors/src/read.js";

const PROSE = "本机关二〇一三年共收到政府信息公开申请12件，均在法定期限内答复。";
const TRADITIONAL = "本機關本年度收到資訊公開申請十二件，均於期限內答覆，並無行政復議。";
const page = (meta: string, body: string, before = "") =>
  `<html><head>${before}${meta}<title>公开</title></head><body><p>${body}</p></body></html>`;
const utf8 = (text: string) => new TextEncoder().encode(text);
const label = (charset: string) => `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`;

/** The two-byte part of a legacy charset, turned round: enough to write the pages of this test. */
function encode(text: string, charset: "gb18030" | "big5"): Uint8Array {
  const decoder = new TextDecoder(charset);
  const codes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (character.length === 1 && character !== "\ufffd") codes.set(character, [lead, trail]);
    }
  // 㐂 (U+3402) has only a four-byte form, which GBK has not.
  for (let third = 0x81; third <= 0xfe; third++)
    for (let fourth = 0x30; fourth <= 0x39; fourth++)
      if (decoder.decode(new Uint8Array([0x81, 0x39, third, fourth])) === "㐂")
        codes.set("㐂", [0x81, 0x39, third, fourth]);
  return Uint8Array.from(
    [...text].flatMap((character) => codes.get(character) ?? [character.codePointAt(0) as number]),
  );
}

const utf16le = (text: string) => {
  const units = new Uint16Array([...`\ufeff${text}`].map((c) => c.charCodeAt(0)));
  return new Uint8Array(units.buffer);
};

interface CharsetCase {
  readonly why: string;
  readonly bytes: Uint8Array;
  readonly header?: string;
  readonly charset: string;
  readonly declared: string | null;
  readonly says?: string;
}

const CASES: readonly CharsetCase[] = [
  {
    why: "declared gb2312, GB 18030 bytes",
    bytes: encode(page(label("gb2312"), PROSE), "gb18030"),
    charset: "gb18030",
    declared: "gb2312",
  },
  {
    why: "declared gb2312, UTF-8 bytes",
    bytes: utf8(page(label("gb2312"), PROSE)),
    charset: "utf-8",
    declared: "gb2312",
  },
  {
    why: "the label past byte 1024",
    bytes: encode(page(label("gbk"), PROSE, `<script>${"var a=1;".repeat(200)}</script>`), "gb18030"),
    charset: "gb18030",
    declared: "gbk",
  },
  {
    why: "no label, GB 18030 bytes",
    bytes: encode(page("", PROSE), "gb18030"),
    charset: "gb18030",
    declared: null,
  },
  { why: "no label, UTF-8 bytes", bytes: utf8(page("", PROSE)), charset: "utf-8", declared: null },
  {
    why: "declared UTF-8, GB 18030 bytes",
    bytes: encode(page(label("UTF-8"), PROSE), "gb18030"),
    charset: "gb18030",
    declared: "utf-8",
  },
  {
    why: "the header says utf-8, the bytes are GBK",
    bytes: encode(page(label("gbk"), PROSE), "gb18030"),
    header: "utf-8",
    charset: "gb18030",
    declared: "utf-8",
  },
  {
    why: "UTF-16 with its mark",
    bytes: utf16le(page(label("utf-16"), PROSE)),
    charset: "utf-16le",
    declared: "utf-16",
  },
  {
    why: "UTF-16 without its mark",
    bytes: utf16le(page("", PROSE)).subarray(2),
    charset: "utf-16le",
    declared: null,
  },
  {
    why: "Big5, declared",
    bytes: encode(page(label("big5"), TRADITIONAL), "big5"),
    charset: "big5",
    declared: "big5",
    says: TRADITIONAL,
  },
  {
    why: "Big5, without a label",
    bytes: encode(page("", TRADITIONAL), "big5"),
    charset: "big5",
    declared: null,
    says: TRADITIONAL,
  },
  {
    why: "a four-byte character in a page declared gbk",
    bytes: encode(page(label("gbk"), `㐂${PROSE}`), "gb18030"),
    charset: "gb18030",
    declared: "gbk",
    says: `㐂${PROSE}`,
  },
  {
    why: "UTF-8 with its mark",
    bytes: Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(page(label("utf-8"), PROSE))]),
    charset: "utf-8",
    declared: "utf-8",
  },
  {
    why: "an XML declaration as the only label",
    bytes: utf8(`<?xml version="1.0" encoding="gb2312"?>${page("", PROSE)}`),
    charset: "utf-8",
    declared: "gb2312",
  },
];

describe("charsets are found from the bytes, labels are kept", () => {
  test.each(CASES)("$why", ({ bytes, header, charset, declared, says = PROSE }) => {
    const document = read(bytes, { declaredCharset: header });
    expect(document.text).toContain(says);
    expect(document.source).toMatchObject({ charset, declaredCharset: declared, replacementCharacters: 0 });
  });

  // Longer than what is decoded at once, its characters at every offset to the bounds between chunks.
  const long = Array.from({ length: 4 }, (_, shift) => ({
    shift,
    text: `${"a".repeat(shift)}${`㐂${PROSE}`.repeat(800)}`,
  }));

  test.each(long)("a long page reads the same from its bytes, shifted by $shift", ({ text }) => {
    for (const bytes of [utf8(page("", text)), encode(page("", text), "gb18030"), utf16le(page("", text))]) {
      const document = read(bytes);
      expect(document.text).toBe(read(page("", text)).text);
      expect(document.source.text).toBe(page("", text));
      expect(document.source.replacementCharacters).toBe(0);
    }
  });

  test.each([4080, 4090, 4095, 4100, 65_000])("a label that stands at %i is read whole", (at) => {
    const html = page(label("gb18030"), PROSE, `<script>${"a".repeat(at - 70)}</script>`);
    expect(read(utf8(html)).source.declaredCharset).toBe("gb18030");
  });

  test("stray bytes at the bounds between chunks are counted one by one", () => {
    const bytes = new Uint8Array([...utf8(`<html><p>${PROSE}`), ...new Uint8Array(40_000).fill(0xbf)]);
    expect(
      read(Uint8Array.from([...utf8("<html><p>"), ...utf8(PROSE.repeat(5000)), 0xbf, 0xbf])).source,
    ).toMatchObject({
      charset: "utf-8",
      replacementCharacters: 2,
    });
    expect(() => read(bytes)).not.toThrow();
  });

  test("UTF-8 cut in the middle of a character stays UTF-8, and the damage is counted", () => {
    const bytes = utf8(page("", PROSE.repeat(4)));
    const cut = Uint8Array.from([...bytes.subarray(0, 60), ...bytes.subarray(61)]);
    const { source } = read(cut);
    expect(source.charset).toBe("utf-8");
    expect(source.replacementCharacters).toBeGreaterThan(0);
  });

  test("a string has no charset and the id of its UTF-8 bytes", () => {
    const text = "共收到申请12件。";
    const { createHash } = createRequire(import.meta.url)("node:crypto");
    expect(read(text).source).toMatchObject({
      charset: null,
      id: createHash("sha256").update(utf8(text)).digest("hex"),
      bytes: utf8(text).length,
      mediaType: "text/plain",
    });
    expect(read(utf8(text)).source.id).toBe(read(text).source.id);
  });
});
