import fc from "fast-check"

/** What may happen next, and how often beside the others. */
const weights = {
  buy_by_card: 5,
  buy_by_transfer: 3,
  confirm_receipt: 4,
  send: 3,
  take_back: 4,
  take_back_damaged: 2,
  call_return_off: 1,
  claim: 2,
  exchange: 2,
  edit: 2,
  cancel: 1,
  give_goodwill: 3,
  give_back_at_stripe: 1,
  dispute: 2,
  decide_dispute: 2,
  decide_premium: 2,
  withdraw_decision: 1,
  propose_run: 3,
  approve_run: 3,
  send_run: 3,
  cancel_run: 1,
  confirm_payout: 3,
  fail_payout: 1,
  return_payout: 1,
  pay_out_at_stripe: 1,
  close_month: 1,
  let_days_pass: 6,
} as const

export type ActName = keyof typeof weights

export const actNames = Object.keys(weights) as ActName[]

/** How Stripe and its messages behave while an act happens. */
export const troubles = [
  "none",
  "none",
  "none",
  "lost_after_commit",
  "error_before_commit",
  "rate_limited",
  "dropped",
  "twice_and_backwards",
  "forged",
] as const

export type Trouble = (typeof troubles)[number]

/** One step of a life: an act, which of the things it could happen to, how much, and the weather. */
export type Step = { act: ActName; which: number; much: number; trouble: Trouble }

const anyAct = fc.oneof(
  ...actNames.map((act) => ({ weight: weights[act], arbitrary: fc.constant(act) })),
)

const anyStep: fc.Arbitrary<Step> = fc.record({
  act: anyAct,
  which: fc.nat({ max: 999 }),
  much: fc.nat({ max: 999 }),
  trouble: fc.constantFrom(...troubles),
})

/** Every act, some of them again, in an order in which each finds what it needs. */
const every_act: readonly ActName[] = [
  ...(["buy_by_card", "dispute", "buy_by_transfer", "confirm_receipt", "send", "send"] as const),
  ...(["buy_by_card", "edit", "send", "take_back", "take_back_damaged"] as const),
  ...(["call_return_off", "claim", "exchange", "give_goodwill", "give_back_at_stripe"] as const),
  ...(["buy_by_transfer", "confirm_receipt", "cancel", "decide_dispute"] as const),
  // What is bought here is kept, so that there is something to pay.
  ...(["buy_by_card", "buy_by_card", "buy_by_card", "send", "send", "send"] as const),
  ...(["pay_out_at_stripe", "let_days_pass", "let_days_pass", "let_days_pass"] as const),
  ...(["close_month", "decide_premium", "withdraw_decision", "decide_premium"] as const),
  ...(["propose_run", "cancel_run", "propose_run", "approve_run", "send_run"] as const),
  // What comes back after it was paid out is the group's debt, and what was closed stays as it was.
  ...(["confirm_payout", "take_back", "fail_payout", "return_payout"] as const),
  ...(["let_days_pass", "close_month"] as const),
]

/** Enough for a month, or the time to give something back, to be over in three steps. */
const days_of_every_act = 17

/** What makes an act whole: days enough, and a parcel that arrives. Anywhere else chance decides. */
const much_of_act: Partial<Record<ActName, number>> = {
  let_days_pass: days_of_every_act - 1,
  send: 1,
}

const ordered = (steps: readonly Step[]): Step[] =>
  steps.map((step, n) => {
    const act = every_act[n] ?? step.act
    return { ...step, act, much: much_of_act[act] ?? step.much }
  })

/**
 * A random life: by turns a step of every act in its order, so that each life comes to payouts and closed months, and one
 * of any act; at the end of that any acts. The same seed and number of steps give the same life; a longer one begins as
 * the shorter one does.
 */
export function lifeOf(seed: number, steps: number): Step[] {
  const any = fc.sample(anyStep, { seed, numRuns: steps })
  const guided = ordered(any.filter((_, n) => n % 2 === 0).slice(0, every_act.length))
  return any.map((step, n) => (n % 2 === 0 ? (guided[n / 2] ?? step) : step))
}

/** One line for a step, as a failing life is printed. */
export const showStep = ({ act, which, much, trouble }: Step): string =>
  `${act} ${which} ${much}${trouble === "none" ? "" : ` ${trouble}`}`
