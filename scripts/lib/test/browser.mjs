import path from "node:path"
import { requireChromium } from "../chromium.mjs"
import { readJson } from "../files.mjs"
import { believe, fromPlaywright } from "./counts.mjs"

/** @type {import("./runner.mjs").Stage} */
export const browser = {
  name: "browser",
  title: "The main journey in Chromium, on the production build",
  needs: ["start"],
  async run(workshop) {
    const chromium = await requireChromium(workshop.env, path.join(workshop.logs, "chromium.log"))
    const run_file = path.join(workshop.clone, ".data", "run.json")
    const { storefront_url, backend_url, publishable_key } =
      /** @type {import("../start/announce.mjs").Running} */ (readJson(run_file))
    const report = path.join(workshop.folder, "playwright.json")
    const { good } = await workshop.run(
      "browser",
      [process.execPath, "node_modules/@playwright/test/cli.js", "test", "--reporter=line,json"],
      {
        cwd: path.join(workshop.clone, "storefront"),
        env: {
          CHROMIUM_PATH: chromium,
          BASE_URL: storefront_url,
          BACKEND_URL: backend_url,
          NEXT_PUBLIC_PUBLISHABLE_KEY: publishable_key,
          CIAP_RUN_FILE: run_file,
          PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        },
      },
    )
    return {
      counts: believe(fromPlaywright(readJson(report)), good),
      say: workshop.lastLines("browser"),
    }
  },
}
