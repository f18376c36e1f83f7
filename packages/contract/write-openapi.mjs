// Writes openapi.json from the schemas; `pnpm --filter @ciap/contract openapi`. A test fails when it is stale.
import { writeFileSync } from "node:fs"
import { createRequire } from "node:module"

const { openApiDocument } = createRequire(import.meta.url)("./node_modules/.openapi/document.js")
writeFileSync(
  new URL("./openapi.json", import.meta.url),
  `${JSON.stringify(openApiDocument(), null, 2)}\n`,
)
