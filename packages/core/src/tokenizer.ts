/** Splits Chinese text into words. The tokens rejoin to the input. */
export interface Tokenizer {
  readonly name: string;
  tokens(text: string): string[];
}
