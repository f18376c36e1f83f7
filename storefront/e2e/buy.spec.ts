import AxeBuilder from "@axe-core/playwright"
import { expect, type Page, test } from "@playwright/test"
import {
  addScarf,
  api,
  changeMarket,
  fill,
  inLiege,
  listenForNoise,
  orderButton,
  scarf,
  toReview,
} from "./buyer"
import { publicFigures } from "./public-figures"
import { returnedBy, signInStaff } from "./staff"

// A checkout asks Medusa for a dozen things, each of which takes seconds on a busy machine.
test.describe.configure({ timeout: 300_000 })
test.use({ actionTimeout: 60_000, navigationTimeout: 60_000 })
const patient = expect.configure({ timeout: 60_000 })

const faultless = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
}

test("a guest in Belgium finds a scarf, buys it once, and sees what it returned to its group", async ({
  context,
  page,
}) => {
  const silent = listenForNoise(page)
  const staff = await signInStaff()

  await page.goto("/fr-be/groups/sur-andino")
  await page.getByRole("link", { name: scarf.fr }).click()
  await page.getByRole("button", { name: "Ajouter au panier" }).dblclick()
  await patient(page.getByRole("link", { name: /^Panier.* : 1$/ })).toBeVisible()
  await page.getByRole("link", { name: "Voir le panier" }).click()

  const summary = page.getByRole("complementary", { name: "Sommes" })
  await patient(summary.getByText("TVA 21 % comprise : 7,29 €")).toBeVisible()
  await expect(summary.getByText("Paie des artisans 11,07 € · prime 1,11 €")).toBeVisible()
  await faultless(page)

  await changeMarket(page, "en", "gb")
  await patient(page.getByText("VAT 20% included: £6.00")).toBeVisible()
  await expect(page.getByRole("link", { name: "Thick rib scarf in alpaca" })).toBeVisible()
  await changeMarket(page, "en", "be")
  await patient(page.getByText("VAT 21% included: €7.29")).toBeVisible()
  await changeMarket(page, "fr", "be")
  await patient(summary.getByText("TVA 21 % comprise : 7,29 €")).toBeVisible()

  const withdraw = await staff.promote("E2E90", 90)
  await page.getByLabel("Code promotionnel").fill("E2E90")
  await page.getByRole("button", { name: "Appliquer" }).click()
  await patient(page.getByText(`Le code n’a pas été appliqué. Pour « ${scarf.fr} »`)).toBeVisible()
  await expect(page.getByText("Total sans livraison")).toBeVisible()
  await withdraw()

  await toReview(page)
  await expect(page.getByText("51,90 €").first()).toBeVisible()
  await faultless(page)
  await orderButton(page).dblclick()

  await page.waitForURL("**/fr-be/order/**", { timeout: 120_000 })
  await patient(page.getByRole("heading", { name: "Comment payer" })).toBeVisible()
  await expect(page.getByText(/^CIAP-[A-Z0-9]{4}-[A-Z0-9]{4}$/)).toBeVisible()
  await expect(page.getByText("attend votre paiement")).toBeVisible()
  await expect(page.getByText("Paie 11,07 € · prime 1,11 €")).toBeVisible()
  await expect(page.getByRole("link", { name: "Panier", exact: true })).toBeVisible()
  expect(await page.content()).not.toContain("order_")
  await faultless(page)

  const order = await returnedBy(page.url())
  const [group] = order.groups
  const premium = BigInt(group?.premium.amount_minor ?? "0")
  expect([order.groups.length, premium]).toEqual([1, 111n])
  const tab = await context.newPage()
  const publicly = () => publicFigures(tab, group?.name ?? "")
  const before = await publicly()

  await staff.confirmReceipt(order.display_id, order.total)
  await patient(async () => {
    await page.reload()
    await expect(page.getByText(/^inscrit, utilisable dès le /)).toBeVisible()
  }).toPass()
  await expect(page.getByText("reçu : 51,90 €")).toBeVisible()
  await expect(page.getByRole("heading", { name: "Comment payer" })).toBeHidden()
  // The page is static until a notice renews it, so it is opened again until it has followed.
  await patient.poll(publicly).toEqual({
    ...before,
    accrued: before.accrued + premium,
    pending: before.pending + premium,
  })

  await staff.pack(order.display_id)
  await staff.receiveReturn(order.display_id)
  await patient(async () => {
    await page.reload()
    await expect(page.getByText("sa part a été reprise")).toBeVisible()
  }).toPass()
  await patient.poll(publicly).toEqual({
    ...before,
    accrued: before.accrued + premium,
    reversed: before.reversed + premium,
  })
  silent()
})

test("two tabs that order the same cart at the same moment get the same order", async ({
  context,
  page,
}) => {
  await addScarf(page, "fr-be", "Ajouter au panier")
  await toReview(page)
  const other = await context.newPage()
  await other.goto("/fr-be/checkout?step=review")
  await patient(orderButton(other)).toBeVisible()
  await Promise.all([orderButton(page).click(), orderButton(other).click()])
  for (const tab of [page, other]) await tab.waitForURL("**/order/**", { timeout: 120_000 })
  expect(other.url()).toBe(page.url())
})

test("a buyer in Lima pays with Yape and collects the piece", async ({ page }) => {
  const silent = listenForNoise(page)
  await addScarf(page, "es-pe", "Agregar al carrito")
  await page.goto("/es-pe/checkout")
  await fill(page, {
    "Correo electrónico": "rosa@example.org",
    Nombres: "Rosa",
    Apellidos: "Quispe",
    "Calle y número": "Jirón de la Unión 100",
    "Ciudad o distrito": "Lima",
    Departamento: "Lima",
    Teléfono: "987 654 321",
  })
  await page.getByRole("button", { name: "Continuar con el envío" }).click()
  await page.getByRole("radio", { name: /^Recojo en Lima/ }).check()
  await page.getByRole("button", { name: "Continuar con el pago" }).click()
  await page.getByRole("radio", { name: /^Yape/ }).check()
  await page.getByRole("button", { name: "Continuar con la revisión" }).click()
  await patient(page.getByText(/^IGV 18\s?% incluido: /)).toBeVisible()
  await page
    .getByRole("button", { name: /^Confirmar pedido con obligación de pago: S\/\s?126[.,]00$/ })
    .click()
  await page.waitForURL("**/es-pe/order/**", { timeout: 120_000 })
  await patient(page.getByText(/^Pague exactamente este monto con Yape/)).toBeVisible()
  silent()
})

test("a cart that cannot be reached says so, keeps its pieces and opens again", async ({
  page,
}) => {
  await addScarf(page, "fr-be", "Ajouter au panier")
  await page.route(api, (route) => route.abort())
  await page.goto("/fr-be/cart")
  const told = page.getByRole("alert").filter({ hasText: "ne peut pas être ouvert" })
  await patient(told).toContainText("L’unique pièce de votre panier est conservée")
  await expect(page.getByText("Votre panier est vide")).toBeHidden()
  await page.unroute(api)
  await page.getByRole("button", { name: "Réessayer" }).click()
  await patient(page.getByRole("link", { name: scarf.fr })).toBeVisible()
})

test("what was typed survives a reload, and faults lead to their fields", async ({ page }) => {
  await addScarf(page, "fr-be", "Ajouter au panier")
  await page.goto("/fr-be/checkout")
  await fill(page, { ...inLiege, "Code postal": "40" })
  await page.getByRole("button", { name: "Continuer vers la livraison" }).click()
  const summary = page.getByRole("alert").filter({ hasText: "Un point manque" })
  await patient(summary).toBeFocused()
  await faultless(page)
  await summary.getByRole("link", { name: /code postal/ }).click()
  await expect(page.getByLabel("Code postal")).toBeFocused()

  await page.reload()
  await patient(page.getByLabel("Ville")).toHaveValue("Liège")
  await page.getByLabel("Pays", { exact: true }).selectOption("fr")
  await patient(page.getByText("TVA 20 % comprise : 7,00 €")).toBeVisible()
})

test("a piece taken out of the cart can be put back with the keyboard", async ({ page }) => {
  await addScarf(page, "fr-be", "Ajouter au panier")
  await page.goto("/fr-be/cart")
  await page.getByRole("button", { name: `Une de plus : ${scarf.fr}` }).click()
  await patient(page.getByText("84,00 €").first()).toBeVisible()
  await page.getByRole("button", { name: `Retirer ${scarf.fr}` }).press("Enter")
  const undo = page.getByRole("button", { name: "Remettre" })
  await patient(undo).toBeFocused()
  await undo.press("Enter")
  await patient(page.getByText("84,00 €").first()).toBeVisible()
})

test("a link that opens no order says so calmly", async ({ page }) => {
  const answer = await page.goto(
    "/fr-be/order/b3JkZXJfMDE.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
  )
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole("heading", { name: "Ce lien n’ouvre aucune commande" })).toBeVisible()
})
