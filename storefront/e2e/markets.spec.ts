import { expect, test } from "@playwright/test"
import { shopFacts } from "./catalogue-facts"

test.describe("a visitor without a market", () => {
  test("gets from / to a page with exactly one redirect, without cookies", async ({ request }) => {
    const first = await request.get("/", {
      maxRedirects: 0,
      headers: { "accept-language": "fr-BE,fr;q=0.9" },
    })
    expect(first.status()).toBe(307)
    expect(first.headers().location).toBe("/fr-be")
    expect(first.headers().vary).toContain("Accept-Language")
    const second = await request.get("/fr-be", { maxRedirects: 0 })
    expect(second.status()).toBe(200)
  })

  test("is a crawler that says nothing, and gets English", async ({ request }) => {
    const answer = await request.get("/", {
      maxRedirects: 0,
      headers: { "accept-language": "", "user-agent": "Googlebot/2.1" },
    })
    expect([answer.status(), answer.headers().location]).toEqual([307, "/en-us"])
  })
})

test("the market switch keeps the page and is remembered at /", async ({ page }) => {
  const { piece } = await shopFacts()
  await page.goto(`/en-us/products/${piece.handle}`)
  await page.locator("header details > summary").click()
  await page.locator('select[name="language"]').selectOption("fr")
  await page.locator('select[name="country"]').selectOption("be")
  await page.getByRole("button", { name: "Change" }).click()
  await expect(page).toHaveURL(`/fr-be/products/${piece.handle}`)
  await expect(page.locator("html")).toHaveAttribute("lang", "fr")
  await page.goto("/")
  await expect(page).toHaveURL("/fr-be")
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("the market switch keeps the page, and the price is explained", async ({ page }) => {
    const { piece } = await shopFacts()
    await page.goto(`/es-pe/products/${piece.handle}`)
    await expect(page.getByRole("heading", { name: "El precio explicado" })).toBeVisible()
    await page.locator("header details > summary").click()
    await page.locator('select[name="language"]').selectOption("en")
    await page.locator('select[name="country"]').selectOption("it")
    await page.locator('header details form button[type="submit"]').click()
    await expect(page).toHaveURL(`/en-it/products/${piece.handle}`)
  })
})

test.describe("addresses that lead nowhere", () => {
  test("an unknown market is a 404 that speaks every language of the shop", async ({ request }) => {
    for (const path of ["/xx-yy", "/fr-xx/catalogue", "/wp-login.php"]) {
      const answer = await request.get(path, { maxRedirects: 0 })
      expect(answer.status(), path).toBe(404)
      const html = await answer.text()
      for (const words of ["Esta página no existe", "This page does not exist", "Cette page"])
        expect(html).toContain(words)
    }
  })

  test("an unknown page of a market is a 404 in its language", async ({ page }) => {
    for (const path of ["/nada", "/products/nada", "/groups/nada", "/catalogue/page/999"]) {
      const answer = await page.goto(`/es-pe${path}`)
      expect(answer?.status(), path).toBe(404)
      await expect(page.getByRole("heading", { name: "Esta página no existe" })).toBeVisible()
      await expect(page.locator("html")).toHaveAttribute("lang", "es")
    }
  })

  test("an address with a broken percent sign is one too", async ({ request }) => {
    for (const path of ["", "/products", "/groups", "/order", "/catalogue/page"]) {
      const answer = await request.get(`/es-pe${path}/%E0%A4%A`)
      expect(answer.status(), path).toBe(404)
      expect(await answer.text()).toContain("Esta página no existe")
    }
  })

  test("the first page of the catalogue has one address", async ({ request }) => {
    expect((await request.get("/en-gb/catalogue/page/1")).status()).toBe(404)
  })
})

test("search engines find every page in every built market", async ({ request }) => {
  const { piece } = await shopFacts()
  const robots = await (await request.get("/robots.txt")).text()
  expect(robots).toMatch(/Sitemap: http.*\/sitemap\.xml/)
  const sitemap = await (await request.get("/sitemap.xml")).text()
  for (const market of ["es-pe", "en-us", "en-gb", "fr-fr", "fr-be", "es-es", "en-de"])
    expect(sitemap).toContain(`/${market}/products/${piece.handle}</loc>`)
  expect(sitemap).toContain('hreflang="fr-be"')
})
