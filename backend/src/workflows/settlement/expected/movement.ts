import type { MedusaContainer } from "@medusajs/framework/types"

/** Money that our books say is on its way to an own account of ours, or from there: it waits for a line of the bank. */
export type ExpectedMovement = {
  /** What it is, such as `processor_payout`; with `id` it names the movement for ever. */
  kind: string
  id: string
  /** The ledger's account on which it waits; confirming a match moves it from there to the bank's. */
  account_code: string
  /** As the bank will see it: what comes in is positive. */
  amount_minor: bigint
  currency_code: string
  /** The day on which the bank is expected to see it. */
  on: string
  /** Words by which a line may be known to be it: operation numbers, our reference, the processor's trace. */
  references: string[]
  /** For people. */
  label: string
  /** Handle of the own account that will see it, where that is known. */
  account?: string
}

/**
 * All movements of one origin that are expected since a day. Matched ones may be among them; the desk leaves those out, but
 * an origin of many does so itself. Whoever sends money from an own account, or waits for some, adds one to
 * `expectedSources`; nothing else of the desk changes.
 */
export type ExpectedSource = (
  container: MedusaContainer,
  since: string,
) => Promise<ExpectedMovement[]>
