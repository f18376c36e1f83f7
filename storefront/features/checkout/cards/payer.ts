import type { PaymentState, PayOutcome } from "./payment-state"

/** What every card form can do once it is filled, whoever takes the card. */
export type CardPayer = {
  /**
   * Pays with what the form holds.
   *
   * @returns the state the payment has reached, or `unfilled` when the form shows what is missing
   * @throws StoreProblem UNREACHABLE; whether it was paid is not known then, and asking for its state tells
   */
  readonly pay: (client_secret: string, return_url: string) => Promise<PayOutcome>
}

/** The card has not paid: the form wants something, the bank said no, or it asks or waits for something. */
export class NotPaid extends Error {
  override readonly name = "NotPaid"

  constructor(readonly outcome: Exclude<PayOutcome, { kind: "paid" }>) {
    super(`The card has not paid: ${outcome.kind}`)
  }
}

type Way = {
  readonly client_secret: string
  readonly return_url: string
  readonly stateOf: (client_secret: string) => Promise<PaymentState>
  readonly payer: CardPayer | null
}

/**
 * Pays once: looks first, because another tab, or this one before a reload, may have paid already.
 *
 * @throws NotPaid, StoreProblem UNREACHABLE
 */
export async function payOnce({ client_secret, return_url, stateOf, payer }: Way): Promise<void> {
  const before = await stateOf(client_secret)
  const payable = before.kind === "open" || before.kind === "asked"
  const after = payable && payer !== null ? await payer.pay(client_secret, return_url) : before
  if (after.kind !== "paid") throw new NotPaid(after)
}
