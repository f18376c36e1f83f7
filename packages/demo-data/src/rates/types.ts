/** A dated row with its source (law 11). Days are `YYYY-MM-DD`, both included; null is open. */
export type Rate = {
  readonly kind: string
  /** Exact decimal, read with its unit. */
  readonly value: string
  readonly unit: string
  readonly currency_code: string | null
  /** ISO country, or the market the row is for: PE, EU, GB, US. */
  readonly region: string | null
  readonly valid_from: string | null
  readonly valid_to: string | null
  readonly source: string | null
  readonly note: string | null
  /** True where no public source gives the value: it only lets the demonstration run. */
  readonly demonstration: boolean
}

/** First day of the rows that were made up for the demonstration. */
export const demonstration_from = "2025-01-01"

type Head = Pick<Rate, "kind" | "value" | "unit"> & Partial<Rate>

/** A row taken from a public source. */
export const published = (row: Head & { readonly source: string }): Rate => ({
  currency_code: null,
  region: null,
  valid_from: null,
  valid_to: null,
  note: null,
  demonstration: false,
  ...row,
})

/** A row made up for the demonstration; the note says who sets it in real use. */
export const illustrative = (row: Head & { readonly note: string }): Rate => ({
  currency_code: null,
  region: null,
  valid_from: demonstration_from,
  valid_to: null,
  source: null,
  demonstration: true,
  ...row,
})
