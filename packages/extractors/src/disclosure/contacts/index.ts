export { contactsExtractor } from "./contacts-extractor.js";
