export * from "./carry-over-checks.js";
export * from "./checks.js";
