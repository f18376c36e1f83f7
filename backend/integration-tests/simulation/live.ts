import followSettlement from "../../src/jobs/follow-settlement"
import sweepPayouts from "../../src/jobs/sweep-payouts"
import sweepRecentOrders from "../../src/jobs/sweep-recent-orders"
import type LedgerService from "../../src/modules/ledger/service"
import { sweepCardPayments } from "../../src/workflows/cards/sweep-card-payments"
import { sweepEveryOrder } from "../../src/workflows/ledger/sweep-orders"
import { showFound } from "../../src/workflows/verify/show-found"
import { verifyBooks } from "../../src/workflows/verify/verify-books"
import * as cards from "./card-acts"
import type { ActName, Step } from "./life"
import * as money from "./money-acts"
import * as months from "./month-acts"
import * as orders from "./order-acts"
import { type Act, brew, calm, type Outcome, today, type World } from "./world"

/** Weeks pass quickly in a life: windows close, months end. */
const letDaysPass: Act = async (world, { much }) => {
  const ahead = new Date(Date.now() + (1 + (much % 20)) * 86_400_000)
  // Nobody lives in a day to come: the books of a month that is not over cannot be closed.
  if (ahead.getTime() >= world.last_day.getTime()) return "nothing"
  world.moveTo(ahead.toISOString())
  await sweepEveryOrder(world.container, today())
  return "done"
}

const acts: Record<ActName, Act> = {
  buy_by_card: cards.buyByCard,
  buy_by_transfer: orders.buyByTransfer,
  confirm_receipt: orders.confirmReceipt,
  send: orders.send,
  take_back: orders.takeBack,
  take_back_damaged: orders.takeBackDamaged,
  call_return_off: orders.callReturnOff,
  claim: orders.claim,
  exchange: orders.exchange,
  edit: orders.edit,
  cancel: orders.cancel,
  give_goodwill: orders.giveGoodwill,
  give_back_at_stripe: cards.giveBackAtStripe,
  dispute: cards.dispute,
  decide_dispute: cards.decideDispute,
  decide_premium: money.decidePremium,
  withdraw_decision: money.withdrawDecision,
  propose_run: money.proposeRun,
  approve_run: money.approveRun,
  send_run: money.sendRun,
  cancel_run: money.cancelRun,
  confirm_payout: money.confirmPayout,
  fail_payout: money.failPayout,
  return_payout: money.returnPayout,
  pay_out_at_stripe: cards.payOutAtStripe,
  close_month: months.closeMonth,
  let_days_pass: letDaysPass,
}

/** One step of a life in its weather, and what the minutes after it bring. */
export async function act(world: World, step: Step): Promise<Outcome> {
  brew(world, step)
  try {
    return await acts[step.act](world, step)
  } finally {
    calm(world, step)
  }
}

/**
 * What the minutes after an act bring: Stripe's messages, and a round of every sweep. In bad weather it takes two until
 * everything is right again; in fair weather one has to do.
 */
export async function settle(world: World, { trouble }: Pick<Step, "trouble">): Promise<void> {
  const { container, till } = world
  await world.waitForWorkflows()
  await till.hear()
  // Whoever carried a refund out, and whatever waited for its turn, is as old by now as the sweeps believe.
  await till.rowsOf(
    "update refund_request set held_until = now() - interval '1 second' where held_until is not null",
  )
  await till.rowsOf("update stripe_event set due_at = now() where state = 'waiting'")
  for (const minutes of trouble === "none" ? [40] : [10, 40]) {
    await sweepCardPayments(container, new Date(Date.now() + minutes * 60_000))
    await till.hear()
    await sweepRecentOrders(container)
    await sweepPayouts(container)
    await followSettlement(container)
    await world.waitForWorkflows()
  }
  for (const { cart_id, intent_id } of world.pending.splice(0)) {
    const order_id = await till.orderOf(cart_id)
    if (order_id === undefined) world.pending.push({ cart_id, intent_id })
    else world.orders.push({ order_id, cart_id, intent_id })
  }
}

/** What each group's work earned and kept, by group and currency, in minor units: its lines, and not its accounts. */
async function payEarned({ till }: World): Promise<Map<string, bigint>> {
  const rows = await till.rowsOf<{ of: string; minor: string }>(
    `select group_id || ' ' || currency_code as of, sum(accrued_minor - reversed_minor)::text as minor
       from ledger_line_position where fund = 'producer_pay' group by group_id, currency_code`,
  )
  return new Map(rows.map(({ of, minor }) => [of, BigInt(minor)]))
}

/** Everything that must hold after each step; each sentence is a defect. */
export async function complaintsOf(world: World): Promise<string[]> {
  const complaints: string[] = []
  const { due } = await verifyBooks(world.container, today(), {
    found: (found) => complaints.push(showFound(found)),
  })
  if (due > 0) complaints.push(`${due} orders have a posting that the sweep of the night left out`)
  const unexplained = await world.till.rowsOf(
    `select i.item_id from order_item i
      where i.quantity > 0 and not exists (select from line_breakdown b where b.order_line_id = i.item_id)`,
  )
  if (unexplained.length > 0)
    complaints.push(`${unexplained.length} lines are explained by no price, so nothing is tried`)
  const ledger: LedgerService = world.container.resolve("ledger")
  const pay_earned = await payEarned(world)
  for (const { group_id, currency_code, ...funds } of await ledger.fundsByGroup()) {
    const { accrued, reversed, pending, available, allocated, disbursed, clawback } = funds
    const held = { pending, available, allocated, producer_due: funds.producer_due, clawback }
    for (const [name, amount] of Object.entries(held))
      if (amount < 0n) complaints.push(`${group_id} has ${amount} ${currency_code} of ${name}`)
    // What was taken back after it was spent is not gone: it stands as the group's one debt, of pay and of premium.
    const premium = pending + available + allocated + disbursed
    const pay = funds.producer_due + funds.producer_paid
    const earned = accrued - reversed + (pay_earned.get(`${group_id} ${currency_code}`) ?? 0n)
    if (earned !== premium + pay - clawback)
      complaints.push(`pay and premium of ${group_id} in ${currency_code} do not add up`)
  }
  const now = await months.figuresUntil(world, world.closed_to.month)
  for (const key of new Set([...now.keys(), ...world.closed.keys()]))
    if (now.get(key) !== world.closed.get(key))
      complaints.push(`${key} was closed with ${world.closed.get(key)} and now has ${now.get(key)}`)
  complaints.push(...(await months.publishedOtherwise(world, { whole: false })))
  complaints.push(...(await paidForNothing(world)))
  return complaints
}

/** Payments that succeeded and ended neither with an order nor with a refund. */
async function paidForNothing({ stripe, till }: World): Promise<string[]> {
  const owned = await till.rowsOf<{ intent_id: string }>(
    `select s.data->>'id' as intent_id from payment_session s
       join order_payment_collection o on o.payment_collection_id = s.payment_collection_id`,
  )
  const explained = new Set(owned.map(({ intent_id }) => intent_id))
  const complaints: string[] = []
  for await (const intent of stripe.paymentIntents.list({
    limit: 100,
    expand: ["data.latest_charge"],
  })) {
    if (intent.status !== "succeeded" || typeof intent.latest_charge !== "object") continue
    if (!intent.latest_charge?.refunded && !explained.has(intent.id))
      complaints.push(`payment ${intent.id} has neither order nor refund`)
  }
  return complaints
}
