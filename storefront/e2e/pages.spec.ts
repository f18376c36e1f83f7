import AxeBuilder from "@axe-core/playwright"
import { expect, type Page, test } from "@playwright/test"
import { shopFacts } from "./catalogue-facts"

const markets = ["es-pe", "en-us", "fr-be"] as const
const widths = [360, 1440] as const

async function pathsOfEveryKind(): Promise<string[]> {
  const { piece, line, group } = await shopFacts()
  return [
    "",
    "/catalogue",
    "/catalogue/page/2",
    `/catalogue/craft/${line.value}`,
    `/products/${piece.handle}`,
    "/groups",
    `/groups/${group.handle}`,
    "/returned",
    "/prices",
    "/help",
  ]
}

/** Whatever the browser complains about while a test runs. */
function complaints(page: Page): string[] {
  const heard: string[] = []
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) heard.push(message.text())
  })
  page.on("pageerror", (error) => heard.push(error.message))
  return heard
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

async function axeViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`)
}

for (const market of markets) {
  for (const width of widths) {
    test(`every page of ${market} is whole, quiet and usable at ${width} pixels`, async ({
      page,
    }) => {
      test.setTimeout(240_000)
      await page.setViewportSize({ width, height: 900 })
      const heard = complaints(page)
      for (const path of await pathsOfEveryKind()) {
        await test.step(`/${market}${path}`, async () => {
          const answer = await page.goto(`/${market}${path}`, { waitUntil: "load" })
          expect(answer?.status()).toBe(200)
          await expect(page).toHaveTitle(/CIAP/)
          await expect(page.locator("html")).toHaveAttribute("lang", market.slice(0, 2))
          await expect(page.locator("h1")).toHaveCount(1)
          await expect(page.locator('footer a[href^="mailto:"]')).toHaveText(/.@./)
          await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
            "href",
            new RegExp(`/${market}${path}$`),
          )
          expect(await page.locator('link[rel="alternate"][hreflang]').count()).toBeGreaterThan(7)
          expect(await sideways(page)).toBeLessThanOrEqual(0)
          expect(await axeViolations(page)).toEqual([])
          expect(heard).toEqual([])
        })
      }
    })
  }
}

test("the cart's page is whole and quiet, and kept out of search engines", async ({ page }) => {
  const heard = complaints(page)
  for (const market of markets) {
    const answer = await page.goto(`/${market}/cart`)
    expect(answer?.status()).toBe(200)
    await expect(page.locator("h1")).toHaveCount(1)
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/)
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    expect(await axeViolations(page)).toEqual([])
  }
  expect(heard).toEqual([])
})

test("the dark theme can be read as well as the light one", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" })
  for (const path of await pathsOfEveryKind()) {
    await page.goto(`/en-us${path}`)
    expect(await axeViolations(page)).toEqual([])
  }
})
