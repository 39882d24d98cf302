// @ts-check
/**
 * An extractor of one's own: it declares the layers it requires, provides one, and stands in a pipeline beside ours.
 * Run it: node examples/own-extractor.mjs
 */
import { createPipeline, defineExtractor, defineLayer, layers, sectionAt } from "@shilu/core";
import { generalExtractors, read } from "@shilu/extractors";

/** @typedef {{ heading: string, surface: string, span: import("@shilu/core").TextSpan }} Placed */

/** Every quantity with the heading it stands under. */
const placedQuantities = defineExtractor({
  name: "placedQuantities",
  requires: [layers.mentions, layers.sections],
  provides: /** @type {import("@shilu/core").Layer<Placed>} */ (defineLayer("placedQuantities")),
  extract: (document, [mentions, sections]) =>
    mentions
      .filter(({ kind }) => kind === "quantity")
      .map(({ span }) => ({
        heading: sectionAt(sections, span.start)?.heading ?? "before the first heading",
        surface: document.surface(span),
        span,
      })),
});

const pipeline = createPipeline({ extractors: [...generalExtractors, placedQuantities] });
console.log(pipeline.explain().split("\n").at(-1));

const report = `一、主动公开情况
全年主动公开政府信息120条。
二、依申请公开情况
共收到申请12件，均已办结。`;
for (const { heading, surface } of pipeline.run(read(report)).annotations(placedQuantities.provides))
  console.log(`${heading}: ${surface}`);

try {
  createPipeline({ extractors: [placedQuantities, ...generalExtractors] });
} catch (error) {
  console.log(/** @type {Error} */ (error).message);
}
