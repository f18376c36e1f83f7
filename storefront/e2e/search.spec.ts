import { expect, test } from "@playwright/test"

// A piece, a slip in it, and a word that nobody says, in the language of the market.
const market = "es-pe"
const slip = "retavlo"
const nobody = "zzxxqq"

test("the search suggests as one types, by keyboard alone", async ({ page }) => {
  await page.goto(`/${market}/groups`)
  const field = page.getByRole("search").locator("input[name=q]")
  await field.focus()
  await expect(field).toHaveRole("combobox")
  await field.pressSequentially(slip)
  const list = page.getByRole("listbox")
  await expect(list.getByRole("option").first()).toContainText(/retablo/i)
  await expect(field).toHaveAttribute("aria-expanded", "true")
  await expect(page.getByRole("search").getByRole("status")).toContainText(/\d/)

  await field.press("ArrowDown")
  const first = list.getByRole("option").first()
  await expect(first).toHaveAttribute("aria-selected", "true")
  await expect(field).toHaveAttribute(
    "aria-activedescendant",
    (await first.getAttribute("id")) ?? "",
  )
  await field.press("Escape")
  await expect(list).toHaveCount(0)
  await field.press("ArrowDown")
  await field.press("ArrowDown")
  await field.press("Enter")
  await expect(page).toHaveURL(new RegExp(`/${market}/products/`))
})

test("the active suggestion is always in sight, however low the window", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 400 })
  await page.goto(`/${market}/groups`)
  const field = page.getByRole("search").locator("input[name=q]")
  await field.focus()
  await field.pressSequentially("retablo")
  const options = page.getByRole("listbox").getByRole("option")
  await expect(options.first()).toBeVisible()
  await field.press("ArrowUp")
  await expect(options.last()).toHaveAttribute("aria-selected", "true")
  await expect(options.last()).toBeInViewport({ ratio: 1 })
  await field.press("ArrowDown")
  await field.press("ArrowDown")
  await expect(options.first()).toBeInViewport({ ratio: 1 })
})

test("Enter on the words themselves searches, and the page says what it made of them", async ({
  page,
}) => {
  await page.goto(`/${market}/search?q=${slip}`)
  await expect(page.locator("main")).toContainText(`«${slip}»`)
  await expect(page.locator("main h3").first()).toContainText(/retablo/i)
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/)
})

test("without suggestions the field says so, and still searches", async ({ page }) => {
  await page.route("**/store/suggest*", (route) => route.abort())
  await page.goto(`/${market}`)
  const field = page.getByRole("search").locator("input[name=q]")
  await field.pressSequentially(slip)
  await expect(page.getByRole("search").getByRole("status")).toContainText("Enter")
  await field.blur()
  await expect(page.getByRole("search").getByRole("status")).toBeHidden()
  await field.press("Enter")
  await expect(page).toHaveURL(new RegExp(`/${market}/search\\?q=${slip}`))
})

test("another market looks for the same", async ({ page }) => {
  await page.goto(`/${market}/search?q=${slip}&colour=red`)
  await page.locator("header details > summary").click()
  await page.locator('select[name="language"]').selectOption("fr")
  await page.locator('select[name="country"]').selectOption("be")
  await page.locator('header details form button[type="submit"]').click()
  await expect(page).toHaveURL(`/fr-be/search?q=${slip}&colour=red`)
})

test("where nothing is found the page leads on", async ({ page }) => {
  await page.goto(`/${market}/search?q=${nobody}`)
  await expect(page.locator("main")).toContainText(`«${nobody}»`)
  await page.locator("main section a").first().click()
  await expect(page).toHaveURL(new RegExp(`/${market}/catalogue`))
})

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false })

  test("the form searches, and choices are links that can be taken back", async ({ page }) => {
    await page.goto(`/${market}/catalogue`)
    await page.locator("form[role=search] input[name=q]").fill("alpaca")
    await page.locator("form[role=search] button").click()
    await expect(page).toHaveURL(new RegExp(`/${market}/search\\?q=alpaca$`))
    const before = await page.locator("main h3").count()
    expect(before).toBeGreaterThan(0)

    await page.goto(`/${market}/search?q=alpaca&material=wool`)
    await page.locator("main a", { hasText: "×" }).click()
    await expect(page).toHaveURL(new RegExp(`/${market}/search\\?q=alpaca$`))

    await page.locator("main summary", { hasText: "Orden:" }).click()
    await page.getByRole("link", { name: "Precio, de menor a mayor" }).click()
    await expect(page).toHaveURL(new RegExp(`/${market}/search\\?q=alpaca&sort=price_asc$`))
    await expect(page.locator("main summary", { hasText: "Orden:" })).toContainText("menor a mayor")
  })
})
