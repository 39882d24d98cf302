export * from "./figure.js";
export { once } from "./once.js";
export * from "./sentence.js";
export * from "./words.js";
