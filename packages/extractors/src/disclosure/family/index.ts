export { detectDisclosure } from "./detect.js";
