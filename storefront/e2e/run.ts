import { readFileSync } from "node:fs"
import { z } from "zod"

/** What `npm start` writes down about the running shop. */
const Run = z.object({
  backend_url: z.string(),
  publishable_key: z.string(),
  staff: z.object({ email: z.string(), password: z.string() }),
})

/** The running shop these tests drive; RUN_JSON names the file. */
export function run(): z.infer<typeof Run> {
  const file = process.env.RUN_JSON ?? process.env.CIAP_RUN_FILE ?? "../.data/run.json"
  const { backend_url, ...rest } = Run.parse(JSON.parse(readFileSync(file, "utf8")))
  return { backend_url: process.env.BACKEND_URL ?? backend_url, ...rest }
}
