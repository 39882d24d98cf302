/**
 * Knowledge is data: a rule is a row with a stable id, a pattern, a reader and the cases that show what it means.
 *
 * A rule names its literal anchors; its pattern is sticky, starts at an anchor and is tried nowhere else. Left context
 * is a lookbehind. Patterns are matched on folded text and must be linear.
 *
 * Cases are executed as tests. `"占{16%} = 0.16"`: the braces mark the span, the value follows; without braces nothing
 * may be found. At least one positive and one negative case a rule.
 */
import { type AnchorScan, compileAnchors } from "./anchors.js";
import type { Document } from "./document.js";
import { ExtractionError } from "./errors.js";
import { fold } from "./fold.js";
import { type TextSpan, textSpan } from "./span.js";

export interface Rule<T> {
  /** `table.name`. */
  readonly id: string;
  readonly anchors: readonly string[];
  /** With the flag `y`; the whole match is the span. */
  readonly pattern: RegExp;
  /** The value of a match, or `null` to leave it. */
  readonly read: (match: RegExpExecArray) => T | null;
  readonly cases: readonly string[];
}

export interface RuleMatch<T> {
  readonly span: TextSpan;
  readonly rule: string;
  readonly value: T;
}

export interface RuleTable<T> {
  readonly name: string;
  readonly rules: readonly Rule<T>[];
  readonly anchors: AnchorScan<Rule<T>>;
}

/** Throws `rule-invalid` for a pattern that is not sticky, an empty anchor, a doubled id or missing cases. */
export function defineRules<T>(name: string, rules: readonly Rule<T>[]): RuleTable<T> {
  const ids = new Set<string>();
  for (const { id, anchors, pattern, cases } of rules) {
    const wrong = ids.has(id)
      ? "an id of its own, got a second rule of this id"
      : !id.startsWith(`${name}.`)
        ? `an id that begins "${name}."`
        : !pattern.sticky
          ? "a pattern with the flag y"
          : anchors.length === 0 || anchors.some((anchor) => anchor === "")
            ? "at least one anchor, none empty"
            : !cases.some((c) => c.includes("{")) || !cases.some((c) => !c.includes("{"))
              ? "a case with braces and one without"
              : null;
    if (wrong) throw new ExtractionError("rule-invalid", `Rule ${id}: expected ${wrong}`, { rule: id });
    ids.add(id);
  }
  return {
    name,
    rules,
    anchors: compileAnchors(rules.map((rule) => ({ anchors: rule.anchors, entry: rule }))),
  };
}

/** All matches inside `span`, in text order; overlaps are left to the caller. */
export function applyRules<T>(
  document: Pick<Document, "folded">,
  span: TextSpan,
  table: RuleTable<T>,
): RuleMatch<T>[] {
  const matches: RuleMatch<T>[] = [];
  table.anchors.scan(document.folded, span.start, span.end, (rule, at) => {
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(document.folded);
    if (!match || match[0] === "" || at + match[0].length > span.end) return;
    const value = rule.read(match);
    if (value !== null) matches.push({ span: textSpan(at, at + match[0].length), rule: rule.id, value });
  });
  return matches;
}

export interface Case {
  /** The text with its braces taken out. */
  readonly text: string;
  /** What must be found, in order; empty for a negative case. */
  readonly spans: readonly TextSpan[];
  /** What stands behind ` = `, `null` where nothing does. */
  readonly value: string | null;
}

/** Reads `"占{16%} = 0.16"`. Throws `case-invalid` for braces that do not pair. */
export function parseCase(written: string): Case {
  const cut = written.includes("{") ? written.lastIndexOf(" = ") : -1;
  const marked = cut < 0 ? written : written.slice(0, cut);
  const spans: TextSpan[] = [];
  let text = "";
  let open = -1;
  for (const character of marked) {
    if (character === "{" && open < 0) open = text.length;
    else if (character === "}" && open >= 0) {
      spans.push(textSpan(open, text.length));
      open = -1;
    } else text += character;
  }
  if (open >= 0) throw new ExtractionError("case-invalid", `Expected a closing brace in "${written}"`);
  return { text, spans, value: cut < 0 ? null : written.slice(cut + 3) };
}

export interface CaseFailure {
  readonly rule: string;
  readonly case: string;
  readonly expected: string;
  readonly actual: string;
}

/** Runs every case of a table, each rule on its own; empty when all hold. `print` turns a value into the case's words. */
export function failedCases<T>(table: RuleTable<T>, print: (value: T) => string = String): CaseFailure[] {
  const failures: CaseFailure[] = [];
  for (const rule of table.rules) {
    const alone = defineAlone(table.name, rule);
    for (const written of rule.cases) {
      const { text, spans, value } = parseCase(written);
      const found = applyRules({ folded: fold(text) }, textSpan(0, text.length), alone);
      const show = (start: number, end: number, v: string | null) =>
        `${text.slice(0, start)}{${text.slice(start, end)}}${text.slice(end)}${v === null ? "" : ` = ${v}`}`;
      const expected = spans.map(({ start, end }) => show(start, end, value)).join(" & ") || "nothing";
      const actual =
        found
          .map((m) => show(m.span.start, m.span.end, value === null ? null : print(m.value)))
          .join(" & ") || "nothing";
      if (expected !== actual) failures.push({ rule: rule.id, case: written, expected, actual });
    }
  }
  return failures;
}

const defineAlone = <T>(name: string, rule: Rule<T>): RuleTable<T> => ({
  name,
  rules: [rule],
  anchors: compileAnchors([{ anchors: rule.anchors, entry: rule }]),
});
