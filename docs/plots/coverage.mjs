// Rows of era, group and share (JSON, on stdin) as a grid of shares, an SVG on stdout.
import { drawSvg, rowsFromStdin } from "./svg.mjs";

const ERAS = ["narrative", "statistics-form", "template-2019", "template-2021"];

const rows = await rowsFromStdin();

drawSvg((Plot) => ({
  width: 720,
  height: 30 * new Set(rows.map(({ indicator }) => indicator)).size + 60,
  marginLeft: 200,
  marginTop: 40,
  padding: 0.06,
  x: { axis: "top", label: null, domain: ERAS },
  y: { label: null, domain: [...new Set(rows.map(({ indicator }) => indicator))] },
  color: { type: "linear", domain: [0, 1], range: ["#f3efe4", "#1f6f5c"] },
  marks: [
    Plot.cell(rows, { x: "era", y: "indicator", fill: "share" }),
    Plot.text(rows, {
      x: "era",
      y: "indicator",
      text: ({ stated, reports }) => `${stated} / ${reports}`,
      fill: ({ share }) => (share > 0.55 ? "white" : "#333"),
    }),
  ],
}));
