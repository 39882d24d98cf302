// Writes packages/core/record.schema.json from the compiled schema: run "npm run build" first.
import { writeFileSync } from "node:fs";
import { recordJsonSchema } from "../packages/core/dist/schema.js";

const file = new URL("../packages/core/record.schema.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
