import { expect, test } from "@playwright/test"
import { shopFacts } from "./catalogue-facts"
import {
  complaints,
  foreignRequests,
  layoutShift,
  paths_of_one_visit,
  pathsOfEveryKind,
  sideways,
} from "./watch"

const markets = ["es-pe", "en-us", "fr-be"] as const
const widths = [360, 1440] as const

/** Less than a reader can see move. */
const shift_max = 0.01

/** Long after the first paint. */
const late_ms = 800

for (const market of markets) {
  for (const width of widths) {
    test(`every page of ${market} is whole and quiet, and stands still, at ${width} pixels`, async ({
      page,
      baseURL,
    }) => {
      test.setTimeout(240_000)
      await page.setViewportSize({ width, height: 900 })
      const heard = complaints(page)
      const foreign = foreignRequests(page, baseURL ?? "")
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
          expect(await layoutShift(page)).toBeLessThan(shift_max)
          expect(heard).toEqual([])
          expect(foreign).toEqual([])
        })
      }
    })
  }
}

for (const market of markets) {
  for (const width of widths) {
    test(`letters that come late move nothing on ${market} at ${width} pixels`, async ({
      browser,
      baseURL,
    }) => {
      const { piece, group } = await shopFacts()
      for (const path of [
        "",
        "/catalogue",
        `/products/${piece.handle}`,
        `/groups/${group.handle}`,
        "/prices",
      ]) {
        await test.step(`/${market}${path}`, async () => {
          // A visitor who has been nowhere yet: no face is kept from one page to the next.
          const visit = await browser.newContext({
            ...(baseURL ? { baseURL } : {}),
            viewport: { width, height: 900 },
          })
          const page = await visit.newPage()
          let late = 0
          await page.route(/\.woff2$/, async (route) => {
            await new Promise((resolve) => setTimeout(resolve, late_ms))
            late += 1
            await route.continue()
          })
          await page.goto(`/${market}${path}`, { waitUntil: "networkidle" })
          expect(late).toBeGreaterThan(1)
          expect(await layoutShift(page)).toBeLessThan(shift_max)
          await visit.close()
        })
      }
    })
  }
}

test("pages that stand for one visit are whole and quiet, and kept out of search engines", async ({
  page,
}) => {
  const heard = complaints(page)
  for (const [index, market] of markets.entries()) {
    await page.setViewportSize({ width: widths[index % widths.length] ?? 360, height: 900 })
    for (const path of paths_of_one_visit) {
      const answer = await page.goto(`/${market}${path}`)
      expect(answer?.status()).toBe(200)
      await expect(page.locator("h1")).toHaveCount(1)
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/)
      expect(await sideways(page)).toBeLessThanOrEqual(0)
      if (path.startsWith("/search")) expect(await layoutShift(page)).toBeLessThan(shift_max)
    }
  }
  expect(heard).toEqual([])
})

test("a group's page bears the group's name in the browser's tab, also when one comes from the map", async ({
  page,
}) => {
  const { group } = await shopFacts()
  await page.goto("/en-gb/groups")
  await page
    .getByRole("navigation", { name: "Map of the groups" })
    .getByRole("link", { name: group.department })
    .press("Enter")
  await expect(page).toHaveURL(/\/groups#\w/)
  await page.getByRole("link", { name: group.name }).first().click()
  await expect(page).toHaveTitle(`${group.name} · CIAP`)
})

test("what returned to the groups can be had as a file", async ({ request }) => {
  const answer = await request.get("/api/impact")
  expect(answer.headers()["content-type"]).toContain("text/csv")
})
