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
  ...Object.entries(weights).map(([act, weight]) => ({
    weight,
    arbitrary: fc.constant(act as ActName),
  })),
)

const anyStep: fc.Arbitrary<Step> = fc.record({
  act: anyAct,
  which: fc.nat({ max: 999 }),
  much: fc.nat({ max: 999 }),
  trouble: fc.constantFrom(...troubles),
})

/** Without orders nothing else can happen, so a life begins by buying, in fair weather. */
const beginning = (["buy_by_card", "buy_by_transfer", "confirm_receipt", "send"] as const).map(
  (act, n): Step => ({ act, which: 0, much: 2 * n + 1, trouble: "none" }),
)

/** The same seed and number of steps give the same life; a longer one begins as the shorter one does. */
export function lifeOf(seed: number, steps: number): Step[] {
  const rest = Math.max(steps - beginning.length, 0)
  return [...beginning, ...fc.sample(anyStep, { seed, numRuns: rest })].slice(0, steps)
}

/** One line for a step, as a failing life is printed. */
export const showStep = ({ act, which, much, trouble }: Step): string =>
  `${act} ${which} ${much}${trouble === "none" ? "" : ` ${trouble}`}`
