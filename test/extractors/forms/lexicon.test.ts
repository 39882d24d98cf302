import { fold } from "@shilu/core";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../../packages/extractors/src/disclosure/catalogue/index.js";
import { indicatorAt } from "../../../packages/extractors/src/disclosure/forms/form.js";
import { forms } from "../../../packages/extractors/src/disclosure/forms/forms.js";
import { compileLabel, type LabelPattern } from "../../../packages/extractors/src/disclosure/forms/label.js";

const found = ({ pattern }: LabelPattern, text: string): string => {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  return match
    ? `${text.slice(0, match.index)}{${match[0]}}${text.slice(match.index + match[0].length)}`
    : text;
};

describe("labels of the forms", () => {
  for (const spec of forms())
    test(`${spec.id}: every label is found in its case, from the opening brace on`, () => {
      const lines = [...spec.rows.map(({ key, label, case: own }) => ({ key, label, own }))];
      for (const { key, label, own } of lines) {
        const text = fold(own.replace(/[{}]/g, ""));
        const at = fold(own).indexOf("{");
        expect(found(label, text).indexOf("{"), `${key}: ${found(label, text)}`).toBe(at);
      }
      for (const { key, label, name } of spec.columns)
        expect(found(label, fold(name)), key).toBe(`{${fold(name)}}`);
    });

  test.each([
    ["属于国~家秘密", "1.属于国家秘密0", "1.{属于国家秘密}0", "the whole label"],
    ["属于国~家秘密", "1.属于国200", "1.{属于国}200", "cut by its figures"],
    ["属于国~家秘密", "1.属于国家20", "1.{属于国家}20", "cut further on"],
    ["属于国~家秘密", "1.属于三类内部事务信息", "1.属于三类内部事务信息", "another row"],
    ["部分公开~(区分处理的)", "部分公开(区分处", "{部分公开(区分处}", "brackets in the rest are literal"],
    ["(?:网上|网络)申请~数|邮件申请", "电子邮件申请数", "电子{邮件申请}数", "variants outside groups"],
  ])("%s in %s", (written, text, expected) => {
    expect(found(compileLabel(written), text)).toBe(expected);
  });

  test("a label without words before ~ is refused", () => {
    expect(() => compileLabel("~申请数")).toThrow(expect.objectContaining({ code: "label-invalid" }));
  });

  test("within a list no row takes the label of another, but for those printed twice", () => {
    const twice = /\.(?:upheld|corrected|other)$|^reconsideration|^litigation/;
    for (const spec of forms().filter(({ shape }) => shape === "list"))
      for (const row of spec.rows)
        for (const other of spec.rows) {
          if (row === other || (twice.test(row.key) && twice.test(other.key))) continue;
          const whole = new RegExp(`^(?:${row.label.source})$`);
          expect(whole.test(fold(other.name)), `${spec.id}: ${row.key} takes ${other.name}`).toBe(false);
        }
  });
});

describe("indicators of the forms", () => {
  test("a unit is that of the catalogue", () => {
    for (const spec of forms())
      for (const row of spec.rows.length > 0 ? spec.rows : [null])
        for (const column of row?.columns ?? spec.columns) {
          const id = indicatorAt(row, column);
          const known = id === null ? undefined : catalogue().get(id);
          const unit = column.unit === "-" ? row?.unit : column.unit;
          if (known) expect(unit, `${spec.id} ${id}`).toBe(known.unit);
        }
  });
});
