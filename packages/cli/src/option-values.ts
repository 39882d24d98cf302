import { InvalidArgumentError } from "commander";

/** A number of things, from 1. */
export function wholeNumber(words: string): number {
  if (!/^[1-9]\d{0,8}$/.test(words)) throw new InvalidArgumentError("Expected a whole number from 1.");
  return Number(words);
}
