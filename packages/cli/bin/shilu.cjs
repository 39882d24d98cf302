#!/usr/bin/env node
const { chunk } = require("./chunks.cjs");

chunk("index.cjs").main(process.argv.slice(2));
