import type LedgerService from "../../src/modules/ledger/service"
import { PAYOUT_MODULE } from "../../src/modules/payout"
import { receipt } from "../payout-desk"
import type { Step } from "./life"
import { type Act, ask, inOrder, outcomeOf, pick, today, type World } from "./world"

const nameOf = ({ group_names }: World, { group_id }: { group_id: string }): string =>
  group_names.get(group_id) ?? ""

const ledgerOf = ({ container }: World): LedgerService => container.resolve("ledger")

export const decidePremium: Act = async (world, step) => {
  const funds = await ledgerOf(world).fundsByGroup()
  const spendable = funds.filter(({ available }) => available > 0n)
  const one = pick(
    inOrder(spendable, (fund) => `${nameOf(world, fund)} ${fund.currency_code}`),
    step.which,
  )
  if (!one) return "nothing"
  const share = step.much % 3 === 0 ? one.available / 2n : one.available
  // Now and then an assembly decides on more than there is, and is refused.
  const amount = step.much % 11 === 0 ? one.available + 1n : share
  if (amount === 0n) return "nothing"
  const decided = await ask(world, `/admin/groups/${one.group_id}/decisions`, {
    step,
    as: world.clerk,
    body: {
      amount: { amount_minor: amount.toString(), currency_code: one.currency_code },
      decided_on: today(),
      purpose: "Looms for the school",
      minute_reference: `Book 3, page ${step.much}`,
    },
  })
  return outcomeOf(decided)
}

export const withdrawDecision: Act = async (world, step) => {
  const standing = (await world.container.resolve(PAYOUT_MODULE).decisionsAfter("", 200)).filter(
    ({ withdrawn_on }) => withdrawn_on === null,
  )
  const one = pick(standing, step.which)
  if (!one) return "nothing"
  const path = `/admin/groups/${one.group_id}/decisions/${one.id}/withdraw`
  const body = { on: today(), reason: "The assembly changed its mind" }
  return outcomeOf(await ask(world, path, { step, as: world.clerk, body }))
}

const run_path = "/admin/settlement/payout-runs"

export const proposeRun: Act = async (world, step) => {
  const body = {
    currency_code: step.much % 2 === 0 ? "pen" : "eur",
    account: step.much % 2 === 0 ? "bcp-soles" : "bcp-euros",
    pay_on: today(),
  }
  return outcomeOf(await ask(world, run_path, { step, as: world.clerk, body }))
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
  if (!run) return "nothing"
  return outcomeOf(await ask(world, `${run_path}/${run.id}/approve`, { step, as: world.approver }))
}

export const sendRun: Act = async (world, step) => {
  const run = await runIn(world, step, ["approved"])
  if (!run) return "nothing"
  return outcomeOf(await ask(world, `${run_path}/${run.id}/send`, { step, as: world.approver }))
}

/** Runs that were approved cannot be called off any more; now and then somebody tries. */
export const cancelRun: Act = async (world, step) => {
  const states = step.much % 5 === 0 ? ["proposed", "approved"] : ["proposed"]
  const run = await runIn(world, step, states)
  if (!run) return "nothing"
  const body = { reason: "The bank is closed" }
  return outcomeOf(
    await ask(world, `${run_path}/${run.id}/cancel`, { step, as: world.clerk, body }),
  )
}

/** One of the payouts in a state, of whatever run. */
async function payoutIn(world: World, step: Step, state: "sent" | "confirmed") {
  const found = await world.container
    .resolve(PAYOUT_MODULE)
    .listPayouts({ state }, { order: { id: "ASC" } })
  const key = (one: (typeof found)[number]) =>
    [nameOf(world, one), one.fund, one.source_currency_code, one.ordered_on].join(" ")
  return pick(inOrder(found, key), step.much)
}

const settled =
  (
    how: "confirm" | "fail" | "return",
    state: "sent" | "confirmed",
    said: (step: Step) => object,
  ): Act =>
  async (world, step) => {
    const payout = await payoutIn(world, step, state)
    if (!payout) return "nothing"
    const path = `/admin/settlement/group-payouts/${payout.id}/${how}`
    const body = { on: today(), ...said(step) }
    return outcomeOf(await ask(world, path, { step, as: world.approver, body }))
  }

const came_back = () => ({ reason: "The bank sent it back: account closed" })

export const confirmPayout = settled("confirm", "sent", ({ much }) => ({
  reference: `OP-${much}`,
  receipt,
}))
export const failPayout = settled("fail", "sent", came_back)
export const returnPayout = settled("return", "confirmed", came_back)
