import { accounts } from "@ciap/fair-trade"
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { day } from "../../../lib/day"
import { fromMedusa } from "../../../lib/money-border"
import type { ExpectedMovement, ExpectedSource } from "./movement"

const providers = ["pp_transfer_bank", "pp_transfer_yape"]

type Moved = {
  id: string
  raw_amount?: BigNumberInput
  amount: BigNumberInput
  created_at: Date | string
}
type Paid = {
  currency_code: string
  data: { reference?: unknown } | null
  metadata?: { receipt?: { operation_number?: unknown; received_on?: unknown } } | null
  captures?: Moved[]
  refunds?: Moved[]
}

async function transfersSince(container: MedusaContainer, since: string): Promise<Paid[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "payment",
    fields: [
      "currency_code",
      "data",
      "metadata",
      "captures.id",
      "captures.amount",
      "captures.raw_amount",
      "captures.created_at",
      "refunds.id",
      "refunds.amount",
      "refunds.raw_amount",
      "refunds.created_at",
    ],
    filters: { provider_id: providers, updated_at: { $gte: since } },
  })
  // The query engine types its rows loosely; the fields asked for above are exactly these.
  return data as unknown as Paid[]
}

const words = (...given: unknown[]): string[] =>
  given.filter((word): word is string => typeof word === "string" && word !== "")

function movementsOf(
  { currency_code, data, metadata, ...paid }: Paid,
  of: "captures" | "refunds",
): ExpectedMovement[] {
  const { operation_number, received_on } = metadata?.receipt ?? {}
  const references = words(operation_number, data?.reference)
  const kind = of === "captures" ? "transfer_receipt" : "transfer_refund"
  return (paid[of] ?? []).map((moved) => {
    const { amount_minor } = fromMedusa(moved.raw_amount ?? moved.amount, currency_code)
    const received = of === "captures" && typeof received_on === "string"
    return {
      kind,
      id: moved.id,
      account_code: accounts.cash("transfer", currency_code.toLowerCase()),
      amount_minor: of === "captures" ? amount_minor : -amount_minor,
      currency_code: currency_code.toLowerCase(),
      on: received ? received_on : day(moved.created_at),
      references,
      label: references.join(" · "),
    }
  })
}

/** Transfers and Yape payments that staff saw arrive and confirmed, and what of them went back to their buyers. */
export const transfers: ExpectedSource = async (container, since) =>
  (await transfersSince(container, since))
    .flatMap((payment) => [...movementsOf(payment, "captures"), ...movementsOf(payment, "refunds")])
    .filter(({ on }) => on >= since)
