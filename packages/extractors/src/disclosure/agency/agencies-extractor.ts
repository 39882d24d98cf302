import { type Agency, defineExtractor, layers } from "@shilu/core";

/** The body that issued the report. */
export const agenciesExtractor = defineExtractor({
  name: "agencies",
  requires: [layers.metadata],
  provides: layers.agencies,
  extract(_document, [metadata]): readonly Agency[] {
    const written = metadata.find(({ key }) => key === "agency");
    return written ? [{ name: String(written.value), level: null, kind: null, region: null }] : [];
  },
});
