import { accounts } from "@ciap/fair-trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { card_provider_id } from "../../config/cards"
import type LedgerService from "../../modules/ledger/service"
import { SETTLEMENT_MODULE } from "../../modules/settlement"
import type { ProcessorTransaction } from "../../modules/settlement/lib/types"
import type SettlementService from "../../modules/settlement/service"
import { intentIdOf } from "../cards/card-room"
import { isOrdersOwn } from "../settlement/processor-postings"
import type { Report } from "./report"

const page_size = 50

type Moved = { created_at: Date | string }
type Payment = {
  provider_id: string
  data?: Record<string, unknown> | null
  captures?: Moved[]
  refunds?: Moved[]
}
type Order = {
  id: string
  display_id: number
  currency_code: string
  payment_collections?: { payments?: Payment[] }[]
}

const fields = [
  "id",
  "display_id",
  "currency_code",
  "payment_collections.payments.provider_id",
  "payment_collections.payments.data",
  "payment_collections.payments.captures.created_at",
  "payment_collections.payments.refunds.created_at",
]

/**
 * What Stripe's rows say that came and went for each order, against the cash that the ledger has of it at Stripe: charges,
 * refunds and disputes together. Nothing in Medusa is asked what the money was, so this is the second witness.
 *
 * Rows are read to a moment; an order on which something happened after it waits for the next look at Stripe.
 */
export async function verifyCards(container: MedusaContainer, report: Report): Promise<void> {
  const settlement: SettlementService = container.resolve(SETTLEMENT_MODULE)
  const seen_until = await settlement.seenUntil()
  if (seen_until === null) return
  for (let page = await ordersAfter(container, ""); page.length > 0;) {
    await verifyPage(container, report, page, seen_until)
    page = await ordersAfter(container, page.at(-1)?.id ?? "")
  }
}

async function ordersAfter(container: MedusaContainer, after: string): Promise<Order[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields,
    filters: { id: { $gt: after } },
    pagination: { take: page_size, order: { id: "ASC" } },
  })
  return data as unknown as Order[] // exactly the fields asked for
}

const cardPayments = ({ payment_collections = [] }: Order): Payment[] =>
  payment_collections
    .flatMap(({ payments = [] }) => payments)
    .filter(({ provider_id }) => provider_id === card_provider_id)

async function verifyPage(
  container: MedusaContainer,
  report: Report,
  page: readonly Order[],
  seen_until: string,
): Promise<void> {
  const settlement: SettlementService = container.resolve(SETTLEMENT_MODULE)
  const ledger: LedgerService = container.resolve("ledger")
  const byCard = page.filter((order) => cardPayments(order).length > 0)
  if (byCard.length === 0) return
  const books = await ledger.booksOfOrders(byCard.map(({ id }) => id))
  const intents = byCard.flatMap((order) => cardPayments(order).map(({ data }) => intentIdOf(data)))
  const rows = await settlement.transactionsOfPayments(intents)
  for (const order of byCard) {
    const payments = cardPayments(order)
    const own = new Set(payments.map(({ data }) => intentIdOf(data)))
    const told = rows.filter((row) => own.has(row.payment_intent_id ?? ""))
    if (isNewerThan(payments, seen_until)) {
      report.counts.card_payments_waiting += 1
      continue
    }
    report.counts.card_payments += payments.length
    const account = accounts.cash("stripe", order.currency_code)
    const expected_minor = cameTo(told, order.currency_code)
    const booked_minor = (books.get(order.id)?.sums ?? [])
      .filter(({ account_code }) => account_code === account)
      .reduce((sum, { amount_minor }) => sum + amount_minor, 0n)
    if (expected_minor !== booked_minor)
      report.tell({
        subject: { kind: "card_payment", id: order.id, display_id: order.display_id },
        line_ref: [...own].join(" "),
        account,
        expected_minor,
        booked_minor,
      })
  }
}

const isNewerThan = (payments: readonly Payment[], seen_until: string): boolean =>
  payments
    .flatMap(({ captures = [], refunds = [] }) => [...captures, ...refunds])
    .some(({ created_at }) => new Date(created_at).getTime() >= Date.parse(seen_until))

/** What these rows come to in the order's currency: as the buyer saw it where Stripe converted, else as it stands. */
const cameTo = (rows: readonly ProcessorTransaction[], currency_code: string): bigint =>
  rows
    .filter(isOrdersOwn)
    .reduce(
      (sum, row) =>
        sum +
        BigInt(row.currency_code === currency_code ? row.gross_minor : (row.customer_minor ?? "0")),
      0n,
    )
