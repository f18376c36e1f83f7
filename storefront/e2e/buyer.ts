import { expect, type Page } from "@playwright/test"
import { run } from "./run"

/** The alpaca scarf of the brief, SUR-006. */
export const scarf = {
  handle: "thick-rib-scarf-in-alpaca",
  fr: "Grosse écharpe à côtes en alpaga",
  es: "Chalina gruesa acanalada de alpaca",
} as const

/** What the API answers for the shop's own requests can be cut off and let through again. */
export const api = new RegExp(`^${run().backend_url.replace(/[.]/g, "\\.")}/store/`)

/** Browsers note every refused request in the console; a refused code and a declined card are part of the story. */
const refused = /the server responded with a status of (422|402)/

/** Fails a test that leaves anything else in the browser's console. */
export function listenForNoise(page: Page): () => void {
  const noise: string[] = []
  page.on("console", (message) => {
    const loud = message.type() === "warning" || message.type() === "error"
    if (loud && !refused.test(message.text())) noise.push(message.text())
  })
  page.on("pageerror", (error) => noise.push(error.message))
  return () => expect(noise).toEqual([])
}

/** Changes language and country with the form in the header, as a visitor does. */
export async function changeMarket(page: Page, language: string, country: string) {
  await page.locator("header summary").click()
  await page.locator("header select[name=language]").selectOption(language)
  await page.locator("header select[name=country]").selectOption(country)
  await page.locator("header details form button[type=submit]").click()
  await page.waitForURL(`**/${language}-${country}/**`)
}

/** A piece of which there are enough for every test that only needs something in the cart: HUA-001. */
export const owl = { handle: "carved-gourd-owl" } as const

/** Puts a piece into the cart on its own page. */
export async function addPiece(
  page: Page,
  market: string,
  button: string,
  { handle }: { readonly handle: string },
) {
  await page.goto(`/${market}/products/${handle}`)
  await page.getByRole("button", { name: button }).click()
  await expect(page.getByRole("link", { name: /: 1$/ })).toBeVisible({ timeout: 60_000 })
}

/** A scarf; there are few, so that it is for tests that are about it. */
export const addScarf = (page: Page, market: string, button: string) =>
  addPiece(page, market, button, scarf)

type Address = Record<string, string>

/** Fills fields by their labels. */
export async function fill(page: Page, address: Address) {
  for (const [label, value] of Object.entries(address))
    await page.getByLabel(label, { exact: true }).fill(value)
}

export const inLiege: Address = {
  "E-mail": "jeanne@example.org",
  Prénom: "Jeanne",
  Nom: "Dubois",
  "Rue et numéro": "Rue de la Régence 1",
  "Code postal": "4000",
  Ville: "Liège",
  Téléphone: "+32 470 12 34 56",
}

/** From the address to the review, in French, by economy parcel and, unless said otherwise, bank transfer. */
export async function toReview(page: Page, pay = /^Virement bancaire/) {
  await page.goto("/fr-be/checkout")
  await fill(page, inLiege)
  await page.getByRole("button", { name: "Continuer vers la livraison" }).click()
  await page.getByRole("radio", { name: /^Économique/ }).check()
  await page.getByRole("button", { name: "Continuer vers le paiement" }).click()
  await page.getByRole("radio", { name: pay }).check()
  await page.getByRole("button", { name: "Continuer vers la vérification" }).click()
  await expect(orderButton(page)).toBeVisible({ timeout: 60_000 })
}

export const orderButton = (page: Page) =>
  page.getByRole("button", { name: /^Commander avec obligation de paiement/ })
