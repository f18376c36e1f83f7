/** Words of the price rooms. Each list is closed: the database checks it, screens translate it. */
export const costSheetStates = ["draft", "agreed", "superseded"] as const
export const premiumBases = ["producer_price"] as const

/**
 * Largest amount a column holds, in minor units. Columns are `integer` (the model language has no
 * bigint); the cap keeps every product of an amount and a quantity readable as a mistake, not as an
 * overflow.
 */
export const amount_minor_max = 1_000_000_000
