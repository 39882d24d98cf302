/** `$` of a page: what cheerio's own `load` gives, for each page over its own tree. */
import { describe, expect, test } from "vitest";
import { readPage } from "../../../packages/extractors/src/html/index.js";

const page = readPage(
  "<html><body><div id=a><p class=x>甲<b>1</b></p><p>乙</p></div><p class=x>丙</p></body></html>",
);
const other = readPage("<html><body><p class=x>丁</p></body></html>");

describe("selecting on a page", () => {
  const { $ } = page;

  test.each([
    ["a selector", () => $(".x").text(), "甲1丙"],
    ["a selector in a context", () => $("p", "#a").length, 2],
    ["a descendant", () => $("div").find("p").length, 2],
    ["an ancestor", () => $("b").closest("div").attr("id"), "a"],
    ["ancestors", () => $("b").parents("p").length, 1],
    ["a filter", () => $("p").filter(".x").length, 2],
    ["a result more", () => $("p").first().add(".x").length, 2],
    ["a place among what a selector finds", () => $("p").eq(1).index("p"), 1],
    ["the result before", () => $("div").children("p").end().attr("id"), "a"],
    ["an element", () => $($("b")[0]).text(), "1"],
    ["a fragment", () => $("<i>戊</i>").text(), "戊"],
    [
      "every result",
      () =>
        $("p")
          .map((_, element) => $(element).text())
          .get()
          .join(),
      "甲1,乙,丙",
    ],
    ["the root", () => $.root().children().length, 1],
    ["the text of all", () => $.text(), "甲1乙丙"],
    ["the page again", () => $.html().startsWith("<html><body><div id="), true],
    ["what holds what", () => $.contains($("div")[0] as never, $("b")[0] as never), true],
  ] as const)("%s", (_, select, expected) => {
    expect(select()).toBe(expected);
  });

  test("each page has its own tree, and one $", () => {
    expect(other.$(".x").text()).toBe("丁");
    expect($(".x").add("p").length).toBe(3);
    expect(page.$).toBe(page.$);
  });

  test("nothing of one page is seen from another", () => {
    expect(other.$("b").length).toBe(0);
    expect(other.$("p").index("b")).toBe(-1);
  });
});
