import { expect, type Page, test } from "@playwright/test"
import { pieceWithLooks, pieceWithTwoQuestions } from "./catalogue-facts"

/** Words of the picture that stands in the middle of the strip. */
const inView = (page: Page) =>
  page.evaluate(() => {
    const strip = document.querySelector("section li[id^=picture-]")?.parentElement
    if (!strip) return null
    const { left, width } = strip.getBoundingClientRect()
    const frame = [...strip.children].find((li) => {
      const box = li.getBoundingClientRect()
      return box.left <= left + width / 2 && box.right > left + width / 2
    })
    return frame?.querySelector("img")?.alt ?? null
  })

test("the picture follows the chosen variant, and nothing moves", async ({ page }) => {
  const piece = await pieceWithLooks()
  const [first] = piece.variants
  const other = piece.variants.find(({ pictures }) => pictures[0]?.url !== first?.pictures[0]?.url)
  if (!first || !other) throw new Error("no other look")
  await page.addInitScript(() => {
    const seen = window as unknown as { shifted: number }
    seen.shifted = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        seen.shifted += entry.value
    }).observe({ type: "layout-shift", buffered: true })
  })
  await page.goto(`/en-gb/products/${piece.handle}`, { waitUntil: "load" })
  for (const variant of [other, first]) {
    for (const { name, value } of variant.options)
      await page
        .getByRole("group", { name, exact: true })
        .getByRole("radio", { name: value, exact: true })
        .check()
    await expect.poll(() => inView(page)).toBe(variant.pictures[0]?.alt)
  }
  expect(await page.evaluate(() => (window as unknown as { shifted: number }).shifted)).toBe(0)
})

test("size and colour are asked apart, and a new answer to one keeps the other", async ({
  page,
}) => {
  const piece = await pieceWithTwoQuestions()
  const [sizes, colours] = piece.options
  const [size, colour] = [sizes?.values.at(-1) ?? "", colours?.values.at(-1) ?? ""]
  await page.goto(`/en-gb/products/${piece.handle}`, { waitUntil: "load" })
  const group = (name = "") => page.getByRole("group", { name, exact: true })
  await group(colours?.name).getByRole("radio", { name: colour, exact: true }).check()
  await group(sizes?.name).getByRole("radio", { name: size, exact: true }).check()
  await expect(group(colours?.name).getByRole("radio", { name: colour, exact: true })).toBeChecked()
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(2)
  const chosen = piece.variants.find(({ options }) =>
    [size, colour].every((value) => options.some((option) => option.value === value)),
  )
  await expect.poll(() => inView(page)).toBe(chosen?.pictures[0]?.alt)
})

test("a picture opens under the magnifier and closes again, by the keyboard alone", async ({
  page,
}) => {
  const piece = await pieceWithLooks()
  await page.goto(`/en-gb/products/${piece.handle}`, { waitUntil: "load" })
  const opener = page.locator("#picture-1 a")
  await opener.focus()
  await page.keyboard.press("Enter")
  const dialog = page.getByRole("dialog")
  const picture = dialog.locator("picture")
  await expect(dialog).toBeVisible()
  await page.keyboard.press("+")
  await expect(picture).toHaveAttribute("style", /scale\(1\.5\)/)
  await page.keyboard.press("ArrowRight")
  await expect(picture).toHaveAttribute("style", /translate\(-\d/)
  await page.keyboard.press("0")
  await page.keyboard.press("ArrowRight")
  await expect(dialog.getByText("Picture 2 of", { exact: false })).toBeVisible()
  await page.keyboard.press("Escape")
  await expect(dialog).toHaveCount(0)
  await expect(opener).toBeFocused()
})

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false })

  test("all pictures of a piece are in its page, and each opens by itself", async ({ page }) => {
    const piece = await pieceWithLooks()
    await page.goto(`/en-gb/products/${piece.handle}`)
    const wanted = new Set(piece.variants.flatMap(({ pictures }) => pictures.map(({ alt }) => alt)))
    for (const alt of wanted) await expect(page.getByRole("img", { name: alt })).toHaveCount(1)
    await page.locator("#picture-2 a").click()
    await expect(page).toHaveURL(/\/pictures\/.+\.webp$/)
  })
})
