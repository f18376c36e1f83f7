import { expect, type Locator, type Page, test } from "@playwright/test"
import { inLiege, listenForNoise, orderButton, scarf } from "./buyer"
import { expectAccessible, paths_of_one_visit, pathsOfEveryKind } from "./watch"

/** One market of each language, in turn with theme and width, so that each is looked at without every combination. */
const looks = [
  { market: "en-us", colorScheme: "light", width: 1440 },
  { market: "es-pe", colorScheme: "dark", width: 1440 },
  { market: "fr-be", colorScheme: "light", width: 360 },
  { market: "en-gb", colorScheme: "dark", width: 360 },
] as const

for (const { market, colorScheme, width } of looks) {
  test(`axe finds nothing on any page of ${market}, ${colorScheme}, at ${width} pixels`, async ({
    page,
  }) => {
    test.setTimeout(300_000)
    // Before its end a drawing woven line is cut, and a fading text is pale.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" })
    await page.setViewportSize({ width, height: 900 })
    const paths = [...(await pathsOfEveryKind()), ...paths_of_one_visit, "/checkout", "/nowhere"]
    for (const path of paths) {
      await test.step(`/${market}${path}`, async () => {
        await page.goto(`/${market}${path}`)
        await expect(page.locator("h1")).toHaveCount(1)
        await expectAccessible(page)
      })
    }
  })
}

/** More stops of the tabulator than any way on a page may take. */
const stops_max = 220

/** Presses the tabulator until something has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  for (let stop = 0; stop < stops_max; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press("Tab")
  }
  throw new Error(`The keyboard does not reach ${String(target)}.`)
}

async function pressOn(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

const card = {
  "Numéro de carte": "4242424242424242",
  "Valable jusqu’à": "1239",
  "Code de sécurité": "123",
  "Nom sur la carte": "Jeanne Dubois",
}

async function typeInto(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) {
    await tabTo(page, page.getByLabel(label, { exact: true }))
    await page.keyboard.type(value)
  }
}

test("an order can be placed, and paid by card, with the keyboard alone", async ({ page }) => {
  test.setTimeout(300_000)
  const patient = expect.configure({ timeout: 60_000 })
  const silent = listenForNoise(page)
  await page.goto("/fr-be")
  await page.keyboard.press("Tab")
  await expect(page.getByRole("link", { name: "Aller au contenu" })).toBeFocused()
  await page.keyboard.press("Enter")
  await expect(page.locator("main")).toBeFocused()

  await page.goto("/fr-be/groups/sur-andino")
  await pressOn(page, page.getByRole("link", { name: scarf.fr }))
  await page.waitForURL(`**/products/${scarf.handle}`)
  await pressOn(page, page.getByRole("button", { name: "Ajouter au panier" }))
  await pressOn(page, page.getByRole("link", { name: "Voir le panier" }))
  await page.waitForURL("**/fr-be/cart")
  await pressOn(page, page.getByRole("link", { name: "Passer la commande" }))
  await page.waitForURL("**/fr-be/checkout**")

  await typeInto(page, inLiege)
  await pressOn(page, page.getByRole("button", { name: "Continuer vers la livraison" }))
  await pressOn(page, page.getByRole("radio").first(), "Space")
  await pressOn(page, page.getByRole("button", { name: "Continuer vers le paiement" }))
  await pressOn(page, page.getByRole("radio", { name: /^Carte/ }), "Space")
  await pressOn(page, page.getByRole("button", { name: "Continuer vers la vérification" }))
  await patient(page.getByLabel("Numéro de carte")).toBeVisible()
  await typeInto(page, card)
  await pressOn(page, orderButton(page))
  await page.waitForURL("**/fr-be/order/**", { timeout: 120_000 })
  await patient(page.getByText("Visa se terminant par 4242")).toBeVisible()
  await expectAccessible(page)
  silent()
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("one finds a piece, reads its price and its group, and is told what the cart needs", async ({
    page,
  }) => {
    await page.goto("/en-gb")
    await page.getByRole("link", { name: "See the catalogue" }).click()
    await page.getByRole("main").getByRole("listitem").getByRole("link").first().click()
    await page.goto("/en-gb/groups")
    await page.getByRole("link", { name: "Sur Andino" }).first().click()
    await expect(page.getByRole("heading", { level: 1, name: "Sur Andino" })).toBeVisible()
    await page.goto(`/en-gb/products/${scarf.handle}`)
    await expect(page.getByRole("heading", { name: "The price explained" })).toBeVisible()
    // Playwright's search for words passes over `noscript`, so it is named.
    const needs = page.locator("noscript p").first()
    for (const path of [`/products/${scarf.handle}`, "/cart", "/checkout"]) {
      await page.goto(`/en-gb${path}`)
      await expect(needs).toBeVisible()
      expect(await needs.textContent()).toContain("The cart needs JavaScript. Everything else")
    }
  })

  test("the charts and their tables are there", async ({ page }) => {
    await page.goto("/en-gb/returned")
    await expect(page.getByRole("heading", { name: "Returned to groups" })).toBeVisible()
    await expect(page.getByRole("link", { name: /CSV/ })).toBeVisible()
  })
})

test("a page that is not there says so and leads on", async ({ page }) => {
  await page.goto("/fr-be/nulle-part")
  await page.getByRole("main").getByRole("link").first().click()
  await expect(page).toHaveURL(/\/fr-be\/catalogue$/)
})
