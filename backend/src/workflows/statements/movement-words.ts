import {
  type DecisionFacts,
  type PayoutFacts,
  type PieceFacts,
  piecesMoved,
} from "@ciap/statements"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { FrozenLine } from "../../modules/fair-price/lib/freeze-book"
import type FairPriceService from "../../modules/fair-price/service"
import type { OwnerMovement } from "../../modules/ledger/lib/types"
import type { Decision } from "../../modules/payout/lib/decision-book"
import type { Detail } from "../../modules/payout/lib/details-book"
import { payoutService } from "../payouts/service"
import { orderNumbers, pieceTitles } from "./piece-words"

type Explained = {
  piece: PieceFacts | null
  payout: PayoutFacts | null
  decision: DecisionFacts | null
}

/** What stands beside a movement in words: the piece that was sold, the transfer, what the assembly decided. */
export async function movementWords(
  container: MedusaContainer,
  group_id: string,
  movements: readonly OwnerMovement[],
): Promise<(movement: OwnerMovement) => Explained> {
  const [piece, payout, decision] = await Promise.all([
    piecesOf(container, movements),
    payoutsOf(container, group_id, movements),
    decisionsOf(container, group_id),
  ])
  return (movement) => ({
    piece: piece(movement),
    payout: movement.source_type === "payout" ? (payout.get(movement.source_id) ?? null) : null,
    decision:
      movement.source_type === "decision" ? (decision.get(movement.source_id) ?? null) : null,
  })
}

/** Releases move money that was earned before; they need no name on a page. */
const aboutPieces = ({ kind, line_ref }: OwnerMovement): boolean =>
  line_ref !== null && kind !== "release"

async function piecesOf(
  container: MedusaContainer,
  movements: readonly OwnerMovement[],
): Promise<(movement: OwnerMovement) => PieceFacts | null> {
  const prices: FairPriceService = container.resolve("fair_price")
  const named = movements.filter(aboutPieces)
  const order_ids = [...new Set(named.flatMap(({ order_id }) => order_id ?? []))]
  if (order_ids.length === 0) return () => null
  const wanted = new Set(named.map(({ line_ref }) => line_ref))
  const frozen = await prices.frozenOrders(order_ids)
  const lines = frozen.lines.filter(({ order_line_id }) => wanted.has(order_line_id))
  const byRef = new Map(lines.map((line) => [line.order_line_id, line]))
  const [titleOf, numbers] = await Promise.all([
    pieceTitles(container, lines),
    orderNumbers(container, order_ids),
  ])
  return (movement) => {
    const line = byRef.get(movement.line_ref ?? "")
    if (!aboutPieces(movement) || line === undefined) return null
    return {
      order_number: numbers.get(line.order_id) ?? null,
      title: titleOf(line),
      pieces: piecesIn(movement, line),
    }
  }
}

/** Pay tells how many pieces it was about; of a piece that pays none, premium does. */
function piecesIn({ lines }: OwnerMovement, line: FrozenLine): number | null {
  const moved = (fund: string) =>
    lines
      .filter((one) => one.fund === fund)
      .reduce((sum, { accrued, reversed }) => sum + accrued - reversed, 0n)
  return (
    piecesMoved(moved("producer_pay"), line.producer_unit_minor) ??
    piecesMoved(moved("premium"), line.premium_unit_minor)
  )
}

async function payoutsOf(
  container: MedusaContainer,
  group_id: string,
  movements: readonly OwnerMovement[],
): Promise<Map<string, PayoutFacts>> {
  const ids = movements
    .filter(({ source_type }) => source_type === "payout")
    .map(({ source_id }) => source_id)
  if (ids.length === 0) return new Map()
  const [payouts, details] = await Promise.all([
    payoutService(container).payoutsById([...new Set(ids)]),
    payoutService(container).detailsOfGroup(group_id),
  ])
  const byId = new Map(details.map((detail) => [detail.id, detail]))
  return new Map(
    payouts.map((payout) => {
      const detail = byId.get(payout.payment_detail_id ?? "")
      return [
        payout.id,
        {
          fund: payout.fund,
          reference: payout.reference,
          method: detail ? methodOf(detail) : null,
          last_digits: detail?.number?.slice(-4) ?? null,
          paid: {
            amount_minor: payout.amount_minor.toString(),
            currency_code: payout.currency_code,
          },
          rate: payout.rate,
          proof:
            payout.proof_kind === null
              ? null
              : { kind: payout.proof_kind, reference: payout.proof_reference ?? "" },
          reason: payout.outcome_reason,
        },
      ]
    }),
  )
}

const methodOf = ({ kind, wallet }: Detail): PayoutFacts["method"] =>
  kind === "mobile_money" ? wallet : kind

const wordsOf = (decision: Decision): DecisionFacts => ({
  decided_on: decision.decided_on,
  purpose: decision.purpose,
  minute_reference: decision.minute_reference,
  withdrawal_reason: decision.withdrawal_reason,
})

async function decisionsOf(
  container: MedusaContainer,
  group_id: string,
): Promise<Map<string, DecisionFacts>> {
  const decisions = await payoutService(container).decisionsOfGroup(group_id)
  return new Map(decisions.map((decision) => [decision.id, wordsOf(decision)]))
}
