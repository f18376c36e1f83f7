import fs from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { chromium } from "@playwright/test"
import sharp from "sharp"
import { requireChromium } from "../chromium.mjs"
import { readJson } from "../files.mjs"
import { kindsOf } from "./kinds.mjs"

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "..", "..")
const markets = /** @type {const} */ (["es-pe", "en-gb", "fr-be"])
const widths = [360, 768, 1440]
const themes = /** @type {const} */ (["light", "dark"])
/** Taller pages are cut: what a reader of the documentation looks at is above. */
const height_max = 3600
/** Wider pictures are made smaller, so that all of them together stay a few megabytes. */
const kept_width = 720

/**
 * Takes the screenshots of `docs/screenshots`. `--only home,product` takes some kinds, `--into FOLDER` another folder.
 *
 * @returns {Promise<number>} exit code
 */
export async function screenshots(argv = process.argv.slice(2)) {
  const option = (/** @type {string} */ name) => {
    const at = argv.indexOf(`--${name}`)
    return at === -1 ? undefined : argv[at + 1]
  }
  const run = readJson(path.join(root, ".data", "run.json"))
  if (!run) {
    console.error(
      "No shop is running from this folder. Run npm start first, then npm run screenshots.",
    )
    return 1
  }
  const shop = /** @type {import("../buyer.mjs").Shop & { storefront_url: string }} */ (run)
  const only = option("only")?.split(",")
  const folder = path.resolve(option("into") ?? path.join(root, "docs", "screenshots"))
  const executablePath = await requireChromium(
    process.env,
    path.join(root, ".data", "chromium.log"),
  )
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] })
  try {
    for (const market of markets) {
      const kinds = (await kindsOf(shop, market)).filter(({ name }) => only?.includes(name) ?? true)
      for (const width of widths)
        for (const theme of themes)
          await shoot(browser, { shop, market, kinds, width, theme, folder })
      console.log(`${market}: ${kinds.length} kinds of pages`)
    }
  } finally {
    await browser.close()
  }
  return 0
}

/**
 * @param {import("@playwright/test").Browser} browser
 * @param {{
 *   shop: { storefront_url: string },
 *   market: string,
 *   kinds: import("./kinds.mjs").Kind[],
 *   width: number,
 *   theme: "light" | "dark",
 *   folder: string,
 * }} what
 */
async function shoot(browser, { shop, market, kinds, width, theme, folder }) {
  for (const { name, path: page_path, kept = {} } of kinds) {
    const context = await browser.newContext({
      viewport: { width, height: width > 700 ? 900 : 740 },
      colorScheme: theme,
      reducedMotion: "reduce",
      baseURL: shop.storefront_url,
    })
    const items = Object.entries(kept).map(([key, value]) => [key, JSON.stringify(value)])
    await context.addInitScript(
      `for (const [key, value] of ${JSON.stringify(items)}) localStorage.setItem(key, value)`,
    )
    const page = await context.newPage()
    await page.goto(`/${market}${page_path}`, { waitUntil: "networkidle" })
    await scrollThrough(page)
    const file = path.join(folder, name, `${market.slice(0, 2)}-${width}-${theme}.webp`)
    fs.mkdirSync(path.dirname(file), { recursive: true })
    await keep(await page.screenshot({ fullPage: true }), file)
    await context.close()
  }
}

/**
 * Pictures below the fold are fetched when they come near.
 *
 * @param {import("@playwright/test").Page} page
 */
async function scrollThrough(page) {
  await page.evaluate(`(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
      scrollTo(0, y)
      await new Promise((resolve) => setTimeout(resolve, 60))
    }
    scrollTo(0, 0)
  })()`)
  await page.waitForLoadState("networkidle")
}

/**
 * @param {Buffer} png
 * @param {string} file
 */
async function keep(png, file) {
  const { width, height } = await sharp(png).metadata()
  await sharp(png)
    .extract({ left: 0, top: 0, width, height: Math.min(height, height_max) })
    .resize({ width: Math.min(width, kept_width) })
    .webp({ quality: 60 })
    .toFile(file)
}
