/**
 * Labels of forms, matched on text without blanks. `属于国~家秘密` needs what stands before `~` and takes what follows
 * as far as it goes: a narrow column breaks a label where it likes, and its figures may stand in the break.
 * What is needed is a pattern; what follows is literal. `|` separates variants.
 */
import { ExtractionError } from "@shilu/core";

export interface LabelPattern {
  readonly source: string;
  /** Global, on folded text without blanks. */
  readonly pattern: RegExp;
}

/** Throws `label-invalid` for an empty label. */
export function compileLabel(written: string): LabelPattern {
  const variants = splitVariants(written);
  if (variants.some((variant) => variant === "" || variant.startsWith("~")))
    throw new ExtractionError("label-invalid", `Expected words before ~ in every variant, got "${written}"`);
  const source = variants.map(variantSource).join("|");
  return { source, pattern: new RegExp(source, "g") };
}

const known = new Map<string, RegExp>();

/** Compiled once. */
function compiled(source: string): RegExp {
  const pattern = known.get(source) ?? new RegExp(source);
  known.set(source, pattern);
  return pattern;
}

/** Whether a label stands anywhere in a text. */
export const isNamed = ({ source }: LabelPattern, text: string): boolean => compiled(source).test(text);

/** Whether a text is a label and nothing else. */
export const isWhole = ({ source }: LabelPattern, text: string): boolean =>
  compiled(`^(?:${source})$`).test(text);

function splitVariants(written: string): string[] {
  const variants: string[] = [""];
  let depth = 0;
  for (const character of written) {
    if (character === "(") depth++;
    if (character === ")") depth--;
    if (character === "|" && depth === 0) variants.push("");
    else variants[variants.length - 1] += character;
  }
  return variants;
}

function variantSource(variant: string): string {
  const [needed = "", tail = ""] = variant.split("~");
  let source = "";
  for (const character of [...tail].reverse()) source = `(?:${literal(character)}${source})?`;
  return needed + source;
}

const literal = (character: string): string =>
  /[()[\]{}.*+?^$|\\]/.test(character) ? `\\${character}` : character;
