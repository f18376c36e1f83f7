import { PayoutRunAnswer } from "@ciap/contract"
import type LedgerService from "../../src/modules/ledger/service"
import { PAYOUT_MODULE } from "../../src/modules/payout"
import type { Step } from "./life"
import { ask, pick, today, type World } from "./world"

type Act = (world: World, step: Step) => Promise<void>

/** The smallest thing that begins as a PNG does; nobody looks further. */
const receipt = {
  mime_type: "image/png",
  content: Buffer.from("89504e470d0a1a0a0000", "hex").toString("base64"),
}

const ledgerOf = ({ container }: World): LedgerService => container.resolve("ledger")

export const decidePremium: Act = async (world, step) => {
  const funds = await ledgerOf(world).fundsByGroup()
  const one = pick(
    funds.filter(({ available }) => available > 0n),
    step.which,
  )
  if (!one) return
  const share = step.much % 3 === 0 ? one.available / 2n : one.available
  // Now and then an assembly decides on more than there is, and is refused.
  const amount = step.much % 11 === 0 ? one.available + 1n : share
  if (amount === 0n) return
  await ask(world, `/admin/groups/${one.group_id}/decisions`, {
    step,
    as: world.clerk,
    body: {
      amount: { amount_minor: amount.toString(), currency_code: one.currency_code },
      decided_on: today(),
      purpose: "Looms for the school",
      minute_reference: `Book 3, page ${step.much}`,
    },
  })
}

export const withdrawDecision: Act = async (world, step) => {
  const standing = (await world.container.resolve(PAYOUT_MODULE).decisionsAfter("", 200)).filter(
    ({ withdrawn_on }) => withdrawn_on === null,
  )
  const one = pick(standing, step.which)
  if (!one) return
  await ask(world, `/admin/groups/${one.group_id}/decisions/${one.id}/withdraw`, {
    step,
    as: world.clerk,
    body: { on: today(), reason: "The assembly changed its mind" },
  })
}

const run_path = "/admin/settlement/payout-runs"

export const proposeRun: Act = async (world, step) => {
  const body = {
    currency_code: step.much % 2 === 0 ? "pen" : "eur",
    account: step.much % 2 === 0 ? "bcp-soles" : "bcp-euros",
    pay_on: today(),
  }
  await ask(world, run_path, { step, as: world.clerk, body })
}

async function runIn(world: World, step: Step, states: readonly string[]) {
  const { data } = await world.api.get(`${run_path}?limit=100`, world.clerk)
  const runs = (data.runs as { id: string; state: string }[]).filter(({ state }) =>
    states.includes(state),
  )
  return pick(runs, step.which)
}

export const approveRun: Act = async (world, step) => {
  const run = await runIn(world, step, ["proposed"])
  if (run) await ask(world, `${run_path}/${run.id}/approve`, { step, as: world.approver })
}

export const sendRun: Act = async (world, step) => {
  const run = await runIn(world, step, ["approved"])
  if (run) await ask(world, `${run_path}/${run.id}/send`, { step, as: world.approver })
}

export const cancelRun: Act = async (world, step) => {
  const run = await runIn(world, step, ["proposed", "approved"])
  const body = { reason: "The bank is closed" }
  if (run) await ask(world, `${run_path}/${run.id}/cancel`, { step, as: world.clerk, body })
}

async function payoutIn(world: World, step: Step, state: "sent" | "confirmed") {
  const run = await runIn(world, step, ["approved", "sent", "closed"])
  if (!run) return undefined
  const { data } = await world.api.get(`${run_path}/${run.id}`, world.clerk)
  const { payouts } = PayoutRunAnswer.parse(data).run
  return pick(
    payouts.filter((one) => one.state === state),
    step.much,
  )
}

export const confirmPayout: Act = async (world, step) => {
  const payout = await payoutIn(world, step, "sent")
  const body = { on: today(), reference: `OP-${step.much}`, receipt }
  const path = `/admin/settlement/group-payouts/${payout?.id}/confirm`
  if (payout) await ask(world, path, { step, as: world.approver, body })
}

const end =
  (how: "fail" | "return", state: "sent" | "confirmed"): Act =>
  async (world, step) => {
    const payout = await payoutIn(world, step, state)
    const body = { on: today(), reason: "The bank sent it back: account closed" }
    const path = `/admin/settlement/group-payouts/${payout?.id}/${how}`
    if (payout) await ask(world, path, { step, as: world.approver, body })
  }

export const failPayout = end("fail", "sent")
export const returnPayout = end("return", "confirmed")

/** The month before this one; what it brought each group may never change again. */
export const closeMonth: Act = async (world) => {
  const first = new Date(`${today().slice(0, 7)}-01T00:00:00.000Z`)
  const month = new Date(first.getTime() - 86_400_000).toISOString().slice(0, 7)
  await ledgerOf(world).closePeriod(month, { actor_id: "user_of_the_simulation" })
  const months = await ledgerOf(world).monthsByGroup()
  world.closed.clear()
  for (const one of months)
    if (one.month <= month)
      world.closed.set(`${one.group_id} ${one.month} ${one.currency_code}`, figuresOf(one))
  world.closed_to.month = month
}

export type MonthFigures = Awaited<ReturnType<LedgerService["monthsByGroup"]>>[number]

export const figuresOf = (one: MonthFigures): string =>
  [one.accrued, one.reversed, one.producer_accrued, one.producer_reversed].join(" ")
