import { illustrative, type Rate } from "./types"

const law = "Demonstration. At least what the law of the country asks; to be confirmed per country."
const fallback =
  "Demonstration. Days after payment that count as delivered where nobody recorded the delivery: the longest lead time of the catalogue (75 days) and the way."

const days = (kind: string, region: string, value: string, note: string): Rate =>
  illustrative({ kind, value, unit: "days", region, note })

/** How long a buyer may send a piece back, and when a silent delivery counts as made. */
export const returnRates: readonly Rate[] = [
  days("return_window_days", "PE", "14", law),
  days("return_window_days", "EU", "14", law),
  days("return_window_days", "GB", "14", law),
  days("return_window_days", "US", "30", law),
  days("delivery_fallback_days", "PE", "90", fallback),
  days("delivery_fallback_days", "EU", "120", fallback),
  days("delivery_fallback_days", "GB", "120", fallback),
  days("delivery_fallback_days", "US", "120", fallback),
]
