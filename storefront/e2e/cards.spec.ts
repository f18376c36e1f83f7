import { expect, type Page, test } from "@playwright/test"
import { addPiece, addScarf, fill, listenForNoise, orderButton, owl, toReview } from "./buyer"
import { returnedBy } from "./staff"
import { expectAccessible, foreignRequests } from "./watch"

// A checkout asks Medusa for a dozen things, each of which takes seconds on a busy machine.
test.describe.configure({ timeout: 300_000 })
test.use({ actionTimeout: 60_000, navigationTimeout: 60_000 })
const patient = expect.configure({ timeout: 60_000 })

const cards = {
  success: "4242 4242 4242 4242",
  declined: "4000 0000 0000 0002",
  no_funds: "4000 0000 0000 9995",
  asks: "4000 0027 6000 3184",
} as const

/** Types a card as its owner reads it from the plastic. */
async function typeCard(page: Page, number: string) {
  await page.getByLabel("Numéro de carte").fill("")
  await page.getByLabel("Numéro de carte").pressSequentially(number.replaceAll(" ", ""))
  await expect(page.getByLabel("Numéro de carte")).toHaveValue(number)
  await page.getByLabel("Valable jusqu’à").fill("")
  await page.getByLabel("Valable jusqu’à").pressSequentially("1239")
  await page.getByLabel("Code de sécurité").fill("123")
  await page.getByLabel("Nom sur la carte").fill("Jeanne Dubois")
}

async function reviewWithCard(page: Page) {
  await addScarf(page, "fr-be", "Ajouter au panier")
  await toReview(page, /^Carte/)
  await patient(page.getByLabel("Numéro de carte")).toBeVisible()
}

async function expectPaidOrder(page: Page, last4: string) {
  await page.waitForURL("**/fr-be/order/**", { timeout: 120_000 })
  await patient(page.getByText("reçu : 51,90 €")).toBeVisible()
  await expect(page.getByText(`Visa se terminant par ${last4}`)).toBeVisible()
  await expect(page.getByText("Mode test : aucun argent n’est débité")).toBeVisible()
  await expect(page.getByRole("heading", { name: "Comment payer" })).toBeHidden()
}

test("a buyer pays by card, once, and the card goes to nobody but who takes the payment", async ({
  page,
  baseURL,
}) => {
  const silent = listenForNoise(page)
  const told: string[] = []
  page.on("request", (request) => {
    const body = request.postData() ?? ""
    if (/4242|cvc/.test(body)) told.push(`${request.method()} ${new URL(request.url()).pathname}`)
  })
  await reviewWithCard(page)
  const foreign = foreignRequests(page, baseURL ?? "")
  await expect(page.getByText("Mode test : aucun argent n’est débité")).toBeVisible()
  for (const [label, token] of [
    ["Numéro de carte", "cc-number"],
    ["Valable jusqu’à", "cc-exp"],
    ["Code de sécurité", "cc-csc"],
    ["Nom sur la carte", "cc-name"],
  ] as const)
    await expect(page.getByLabel(label)).toHaveAttribute("autocomplete", token)
  await typeCard(page, cards.success)
  await expect(page.getByRole("status").filter({ hasText: "Visa" })).toHaveText("Visa")
  await expectAccessible(page)
  await orderButton(page).dblclick()
  await expectPaidOrder(page, "4242")
  await expectAccessible(page)
  expect(told).toEqual(["POST /v1/payment_methods"])
  expect(new Set(foreign.map((url) => new URL(url).pathname.split("/")[1]))).toEqual(
    new Set(["v1"]),
  )
  const order = await returnedBy(page.url())
  expect(order.paid).toEqual(order.total)
  silent()
})

test("what is missing is said at its field, and nothing is sent", async ({ page }) => {
  await reviewWithCard(page)
  await orderButton(page).click()
  const summary = page.getByRole("alert").filter({ hasText: "4 points" })
  await patient(summary).toBeFocused()
  await expectAccessible(page)
  await typeCard(page, cards.success)
  await expect(summary).toBeHidden()
  await page.getByLabel("Numéro de carte").fill("4242 4242 4242 4241")
  await page.getByLabel("Numéro de carte").press("Enter")
  await patient(page.getByText(/^Vérifiez le numéro de la carte/).first()).toBeVisible()
})

test("a declined card says why, everything typed stays, and another card pays", async ({
  page,
}) => {
  const silent = listenForNoise(page)
  await reviewWithCard(page)
  await typeCard(page, cards.no_funds)
  await orderButton(page).click()
  const told = page.getByRole("alert").filter({ hasText: "Le paiement n’a pas abouti" })
  await patient(told).toContainText(
    "Il n’y a pas assez d’argent sur la carte. Rien n’a été débité.",
  )
  await expect(page.getByLabel("Numéro de carte")).toHaveValue(cards.no_funds)
  await expect(page.getByLabel("Nom sur la carte")).toHaveValue("Jeanne Dubois")
  await page.getByRole("button", { name: cards.declined }).click()
  await expect(page.getByLabel("Nom sur la carte")).toHaveValue("Jeanne Dubois")
  await orderButton(page).click()
  await patient(told).toContainText("La banque qui a émis la carte a dit non")

  await page.reload()
  await patient(told).toContainText("La banque qui a émis la carte a dit non")
  await typeCard(page, cards.success)
  await orderButton(page).click()
  await expectPaidOrder(page, "4242")
  silent()
})

test("the bank asks, the buyer says no, then yes, and comes back to her order", async ({
  page,
}) => {
  await reviewWithCard(page)
  await typeCard(page, cards.asks)
  await orderButton(page).click()
  await patient(page.getByRole("heading", { name: "Confirmez que c’est bien vous" })).toBeVisible()
  await page.getByRole("button", { name: "Faire échouer" }).click()
  await page.waitForURL("**/fr-be/checkout?step=review", { timeout: 60_000 })
  await patient(page.getByRole("alert").filter({ hasText: "n’a pas abouti" })).toContainText(
    "Votre banque vous a demandé de confirmer le paiement",
  )
  await typeCard(page, cards.asks)
  await orderButton(page).click()
  await page.getByRole("button", { name: "Authentifier le paiement" }).click()
  await expectPaidOrder(page, "3184")
  // Going back leads to no second payment: the cart is an order.
  await page.goto("/fr-be/checkout?step=review")
  await patient(
    page.getByRole("heading", { name: "Il n’y a encore rien à commander" }),
  ).toBeVisible()
})

test("a buyer who left the bank's page finds her payment waiting, also by the back button", async ({
  page,
}) => {
  await reviewWithCard(page)
  await typeCard(page, cards.asks)
  await orderButton(page).click()
  const question = page.getByRole("heading", { name: "Confirmez que c’est bien vous" })
  await patient(question).toBeVisible()
  await page.goBack()
  const waits = page.getByRole("status").filter({ hasText: "Votre banque attend encore" })
  await patient(waits).toBeVisible()
  await expect(page.getByLabel("Numéro de carte")).toBeVisible()
  await waits.getByRole("button", { name: "Aller à la banque" }).click()
  await patient(question).toBeVisible()
  await page.getByRole("button", { name: "Authentifier le paiement" }).click()
  await expectPaidOrder(page, "3184")
})

test("a payment whose browser died becomes an order by itself", async ({ page }) => {
  await reviewWithCard(page)
  await typeCard(page, cards.asks)
  await orderButton(page).click()
  await patient(page.getByRole("button", { name: "Authentifier le paiement" })).toBeVisible()
  // The browser dies on the bank's page; the buyer says yes in the bank's own app.
  const question = new URL(page.url())
  await page.goto("about:blank")
  await page.request.post(`${question.origin}${question.pathname}`, {
    form: {
      outcome: "authenticated",
      client_secret: question.searchParams.get("client_secret") ?? "",
    },
    maxRedirects: 0,
  })
  const shop = await page.context().newPage()
  await patient(async () => {
    await shop.goto("/fr-be/cart")
    await expect(shop.getByRole("link", { name: /^Ouvrir la commande/ }).first()).toBeVisible({
      timeout: 5000,
    })
  }).toPass({ timeout: 120_000 })
})

const words = {
  "es-pe": {
    add: "Agregar al carrito",
    next: ["Continuar con el envío", "Continuar con el pago", "Continuar con la revisión"],
    parcel: /^Recojo en Lima/,
    card: /^Tarjeta/,
    number: "4000 0000 0000 0002",
    order: /^Confirmar pedido/,
    told: "El banco que emitió la tarjeta dijo que no",
    mark: "Modo de prueba: no se mueve dinero",
    address: {
      "Correo electrónico": "rosa@example.org",
      Nombres: "Rosa",
      Apellidos: "Quispe",
      "Calle y número": "Jirón de la Unión 100",
      "Ciudad o distrito": "Lima",
      Departamento: "Lima",
      Teléfono: "987 654 321",
    },
  },
  "en-gb": {
    add: "Add to cart",
    next: ["Continue to delivery", "Continue to payment", "Continue to review"],
    parcel: /^Economy/,
    card: /^Card/,
    number: "4000 0000 0000 0002",
    order: /^Place order and pay/,
    told: "The bank that issued the card said no",
    mark: "Test mode – no money moves",
    address: {
      "E-mail": "jane@example.org",
      "First name": "Jane",
      "Last name": "Woods",
      "Street and number": "1 Market Street",
      Postcode: "SW1A 1AA",
      "Town or city": "London",
      Phone: "+44 20 7946 0000",
    },
  },
} as const

for (const [market, say] of Object.entries(words)) {
  test(`the card speaks the language of ${market}, in soles and pounds`, async ({ page }) => {
    await addPiece(page, market, say.add, owl)
    await page.goto(`/${market}/checkout`)
    await fill(page, say.address)
    const [to_delivery, to_payment, to_review] = say.next
    await page.getByRole("button", { name: to_delivery }).click()
    await page.getByRole("radio", { name: say.parcel }).check()
    await page.getByRole("button", { name: to_payment }).click()
    await expect(page.getByText(say.mark)).toBeVisible({ timeout: 60_000 })
    await page.getByRole("radio", { name: say.card }).check()
    await page.getByRole("button", { name: to_review }).click()
    await page.getByRole("button", { name: say.number }).click()
    await page.getByRole("button", { name: say.order }).click()
    await patient(page.getByRole("alert").filter({ hasText: say.told })).toBeVisible()
    await page.getByRole("button", { name: cards.success }).click()
    await page.getByRole("button", { name: say.order }).click()
    await page.waitForURL(`**/${market}/order/**`, { timeout: 120_000 })
    await patient(page.getByText(/4242$/)).toBeVisible()
    await expect(page.getByText(say.mark)).toBeVisible()
  })
}
