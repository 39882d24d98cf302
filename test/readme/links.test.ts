import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url);
const files = ["README.md", "README.zh.md", "CONTRIBUTING.md", "CHANGELOG.md"].concat(
  readdirSync(new URL("docs/", root))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
);

test.each(files)("every link of %s leads somewhere", (name) => {
  const file = new URL(name, root);
  const links = [...readFileSync(file, "utf8").matchAll(/\]\(([^()#\s]+)(?:#[^()\s]*)?\)/g)].map(
    ([, to = ""]) => to,
  );
  const dead = links.filter((to) => !/^https?:/.test(to) && !existsSync(new URL(to, file)));
  expect(dead).toEqual([]);
});
