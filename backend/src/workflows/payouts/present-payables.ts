import type { PayablesAnswer } from "@ciap/contract"
import { money, toWire } from "@ciap/money"
import type { MedusaContainer } from "@medusajs/framework/types"
import { readProposals } from "./payables"
import { groupNames } from "./present"

/** What a run would pay on a day. @throws RATE_MISSING */
export async function presentPayables(
  container: MedusaContainer,
  { currency_code, on }: { currency_code: string; on: string },
  at: Date,
): Promise<PayablesAnswer> {
  const names = await groupNames(container)
  const proposals = await readProposals(container, { currency_code, pay_on: on, at })
  return {
    currency_code,
    on,
    payables: proposals.map(({ proposed, row }) => ({
      group_id: proposed.group_id,
      group_name: names.get(proposed.group_id) ?? proposed.group_id,
      fund: proposed.fund,
      source: toWire(proposed.source),
      paid: toWire(proposed.paid),
      rate: row.rate,
      withheld: toWire(money(proposed.withheld_minor, proposed.source.currency_code)),
      held: proposed.held,
    })),
  }
}
