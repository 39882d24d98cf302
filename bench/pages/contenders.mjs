// What reads the pages: each gives { title, text, publishedOn, source } of bytes, absent ones undefined. Loaded by name, one a process.
const decode = (bytes) => {
  const text = new TextDecoder("utf-8").decode(bytes);
  return text.includes("\ufffd") ? new TextDecoder("gb18030").decode(bytes) : text;
};

const strip = (html) =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/gi, "")
    .replace(/<[^>]*>/g, "\n")
    .replace(/&nbsp;/g, " ");

/** The floor: one pass of htmlparser2 with trivial handlers over the decoded page. */
export async function floor() {
  const { Parser } = await import("htmlparser2");
  return (html) => {
    let events = 0;
    const count = () => {
      events++;
    };
    new Parser({ onopentag: count, ontext: count, onclosetag: count }, { decodeEntities: true }).end(html);
    return events;
  };
}

export const CONTENDERS = {
  shilu: async () => {
    const { clean } = await import("../pages.adapter.mjs");
    return (bytes) => clean(bytes, { url: "https://example.gov.cn/art/1.html" });
  },
  "shilu, and its cheerio": async () => {
    const { cheerioOf } = await import("../pages.adapter.mjs");
    return (bytes) => cheerioOf(bytes, { url: "https://example.gov.cn/art/1.html" });
  },
  "readability + linkedom": async () => {
    const { parseHTML } = await import("linkedom");
    const { Readability } = await import("@mozilla/readability");
    return (bytes) => {
      const article = new Readability(parseHTML(decode(bytes)).document).parse();
      return { title: article?.title, publishedOn: article?.publishedTime, text: article?.textContent ?? "" };
    };
  },
  defuddle: async () => {
    const { Defuddle } = await import("defuddle/node");
    const { parseHTML } = await import("linkedom");
    return async (bytes) => {
      const page = await Defuddle(parseHTML(decode(bytes)).document, "https://example.gov.cn/art/1.html");
      return {
        title: page.title,
        publishedOn: page.published,
        source: page.site,
        text: strip(page.content ?? ""),
      };
    };
  },
  "html-to-text": async () => {
    const { convert } = await import("html-to-text");
    return (bytes) => ({
      text: convert(decode(bytes), {
        wordwrap: false,
        limits: { maxInputLength: 8_000_000 },
        selectors: [
          { selector: "a", options: { ignoreHref: true } },
          { selector: "img", format: "skip" },
        ],
      }),
    });
  },
  "one htmlparser2 pass": async () => {
    const pass = await floor();
    return (bytes) => {
      pass(decode(bytes));
      return { text: "" };
    };
  },
};

export { decode };
