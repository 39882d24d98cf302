/** The import rules: cli → {store, extractors} → core, and the general layers know nothing of a report family. */
const GENERAL = "^packages/extractors/src/(decode|html|text|page|recognise|sections|places|clauses)/";
const BUILT_INS =
  "^(node:)?(assert|buffer|child_process|crypto|events|fs|http|https|module|net|os|path|perf_hooks|process|readline|stream|string_decoder|timers|tty|url|util|v8|worker_threads|zlib)(/|$)";

const notTo = (name, comment, from, to, more = {}) => ({
  name,
  comment,
  severity: "error",
  from: { path: from, ...more },
  to,
});

export default {
  forbidden: [
    {
      name: "no-cycles",
      comment:
        "Two files that need each other are one idea, or a third is missing. A cycle of types alone costs nothing.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-unresolved",
      comment: "An import that leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    notTo("core-knows-nobody", "core stands at the bottom.", "^packages/core/", {
      path: "^packages/(extractors|store|harvest|cli)/",
    }),
    notTo("core-imports-zod-alone", "core needs zod and what Node brings.", "^packages/core/src/", {
      dependencyTypesNot: ["local", "core", "aliased-workspace"],
      pathNot: ["/zod/", "^zod", BUILT_INS],
    }),
    notTo(
      "zod-in-schema-alone",
      "zod takes 90 ms to load: only who validates pays for it.",
      "^packages/core/src/",
      { path: "(^|/)zod(/|@|$)" },
      { pathNot: "^packages/core/src/schema\\.ts$" },
    ),
    notTo(
      "schema-is-its-own-entry",
      "The index would load zod for everybody.",
      "^packages/core/src/(?!schema\\.ts)",
      {
        path: "^packages/core/src/schema\\.ts$",
      },
    ),
    notTo(
      "extractors-know-no-store",
      "A reader of reports does not pay for SQLite.",
      "^packages/extractors/",
      {
        path: "^packages/(store|harvest|cli)/",
      },
    ),
    notTo("store-knows-no-extractors", "The store takes records, whoever made them.", "^packages/store/", {
      path: "^packages/(extractors|harvest|cli)/",
    }),
    notTo("general-knows-no-family", "The general layers run on every document.", GENERAL, {
      path: "^packages/extractors/src/disclosure/",
    }),
    notTo(
      "nodejieba-in-jieba-alone",
      "nodejieba takes 250 MB and more than a second: only who asks for tokens pays for it.",
      "^packages/",
      { path: "(^|/)nodejieba(/|@|$)" },
      { pathNot: "^packages/extractors/src/jieba\\.ts$" },
    ),
    notTo("sources-know-no-tests", "What is published stands on its own.", "^packages/", {
      path: "^(test|bench|examples|scripts|corpus)/",
    }),
  ],
  options: {
    doNotFollow: { path: ["node_modules", "/dist/"] },
    exclude: { path: ["^packages/[^/]+/node_modules"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
