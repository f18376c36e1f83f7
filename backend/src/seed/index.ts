import type { MedusaContainer } from "@medusajs/framework/types"
import { seedCategories } from "./categories"
import { seedProducts } from "./catalogue"
import { seedDelivery } from "./delivery"
import { seedOptions } from "./options"
import { seedStaff } from "./people"
import { seedRegions, seedTaxes } from "./regions"
import { stage } from "./stage"
import { seedStore } from "./store"
import { seedTranslations } from "./translations"

export async function seedDemonstration(container: MedusaContainer): Promise<void> {
  const on = new Date().toISOString().slice(0, 10)
  const store = await stage(container, "store", async () => {
    const result = await seedStore(container)
    return { said: "CIAP", result }
  })
  await stage(container, "regions", async () => {
    const result = await seedRegions(container, store.store_id)
    const countries = await seedTaxes(container, on)
    return { said: `${result.size} regions, taxes of ${countries} countries`, result }
  })
  const delivery = await stage(container, "delivery", async () => {
    const result = await seedDelivery(container, store)
    return { said: "Lima to four zones", result }
  })
  const [categories, options] = await stage(container, "words", async () => {
    const result = [await seedCategories(container), await seedOptions(container)] as const
    return { said: `${result[0].size} categories, ${result[1].size} options`, result }
  })
  const catalogue = await stage(container, "products", async () => {
    const result = await seedProducts(container, { ...store, ...delivery, categories, options })
    return { said: `${result.all.length} products, ${result.created} new`, result }
  })
  await stage(container, "translations", async () => {
    const result = await seedTranslations(container, catalogue.all, options, categories)
    return { said: `${result} texts`, result }
  })
  await stage(container, "people", async () => {
    await seedStaff(container, { identifier: "staff@ciap.example", password: "artesanos-1992" })
    return { said: "staff", result: undefined }
  })
}
