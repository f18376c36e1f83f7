import { priceRates } from "./prices"
import { returnRates } from "./returns"
import { shippingRates } from "./shipping"
import { taxRates } from "./taxes"
import type { Rate } from "./types"
import { wageRates } from "./wages"

/** Every dated row the shop starts with. */
export const rates: readonly Rate[] = [
  ...wageRates,
  ...taxRates,
  ...priceRates,
  ...shippingRates,
  ...returnRates,
]
