export { erasExtractor } from "./eras.js";
