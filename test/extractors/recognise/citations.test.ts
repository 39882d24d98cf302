/** The title that a document number or a law article belongs to. */
import { describe, expect, it } from "vitest";
import { citedTitle, recogniseText } from "../../../packages/extractors/src/recognise/index.js";

describe("the title a number belongs to", () => {
  const CASES: readonly (readonly [text: string, kind: string, title: string | null])[] = [
    ["《关于加强政务服务的意见》(中办发〔2011〕22号)", "documentNumber", "关于加强政务服务的意见"],
    ["国发〔2011〕22号文件《意见》", "documentNumber", "意见"],
    ["根据《条例》第三十三条规定", "lawArticle", "条例"],
    ["印发《意见》,按照第三十三条", "lawArticle", null],
  ];
  for (const [text, kind, title] of CASES)
    it(text, () => {
      const mentions = recogniseText(text);
      const at = mentions.findIndex((mention) => mention.kind === kind);
      expect(citedTitle(mentions, at, text)?.value ?? null).toBe(title);
    });
});
