export * from "./figure.js";
export * from "./sentence.js";
