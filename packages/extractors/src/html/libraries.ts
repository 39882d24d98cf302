/** The HTML libraries, loaded when the first page is read: a text report starts without them. */
import { createRequire } from "node:module";
import type * as Domhandler from "domhandler";
import type * as Htmlparser2 from "htmlparser2";

const require = createRequire(import.meta.url);

let parser: typeof Htmlparser2 | null = null;
let nodes: typeof Domhandler | null = null;

export const htmlparser2 = (): typeof Htmlparser2 => {
  parser ??= require("htmlparser2") as typeof Htmlparser2;
  return parser;
};

export const domhandler = (): typeof Domhandler => {
  nodes ??= require("domhandler") as typeof Domhandler;
  return nodes;
};
