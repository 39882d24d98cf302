import { textSpan } from "@shilu/core";
import { describe, expect, test } from "vitest";
import { readPage } from "../../../packages/extractors/src/html/index.js";
import { read } from "../../../packages/extractors/src/read.js";

const PROSE = "2013年，本县主动公开政府信息159条，收到政府信息公开申请12件，均已答复。";
const page = (body: string, head = "") =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;

const mainLines = (html: string) => {
  const document = read(html);
  return document.blocks
    .filter((block) => block.role === "main")
    .map((block) => document.surface(block.span));
};

describe("characters", () => {
  test.each([
    {
      why: "split spans join",
      html: "<p>截至<span>20</span><span>13</span>年底，共收到<b>1</b><b>2</b>件申请，均已答复。</p>",
      reads: "截至2013年底，共收到12件申请，均已答复。",
    },
    {
      why: "entities are decoded",
      html: "<p>&ldquo;三公&rdquo;经费公开率 &gt; 98%，R&amp;D投入增长，公开情况较好，群众满意。</p>",
      reads: "“三公”经费公开率 > 98%，R&D投入增长，公开情况较好，群众满意。",
    },
    {
      why: "nbsp and full-width blanks stay inside a line, not at its ends",
      html: "<p>&nbsp;&nbsp;　　概&nbsp;　述：本年度公开信息12条，收到申请3件，均已答复。&nbsp;</p>",
      reads: "概\u00a0\u3000述：本年度公开信息12条，收到申请3件，均已答复。",
    },
    {
      why: "white space collapses",
      html: "<p>公开  \n  12 条，  其中网站公开\t8条，微信公开4条，均及时更新。</p>",
      reads: "公开 12 条， 其中网站公开 8条，微信公开4条，均及时更新。",
    },
    {
      why: "a break between Chinese characters reads as nothing",
      html: "<p>本年度收到政府信\n      息公开申请十二件，\r\n均在期限内答复申请人。</p>",
      reads: "本年度收到政府信息公开申请十二件，均在期限内答复申请人。",
    },
    {
      why: "Word's empty tags are nothing",
      html: "<p>共<o:p></o:p>公开<span lang=EN-US>2<o:p></o:p></span><st1:x>0</st1:x>条政府信息，其中网站公开十八条，微信公开两条。</p>",
      reads: "共公开20条政府信息，其中网站公开十八条，微信公开两条。",
    },
    {
      why: "comments, scripts and styles are not read",
      html: `<p>${PROSE}<!-- 注 --><script>var a="<p>公开</p>";</script><style>p{}</style></p>`,
      reads: PROSE,
    },
  ])("$why", ({ html, reads }) => {
    expect(mainLines(page(html))).toEqual([reads]);
  });

  test("every character is traced to the page", () => {
    const html = page(
      `<div><p>　　共&nbsp;收到<span>1</span><span>2</span>件\n申请&amp;答复，公开率达98%，群众满意度进一步提高。</p></div><table border=1><tr><td>甲</td><td></td><td>乙<br>丙</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>`,
    );
    const { text, segments, source, toSource, toText } = read(html);
    for (const segment of segments) {
      const slice = source.text.slice(segment.source.start, segment.source.end);
      const reads = text.slice(segment.text.start, segment.text.end);
      if (segment.kind === "verbatim") expect(slice).toBe(reads);
      if (segment.kind === "inserted") expect(slice).toBe("");
    }
    const at = text.indexOf("12件");
    const range = toSource(textSpan(at, at + 3));
    expect(source.text.slice(range.start, range.end)).toBe("1</span><span>2</span>件");
    expect(toText(range)).toEqual(textSpan(at, at + 3));
    const entity = text.indexOf("&答");
    const decoded = toSource(textSpan(entity, entity + 1));
    expect(source.text.slice(decoded.start, decoded.end)).toBe("&amp;");
  });
});

describe("lines", () => {
  test("paragraphs, br and pre break lines", () => {
    expect(
      mainLines(
        page(
          `<p>${PROSE}<br>二、概述<br/>${PROSE}二</p><pre>三、其他\n无其他需要报告的事项，特此说明，欢迎监督。</pre>`,
        ),
      ),
    ).toEqual([PROSE, "二、概述", `${PROSE}二`, "三、其他", "无其他需要报告的事项，特此说明，欢迎监督。"]);
  });

  test("the cells of a row are parted by a tab, rows by a line break, an empty cell keeps its place", () => {
    const { text } = read(
      page(
        `<p>${PROSE}</p><table border=1><tr><td>指标</td><td>数</td><td>注</td></tr><tr><td>收到</td><td></td><td>/</td></tr></table>`,
      ),
    );
    expect(text).toBe(`${PROSE}\n指标\t数\t注\n收到\t\t/`);
  });

  test("a layout table is transparent", () => {
    const document = read(
      page(
        `<table width="760"><tr><td><table><tr><td><p>${PROSE}</p><p>一、概述</p><p>${PROSE}二</p></td></tr></table></td></tr></table>`,
      ),
    );
    expect(document.tables).toEqual([]);
    expect(document.blocks.map((block) => block.kind)).toEqual(["paragraph", "heading", "paragraph"]);
  });
});

describe("what is not shown", () => {
  test.each([
    ['style="display:none"', ""],
    ['style="width:1px; display : none;"', ""],
    ["hidden", ""],
    ['class="ng-hide"', ""],
  ])("a copy in an element with %s is left out", (attribute) => {
    const { text } = read(page(`<div><p>${PROSE}</p></div><div ${attribute}><p>${PROSE}</p></div>`));
    expect(text).toBe(PROSE);
  });

  test("a copy that is shown is not main text twice", () => {
    const long = [PROSE, "一、概述情况", `${PROSE}二`, `${PROSE}三`].map((line) => `<p>${line}</p>`).join("");
    expect(
      mainLines(
        page(
          `<div id="a"><h1>云溪县2013年年度报告</h1>${long}</div><div id="b"><p>打印</p><div>${long}</div></div>`,
        ),
      ).filter((line) => line === PROSE),
    ).toHaveLength(1);
  });

  test("a text that only a script would show is read where nothing else is", () => {
    expect(
      mainLines(
        page(
          `<div class="menu"><a href="/">首页</a></div><div style="display:none">${`<p>${PROSE}</p>`.repeat(1)}${Array.from({ length: 6 }, (_, i) => `<p>${i}、${PROSE}</p>`).join("")}</div>`,
        ),
      ),
    ).toContain(PROSE);
  });
});

test("a text of nothing but figures with their units", () => {
  const lines = [
    "2012年有关情况如下：",
    "主动公开信息45条",
    "依申请公开0件",
    "收取费用0元",
    "松原镇人民政府",
    "2013年1月10日",
  ];
  const html = page(
    `<div><a href="/">首页</a><a href="/a">政务公开</a></div><h1>松原镇2012年政府信息公开情况</h1><p>发布时间：2013-01-15</p><div>${lines.map((line) => `<p>${line}</p>`).join("")}</div><div>主办：松原镇人民政府</div>`,
  );
  expect(mainLines(html)).toEqual(lines);
});

test("a page that says that there is none", () => {
  const { pageKind } = read(
    page("<h1>404</h1><p>对不起，您访问的页面不存在或已被删除。</p><a href='/'>返回首页</a>"),
  );
  expect(pageKind.value).toBe("empty");
});

describe("a text that a script would show", () => {
  const shown = `<div class="x"><p>${PROSE}</p>${Array.from({ length: 6 }, (_, i) => `<p>${i}、${PROSE}</p>`).join("")}</div>`;
  const menu = '<div><a href="/">首页</a><a href="/a">政务公开</a></div><div id="article"></div>';

  test.each([
    ["a script of markup", '<script type="text/html" id="t">', "</script>"],
    ["a script of a template", "<script id=t type='text/x-handlebars-template' >", "</script >"],
    ["a template", "<template>", "</template>"],
    ["a text area", '<textarea style="display:none">', "</textarea>"],
  ])("%s is read, and traced to the page", (_, open, close) => {
    const html = page(`${menu}${open}${shown}${close}<script>if (a < b) show("t")</script>`);
    const { text, toSource, pageKind } = read(html);
    expect(mainLines(html)).toHaveLength(7);
    expect(pageKind.value).toBe("article");
    expect(text).not.toContain("show(");
    const at = text.indexOf("159条");
    const { start, end } = toSource(textSpan(at, at + 4));
    expect(html.slice(start, end)).toBe("159条");
  });

  test("beside a text that is shown it is not read", () => {
    const html = page(
      `<div><p>${PROSE}二</p></div><script type="text/html">${shown}</script><textarea>${shown}</textarea>`,
    );
    expect(mainLines(html)).toEqual([`${PROSE}二`]);
  });
});

describe("broken pages", () => {
  test("a link that is never closed makes no list of a text", () => {
    const lines = Array.from({ length: 9 }, (_, i) => `${PROSE}${i}`);
    expect(
      mainLines(page(`<div><a href="/">${lines.map((line) => `<p>${line}</p>`).join("")}</div>`)),
    ).toEqual(lines);
  });

  test("a table whose tags are not closed holds a page, no figures", () => {
    const document = read(
      page(
        `<table><tr><td>首页<td>政务<tr><td colspan=2><p>发布时间：2015-03-18<hr><p>${PROSE}<p>一、概述<p>${PROSE}二<p>二、其他<p>${PROSE}三<tr><td colspan=2>主办：云溪县政府</table>`,
      ),
    );
    expect(document.tables).toEqual([]);
    expect(document.blocks.filter(({ role }) => role === "main")).toHaveLength(5);
  });

  test("a stray </html> before the body", () => {
    expect(
      mainLines(`<html><head><title>公开</title></head></html><body><div><p>${PROSE}</p></div></body>`),
    ).toEqual([PROSE]);
  });

  test("tags that are never closed", () => {
    expect(mainLines(`<html><body><table><tr><td><font size=2><p>${PROSE}<p>一、概述<p>${PROSE}二`)).toEqual([
      PROSE,
      "一、概述",
      `${PROSE}二`,
    ]);
  });

  test("a fragment without body", () => {
    expect(mainLines(`<p>${PROSE}</p>\n<p>一、概述</p>\n<p>${PROSE}二</p>`)).toEqual([
      PROSE,
      "一、概述",
      `${PROSE}二`,
    ]);
  });
});

describe("page kinds", () => {
  const links = (count: number, date: string) =>
    Array.from(
      { length: count },
      (_, i) =>
        `<li><a href="/${i}.html">关于公布第${i}批政府信息公开目录的通知</a><span>${date}</span></li>`,
    ).join("");

  test("a list of linked titles", () => {
    const { pageKind, blocks } = read(
      page(
        `<ul class="nav"><li><a href="/">首页</a></li></ul><ul>${links(12, "2014-03-01")}</ul><div>共3页 下一页</div>`,
      ),
    );
    expect(pageKind).toEqual({
      value: "list",
      reason: "The page holds no running text but 12 linked titles.",
    });
    expect(blocks.filter((block) => block.role === "main")).toEqual([]);
  });

  test("a list of few papers, by the way through its pages", () => {
    const { pageKind } = read(
      page(
        `<table><tr><td>名称</td><td>索引号</td><td>发布日期</td></tr><tr><td><a href="/1">关于公布目录的通知</a></td><td>0001-2</td><td>2014-03-01</td></tr></table><div>首页 <a href="#">上一页</a> 1 2 3 <a href="#">下一页</a> 尾页</div>`,
      ),
    );
    expect(pageKind).toEqual({
      value: "list",
      reason: "The page holds no running text but the pager of a list.",
    });
  });

  test("a page that names a paper and holds no text", () => {
    const html = page(
      '<div>索引号：430623/2013-1</div><div>发布机构：县教育局</div><div>发布日期：2020年08月02日</div><div class="content"></div>',
      '<meta name="ArticleTitle" content="关于印发实施方案的通知">',
    );
    expect(read(html).pageKind).toEqual({
      value: "empty",
      reason: "The page names a paper, but the place of its text is empty.",
    });
  });

  test("a paper that was put on the page as pictures", () => {
    const document = read(
      page(
        '<h1>云溪县2013年统计表</h1><div id="zoom"><p><img src="/a/1.jpg" width="600"></p><p><img src="/a/2.jpg"></p></div>',
        '<meta name="ArticleTitle" content="云溪县2013年统计表">',
      ),
    );
    expect(document.pageKind).toEqual({ value: "empty", reason: "The text of the page is 2 pictures." });
    expect(document.images.map((image) => image.source)).toEqual(["/a/1.jpg", "/a/2.jpg"]);
  });
});

describe("pictures and files", () => {
  const document = read(
    page(
      `<div class="logo"><img src="logo.png"></div><div id="zoom"><p>${PROSE}</p><p><img src="W1.jpg" alt="查阅点"></p><p>图为市民在查阅点查询</p><p>${PROSE}二</p><p>附件：<a href="/f/1.xls">统计表</a></p></div><p><a href="/down?file=2">2.申请表.doc</a></p><div>主办：云溪县政府 <a href="guide.pdf">使用指南</a></div>`,
    ),
  );

  test("pictures of the text with their captions", () => {
    expect(
      document.images.map(({ source, alternative, caption }) => [
        source,
        alternative,
        caption && document.surface(caption),
      ]),
    ).toEqual([["W1.jpg", "查阅点", "图为市民在查阅点查询"]]);
    expect(
      document.blocks.filter((block) => block.kind === "image").map((block) => document.surface(block.span)),
    ).toEqual(["图为市民在查阅点查询"]);
  });

  test("files of the text, not those of the footer", () => {
    expect(
      document.attachments.map(({ label, href, span }) => [label, href, span && document.surface(span)]),
    ).toEqual([
      ["统计表", "/f/1.xls", "统计表"],
      ["2.申请表.doc", "/down?file=2", "2.申请表.doc"],
    ]);
  });
});

describe("the tree of a page", () => {
  test("what cheerio selects is found in the text", () => {
    const html = page(
      `<h1 class="t">云溪县2013年年度报告</h1><div id="zoom"><p>${PROSE}</p><script>x</script></div>`,
    );
    const { document, $, textOf } = readPage(html);
    const paragraph = $("#zoom p").get(0);
    const span = paragraph ? textOf(paragraph) : null;
    expect(span && document.surface(span)).toBe(PROSE);
    expect(textOf($("script").get(0) as never)).toBeNull();
    expect($(".t").text()).toBe("云溪县2013年年度报告");
  });
});

test("the same page gives the same document", () => {
  const html = page(`<p>${PROSE}</p>`);
  expect(JSON.stringify(read(html))).toBe(JSON.stringify(read(html)));
});
