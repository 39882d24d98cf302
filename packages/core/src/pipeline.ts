import type { Diagnostic } from "./diagnostic.js";
import type { Document } from "./document.js";
import { ExtractionError } from "./errors.js";
import type { AnyExtractor, Context } from "./extractor.js";
import type { AnyFamily } from "./family.js";
import type { Layer } from "./layer.js";

/** A document with every layer that a pipeline read from it. */
export interface Reading {
  readonly document: Document;
  /** The family that knew the document, and why; `null` where none did. */
  readonly family: { readonly name: string; readonly reason: string } | null;
  readonly diagnostics: readonly Diagnostic[];
  /** The annotations of a layer; empty where no extractor that ran provides it. */
  annotations<T>(layer: Layer<T>): readonly T[];
}

export interface Pipeline {
  readonly extractors: readonly AnyExtractor[];
  readonly families: readonly AnyFamily[];
  run(document: Document, context?: Partial<Context>): Reading;
  /** The steps in order, each with what it requires and provides, one a line. */
  explain(): string;
}

export interface PipelineParts {
  /** The general extractors, in the order they run. */
  readonly extractors: readonly AnyExtractor[];
  readonly families?: readonly AnyFamily[];
}

/**
 * Verifies the order when the pipeline is built: throws `layer-missing` where a step requires a layer that no step
 * before it provides, `layer-doubled` where two steps provide the same one.
 */
export function createPipeline({ extractors, families = [] }: PipelineParts): Pipeline {
  const general = verifySteps(extractors, new Map(), "the pipeline");
  for (const family of families) {
    for (const layer of family.requires) verifyProvided(layer, general, `family ${family.name}`, extractors);
    verifySteps(family.extractors, new Map(general), `family ${family.name}`);
  }
  return {
    extractors,
    families,
    run: (document, context = {}) => runPipeline(extractors, families, document, context),
    explain: () => explainPipeline(extractors, families),
  };
}

function verifySteps(
  steps: readonly AnyExtractor[],
  provided: Map<string, string>,
  place: string,
): Map<string, string> {
  for (const step of steps) {
    for (const layer of step.requires) verifyProvided(layer, provided, step.name, steps);
    const earlier = provided.get(step.provides.name);
    if (earlier !== undefined)
      throw new ExtractionError(
        "layer-doubled",
        `Expected one extractor for the layer "${step.provides.name}" in ${place}, got ${earlier} and ${step.name}: leave one out, or give the second a layer of its own`,
        { extractor: step.name, layer: step.provides.name },
      );
    provided.set(step.provides.name, step.name);
  }
  return provided;
}

function verifyProvided(
  layer: Layer<unknown>,
  provided: ReadonlyMap<string, string>,
  needer: string,
  steps: readonly AnyExtractor[],
): void {
  if (provided.has(layer.name)) return;
  const later = steps.find((step) => step.provides.name === layer.name);
  const remedy = later
    ? `move ${later.name}, which provides it, before ${needer}`
    : `add an extractor that provides it before ${needer}`;
  throw new ExtractionError("layer-missing", `${needer} requires the layer "${layer.name}": ${remedy}`, {
    extractor: needer,
    layer: layer.name,
  });
}

function runPipeline(
  extractors: readonly AnyExtractor[],
  families: readonly AnyFamily[],
  document: Document,
  { previous = null, trace = null }: Partial<Context>,
): Reading {
  const layers = new Map<string, readonly unknown[]>();
  const diagnostics: Diagnostic[] = [];
  const given = (requires: readonly Layer<unknown>[]) => requires.map(({ name }) => layers.get(name) ?? []);
  const run = (steps: readonly AnyExtractor[]) => {
    for (const step of steps) {
      const annotations = step.extract(document, given(step.requires), (d) => diagnostics.push(d), {
        previous,
        trace,
      });
      layers.set(step.provides.name, annotations);
    }
  };
  run(extractors);
  let known: Reading["family"] = null;
  for (const family of families) {
    const match = family.detect(document, given(family.requires));
    if (!match) continue;
    known = { name: family.name, reason: match.reason };
    run(family.extractors);
    break;
  }
  diagnostics.sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
  return {
    document,
    family: known,
    diagnostics,
    annotations: <T>(layer: Layer<T>) => (layers.get(layer.name) ?? []) as readonly T[],
  };
}

function explainPipeline(extractors: readonly AnyExtractor[], families: readonly AnyFamily[]): string {
  const line = (step: AnyExtractor, indent: string) => {
    const requires = step.requires.map(({ name }: Layer<unknown>) => name).join(", ") || "the document";
    return `${indent}${step.name}: ${requires} → ${step.provides.name}`;
  };
  return [
    ...extractors.map((step) => line(step, "")),
    ...families.flatMap((family) => [
      `family ${family.name}:`,
      ...family.extractors.map((step: AnyExtractor) => line(step, "  ")),
    ]),
  ].join("\n");
}
