import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";

export async function rowsFromStdin() {
  let words = "";
  for await (const chunk of process.stdin.setEncoding("utf8")) words += chunk;
  return JSON.parse(words);
}

/** Writes a plot to stdout as an SVG that needs nothing beside it; the same rows give the same bytes. */
export function drawSvg(optionsOf) {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const plot = Plot.plot({
    ...optionsOf(Plot),
    document,
    className: "plot",
    style: { background: "white", fontFamily: "Noto Sans CJK SC, Microsoft YaHei, sans-serif", fontSize: 12 },
  });
  plot.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  process.stdout.write(`${plot.outerHTML}\n`);
}
