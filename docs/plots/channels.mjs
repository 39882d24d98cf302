// Rows of year, channel and published items (JSON, on stdin) as stacked bars, an SVG on stdout.
import { drawSvg, rowsFromStdin } from "./svg.mjs";

const NAMES = {
  website: "政府网站",
  gazette: "政府公报",
  weibo: "政务微博",
  wechat: "政务微信",
  other: "其他方式",
};

const rows = (await rowsFromStdin()).map((row) => ({ ...row, name: NAMES[row.channel] ?? row.channel }));

drawSvg((Plot) => ({
  width: 860,
  height: 380,
  marginLeft: 60,
  marginTop: 50,
  x: { label: null, tickFormat: "d", type: "band" },
  y: { label: "公开信息数（条，各报告合计）", grid: true, tickFormat: "s" },
  color: { domain: Object.values(NAMES), legend: false },
  marks: [
    Plot.barY(rows, { x: "year", y: "items", fill: "name", order: Object.values(NAMES) }),
    Plot.ruleY([0]),
    ...legend(Plot, Object.values(NAMES)),
  ],
}));

/** A legend inside the picture: the SVG stands alone. */
function legend(Plot, names) {
  const entries = names.map((name, i) => ({ name, i }));
  const place = { frameAnchor: "top-left", dy: -40 };
  return entries.flatMap(({ name, i }) => [
    Plot.dot([name], { ...place, dx: 220 + 110 * i, fill: () => name, r: 5, symbol: "square" }),
    Plot.text([name], { ...place, dx: 232 + 110 * i, textAnchor: "start", fontSize: 12 }),
  ]);
}
