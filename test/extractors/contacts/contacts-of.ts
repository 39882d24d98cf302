/** Contacts of small reports whose bodies are the same. */
import { CONTACT_KEYS, createPipeline, layers } from "@shilu/core";
import { expect } from "vitest";
import { contactsExtractor } from "../../../packages/extractors/src/disclosure/contacts/index.js";
import { read } from "../../../packages/extractors/src/read.js";
import { mentionsExtractor, numeralsExtractor } from "../../../packages/extractors/src/recognise/index.js";

const pipeline = createPipeline({ extractors: [numeralsExtractor, mentionsExtractor, contactsExtractor] });

/** `key=value` of every contact, in the record's order. */
export function contactsOf(text: string, of: "report" | "site" = "report"): string[] {
  const document = read(text);
  const contacts = pipeline.run(document).annotations(layers.contacts);
  for (const { evidence, value } of contacts) {
    expect(evidence.span).not.toBeNull();
    if (evidence.span && evidence.figure) {
      expect(evidence.figure.start).toBeGreaterThanOrEqual(evidence.span.start);
      expect(document.surface(evidence.figure).length, value).toBeGreaterThan(0);
    }
  }
  return CONTACT_KEYS.flatMap((key) =>
    contacts
      .filter((contact) => contact.of === of && contact.key === key)
      .map(({ value }) => `${key}=${value}`),
  );
}

export const TITLE = "甲县人民政府2013年政府信息公开工作年度报告";
export const REST =
  "一、概述\n2013年,全县认真落实条例,主动公开政府信息12条。\n二、主动公开情况\n全年公开信息12条,收到来信3件,均已答复。";
export const withOpening = (opening: string) =>
  `${TITLE}\n本报告根据《中华人民共和国政府信息公开条例》编制。${opening}\n${REST}`;
export const withEnd = (end: string) =>
  `${TITLE}\n本报告根据《中华人民共和国政府信息公开条例》编制。\n${REST}\n${end}`;
