/** A named, typed list of annotations over one document, such as `numerals` or `sections`. */
declare const annotation: unique symbol;

export interface Layer<T> {
  readonly name: string;
  /** Only a type: what the layer holds. */
  readonly [annotation]?: T;
}

/** `name` is a plural noun, unique in a pipeline. */
export const defineLayer = <T>(name: string): Layer<T> => ({ name });

/** What a list of layers holds, in the same order. */
export type Annotations<Layers extends readonly Layer<unknown>[]> = {
  readonly [Index in keyof Layers]: Layers[Index] extends Layer<infer T> ? readonly T[] : never;
};
