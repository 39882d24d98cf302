/** Only the patterns: all else is biome's. The text comes from anywhere, so every pattern must be linear and mean what it says. */
import parser from "@typescript-eslint/parser";
import * as regexp from "eslint-plugin-regexp";

const MISTAKES = [
  "no-empty-alternative",
  "no-empty-character-class",
  "no-empty-lookarounds-assertion",
  "no-empty-string-literal",
  "no-escape-backspace",
  "no-invalid-regexp",
  "no-lazy-ends",
  "no-misleading-capturing-group",
  "no-misleading-unicode-character",
  "no-missing-g-flag",
  "no-optional-assertion",
  "no-potentially-useless-backreference",
  "no-standalone-backslash",
  "no-unused-capturing-group",
  "no-useless-assertions",
  "no-useless-backreference",
  "no-zero-quantifier",
];

export default [
  {
    files: ["packages/*/src/**/*.ts"],
    ignores: ["**/dist/**"],
    languageOptions: { parser },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    plugins: { regexp },
    rules: {
      ...Object.fromEntries(MISTAKES.map((rule) => [`regexp/${rule}`, "error"])),
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": ["error", { report: "potential", ignoreSticky: true }],
    },
  },
];
