/**
 * Inputs and results of the pricing workflows. Amounts are minor units as text ("720" is 7.20): a
 * workflow's input and steps are kept as JSON, which has no bigint. Days are `YYYY-MM-DD`.
 */
export type MinorText = string

/** A cost sheet as a group agreed it; amounts in Peruvian céntimos per piece. */
export type CostSheetInput = {
  product_id: string
  group_id: string
  /** 450 is four and a half hours. */
  hours_hundredths: number
  hourly_rate_minor: MinorText
  materials_minor: MinorText
  overhead_minor: MinorText
  agreed_on: string
  /** The meeting and who took part. */
  agreed_by: string
  /** The recorded decision that lets the hourly rate stand below the floor. */
  floor_decision?: string | null
  demonstration: boolean
}

export type AgreeCostSheetInput = { cost_sheets: CostSheetInput[] }

/** In the order of the input. `created` is false where the agreed version already says the same. */
export type AgreeCostSheetResult = {
  cost_sheets: { id: string; product_id: string; version: number; created: boolean }[]
}

export type ReferenceRateInput = {
  kind: string
  /** Exact decimal as text. */
  value: string
  unit: string
  currency_code?: string | null
  region?: string | null
  valid_from?: string | null
  valid_to?: string | null
  source?: string | null
  note?: string | null
  demonstration: boolean
}

export type PremiumPolicyInput = {
  /** 1000 is 10 %. */
  rate_bp: number
  basis: "producer_price"
  valid_from: string
  valid_to?: string | null
  decided_by: string
  source?: string | null
  note?: string | null
  demonstration: boolean
}

/** The retail price the cooperative decided, reference tax included, before the sensible ending. */
export type RetailPriceInput = {
  product_id: string
  currency_code: string
  amount_minor: MinorText
  valid_from: string
  valid_to?: string | null
  decided_by: string
  note?: string | null
  demonstration: boolean
}

/**
 * Rows that already stand are left alone; a row that begins later closes the open one of its kind
 * the day before.
 */
export type RecordRatesInput = {
  rates?: ReferenceRateInput[]
  premium_policies?: PremiumPolicyInput[]
  retail_prices?: RetailPriceInput[]
}

export type RecordRatesResult = { recorded: number; already_there: number }

export type PublishBreakdownsInput = {
  product_ids: string[]
  /** The day whose rates, policies and retail prices count. */
  on: string
}

export type PublishBreakdownsResult = {
  /** New versions, one per variant and currency whose amounts or grounds changed. */
  published: { id: string; variant_id: string; currency_code: string; version: number }[]
  unchanged: number
}
