import { type GroupFund, type Payable, type ProposedPayout, proposePayouts } from "@ciap/fair-trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { PayoutToPropose } from "../../modules/payout/lib/run-book"
import type LedgerService from "../../modules/ledger/service"
import { ratesToSoles } from "./rates-of-day"
import { payoutService } from "./service"

/** More accounts of one role than any network has. */
const accounts_max = 10_000

const roles = {
  producer_pay: "group:producer_pay:available",
  premium: "group:premium:allocated",
} as const satisfies Record<GroupFund, string>

type Balances = Map<string, bigint>
const keyOf = (group_id: string, currency_code: string) => `${group_id} ${currency_code}`

async function balancesOf(container: MedusaContainer, role: string): Promise<Balances> {
  const ledger: LedgerService = container.resolve("ledger")
  const { accounts } = await ledger.listAccounts({ role, limit: accounts_max })
  return new Map(
    accounts.map((one) => [keyOf(one.owner_id ?? "", one.currency_code), one.balance_minor]),
  )
}

/** What every group can be paid: from the ledger, minus what open runs have claimed and not ordered yet. */
export async function readPayables(container: MedusaContainer): Promise<Payable[]> {
  const claims = await payoutService(container).claims()
  const clawbacks = await balancesOf(container, "group:clawback")
  const payables: Payable[] = []
  for (const fund of ["producer_pay", "premium"] as const)
    for (const [key, payable_minor] of await balancesOf(container, roles[fund])) {
      const [group_id = "", currency_code = ""] = key.split(" ")
      const claimed_minor = claims
        .filter((one) => one.fund === fund && one.group_id === group_id)
        .filter((one) => one.source_currency_code === currency_code)
        .reduce((sum, { source_minor }) => sum + source_minor, 0n)
      const clawback_minor = clawbacks.get(key) ?? 0n
      payables.push({
        group_id,
        fund,
        currency_code,
        payable_minor,
        claimed_minor,
        clawback_minor,
      })
    }
  return payables
}

/** A proposal with the rows it stands on, ready to be kept. */
export type Proposal = { readonly proposed: ProposedPayout; readonly row: PayoutToPropose }

/**
 * What a run in a currency would pay on a day.
 *
 * @param at decides which payment details hold
 * @throws RATE_MISSING
 */
export async function readProposals(
  container: MedusaContainer,
  { currency_code, pay_on, at }: { currency_code: string; pay_on: string; at: Date },
): Promise<Proposal[]> {
  const payables = await readPayables(container)
  const free = payables.filter(({ payable_minor, claimed_minor }) => payable_minor > claimed_minor)
  const currencies = [...new Set(free.map((one) => one.currency_code))]
  const rates = currency_code === "pen" ? await ratesToSoles(container, currencies, pay_on) : []
  const inForce = await payoutService(container).detailsInForce(at)
  const details = (group_id: string) => inForce.get(group_id)?.state ?? "missing"
  return proposePayouts(free, { currency_code, rates, details }).map((proposed) => {
    const { source, paid } = proposed
    const changes = source.currency_code !== paid.currency_code
    const rate = changes ? rates.find((one) => one.base_currency === source.currency_code) : null
    return {
      proposed,
      row: {
        group_id: proposed.group_id,
        fund: proposed.fund,
        source_minor: source.amount_minor,
        source_currency_code: source.currency_code,
        amount_minor: paid.amount_minor,
        rate_id: rate?.id ?? null,
        rate: rate?.rate ?? null,
        withheld_minor: proposed.withheld_minor,
        payment_detail_id: inForce.get(proposed.group_id)?.detail?.id ?? null,
        hold_reason: proposed.held,
      },
    }
  })
}
