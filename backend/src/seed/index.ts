import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { updateStoresWorkflow } from "@medusajs/medusa/core-flows"
import { rememberChanges, renewRememberedDocuments } from "../workflows/notices/renew-shop-window"
import { subjectOf } from "../workflows/notices/subjects"
import { withMovedClock } from "./books/moved-clock"
import { seedCategories } from "./categories"
import { seedProducts } from "./catalogue"
import { seedDelivery } from "./delivery"
import { seedOptions } from "./options"
import { seedLead, seedStaff } from "./people"
import { seedPaymentDetails } from "./payment-details"
import { seedCostSheets, seedPrices, seedRates } from "./prices"
import { lead_group_handle, linkProducts, seedRegister } from "./register"
import { seedRegions, seedTaxes } from "./regions"
import { type SeedSettings, settingsOfEnvironment } from "./settings"
import { dropEvents, quiet } from "./quiet"
import { stage } from "./stage"
import { seedStore, type StoreIds } from "./store"
import { seedTranslations } from "./translations"

/** Where the last stage leaves word that all others ran. A change of the data asks for the next number. */
const marker = { demonstration_seed: 1 } as const

/** True when a seed ran to its end on this database. */
export async function isSeeded(container: MedusaContainer): Promise<boolean> {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
  return store?.metadata?.demonstration_seed === marker.demonstration_seed
}

/**
 * Fills an empty shop with the demonstration: network, groups, pieces, prices and logins.
 *
 * Every stage finds what stands by its handle, SKU or code and adds what is missing, so a run that was
 * killed is mended by the next, and a second run changes nothing. Passwords become the ones given.
 */
export async function seedDemonstration(
  container: MedusaContainer,
  settings: SeedSettings = settingsOfEnvironment(),
): Promise<StoreIds> {
  const mend = !(await isSeeded(container))
  const store = await seedShop(container, settings)
  const delivery = await stage(container, "delivery", async () => {
    const result = await seedDelivery(container, store)
    return { said: "from Lima to four zones", result }
  })
  const group_ids = await stage(container, "register", async () => {
    const result = await seedRegister(container)
    return { said: `${result.size} groups`, result }
  })
  const [categories, options] = await stage(container, "crafts and options", async () => {
    const result = [await seedCategories(container), await seedOptions(container)] as const
    return { said: `${result[0].size} categories, ${result[1].size} options`, result }
  })
  const { all: seeded } = await stage(container, "products", async () => {
    const ground = { ...store, ...delivery, categories, options, mend }
    const result = await seedProducts(container, ground)
    await linkProducts(container, result.all)
    return { said: `${result.all.length} pieces, ${result.created} of them new`, result }
  })
  await stage(container, "translations", async () => {
    const result = await seedTranslations(container, seeded, options, categories)
    return { said: `${result} texts`, result }
  })
  await stage(container, "rates and cost sheets", async () => {
    const rows = await seedRates(container, seeded)
    const result = await seedCostSheets(container, seeded, group_ids)
    return { said: `${rows} dated rows, ${result} sheets agreed`, result }
  })
  await stage(container, "prices", async () => {
    const result = await pricesFrom(settings, (on) => seedPrices(container, seeded, on))
    return { said: `${result.published} published, ${result.unchanged} unchanged`, result }
  })
  await stage(container, "payment details", async () => {
    const result = await seedPaymentDetails(container, group_ids)
    return { said: `${result} groups`, result }
  })
  await stage(container, "search documents", async () => {
    // One notice of everything stands for the two thousand single ones.
    await dropEvents(container)
    await rememberChanges(container, [subjectOf.everything])
    await renewRememberedDocuments(container)
    return { said: "what the shop shows", result: undefined }
  })
  await seedLogins(container, settings)
  await updateStoresWorkflow(container).run({
    context: quiet,
    input: { selector: { id: store.store_id }, update: { metadata: marker } },
  })
  return store
}

/** The logins of the demonstration, with the passwords given: also what a changed setting needs. */
export async function seedLogins(
  container: MedusaContainer,
  { staff, demo_staff, group_lead }: SeedSettings = settingsOfEnvironment(),
): Promise<void> {
  await stage(container, "logins", async () => {
    await seedStaff(container, { ...staff, role: "administrator" })
    for (const login of demo_staff) await seedStaff(container, login)
    await seedLead(container, group_lead, lead_group_handle)
    return { said: `staff and the lead of ${lead_group_handle}`, result: undefined }
  })
}

/** Publishes prices today, or on the day from which they shall stand. */
async function pricesFrom<T>(
  { on, prices_from }: SeedSettings,
  publish: (on: string) => Promise<T>,
): Promise<T> {
  if (prices_from === undefined) return await publish(on)
  return await withMovedClock(async (moveTo) => {
    moveTo(prices_from)
    return await publish(prices_from)
  })
}

async function seedShop(container: MedusaContainer, { on }: SeedSettings): Promise<StoreIds> {
  return await stage(container, "shop", async () => {
    const result = await seedStore(container)
    const regions = await seedRegions(container, result.store_id)
    const countries = await seedTaxes(container, on)
    return { said: `${regions.size} regions, taxes of ${countries} countries`, result }
  })
}
