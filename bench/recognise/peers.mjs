/** The public recognisers of Chinese text behind one interface; `null` where they are not installed beside this file. */
export async function loadPeers() {
  try {
    const [suite, chrono, phones, linkify] = await Promise.all([
      import("@microsoft/recognizers-text-suite"),
      import("chrono-node"),
      import("libphonenumber-js"),
      import("linkify-it"),
    ]);
    const LinkifyIt = linkify.default ?? linkify.LinkifyIt;
    const links = new LinkifyIt();
    const { default: microsoft = suite } = suite;
    const { default: chronoNode = chrono } = chrono;
    return [
      {
        name: "@microsoft/recognizers-text-suite",
        kinds: ["number"],
        find: (text) => microsoft.recognizeNumber(text, "zh-cn"),
      },
      {
        name: "@microsoft/recognizers-text-suite",
        kinds: ["percent"],
        find: (text) => microsoft.recognizePercentage(text, "zh-cn"),
      },
      {
        name: "@microsoft/recognizers-text-suite",
        kinds: ["quantity"],
        find: (text) => microsoft.recognizeDimension(text, "zh-cn"),
      },
      {
        name: "@microsoft/recognizers-text-suite",
        kinds: ["money"],
        find: (text) => microsoft.recognizeCurrency(text, "zh-cn"),
      },
      {
        name: "@microsoft/recognizers-text-suite",
        kinds: ["date"],
        find: (text) => microsoft.recognizeDateTime(text, "zh-cn"),
      },
      {
        name: "chrono-node",
        kinds: ["date"],
        find: (text) =>
          chronoNode.zh.hans
            .parse(text)
            .map(({ index, text: surface }) => ({ start: index, end: index + surface.length - 1 })),
      },
      {
        name: "libphonenumber-js",
        kinds: ["phone"],
        find: (text) =>
          phones
            .findPhoneNumbersInText(text, "CN")
            .map(({ startsAt, endsAt }) => ({ start: startsAt, end: endsAt - 1 })),
      },
      {
        name: "linkify-it",
        kinds: ["url", "email"],
        find: (text) =>
          (links.match(text) ?? []).map(({ index, lastIndex }) => ({ start: index, end: lastIndex - 1 })),
      },
    ];
  } catch {
    return null;
  }
}
