/** What the processor takes in one settlement currency. Amounts in minor units, shares in basis points. */
export type FeeRow = {
  settlement_currency: string
  percent_bp: number
  fixed_minor: number
  /** Added when the presentment currency had to be converted. */
  conversion_bp: number
  dispute_fee_minor: number
}

/** One unit of `from` in `to`, as an exact decimal. */
export type ExchangeRate = { from: string; to: string; rate: string }

/**
 * Demonstration fees: of the size card processors publish, agreed with nobody. They exist so that gross, fee and net
 * differ in every test; what the cooperative really pays is read from its statements.
 */
export const feeRows: readonly FeeRow[] = [
  {
    settlement_currency: "eur",
    percent_bp: 150,
    fixed_minor: 25,
    conversion_bp: 200,
    dispute_fee_minor: 2000,
  },
  {
    settlement_currency: "usd",
    percent_bp: 290,
    fixed_minor: 30,
    conversion_bp: 100,
    dispute_fee_minor: 1500,
  },
]

/** Demonstration rates, made up once; a test or a developer replaces them to see currency differences. */
export const exchangeRates: readonly ExchangeRate[] = [
  { from: "pen", to: "eur", rate: "0.244731" },
  { from: "pen", to: "usd", rate: "0.267119" },
  { from: "gbp", to: "eur", rate: "1.152604" },
  { from: "gbp", to: "usd", rate: "1.258310" },
  { from: "jpy", to: "eur", rate: "0.006142" },
  { from: "usd", to: "eur", rate: "0.916203" },
  { from: "eur", to: "usd", rate: "1.091473" },
]

/** The smallest charge per presentment currency, minor units (docs.stripe.com/currencies#minimum-and-maximum-charge-amounts). */
export const smallestCharge: Readonly<Record<string, number>> = {
  eur: 50,
  usd: 50,
  pen: 200,
  gbp: 30,
  jpy: 50,
}

/** Eight digits, whatever the currency. */
export const largest_charge = 99_999_999
