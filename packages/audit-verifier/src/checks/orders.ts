import type { RowOf } from "../rows"
import { type Check, type Room, sum } from "./check"

type Line = RowOf<"orders/lines.jsonl">
type Transaction = RowOf<"ledger/transactions.jsonl">

/** Half up, away from nothing: amounts of a sale are never below zero. */
const share = (total: bigint, pieces: bigint, of: bigint): bigint =>
  (2n * total * pieces + of) / (2n * of)

const parts = ["producer", "premium", "logistics"] as const

function frozenDifferences(line: Line): string[] {
  const quantity = BigInt(line.quantity)
  const total =
    line.tax_minor +
    line.services_minor +
    line.logistics_minor +
    line.producer_minor +
    line.premium_minor
  return [
    ...(total === line.gross_minor
      ? []
      : [
          `the parts of line ${line.order_line_id} sum to ${total}, and ${line.gross_minor} was paid`,
        ]),
    ...parts.flatMap((part) =>
      line[`${part}_minor`] === line[`${part}_unit_minor`] * quantity
        ? []
        : [`${part} of line ${line.order_line_id} is not ${line.quantity} times its unit`],
    ),
  ]
}

const accruedOf = (room: Room, one: Transaction, fund: string): bigint =>
  sum(
    room
      .movementsOf(one.id)
      .filter((row) => row.fund === fund && row.line_ref === one.line_ref)
      .map(({ accrued_minor, reversed_minor }) => accrued_minor - reversed_minor),
  )

/** What the buyer was charged, by the account of buyers. */
const charged = (room: Room, one: Transaction): bigint =>
  sum(
    room
      .entriesOf(one.id)
      .filter(({ account_code }) => room.accountOf(account_code)?.role === "customer")
      .map(({ amount_minor }) => amount_minor),
  )

/** What the group of the line got, by its own accounts. */
const credited = (room: Room, one: Transaction, line: Line): bigint =>
  -sum(
    room
      .entriesOf(one.id)
      .filter(({ account_code }) => {
        const account = room.accountOf(account_code)
        return account?.owner_id === line.group_id && account.role.startsWith("group:")
      })
      .map(({ amount_minor }) => amount_minor),
  )

/** A sale books whole pieces of the frozen line: the same number of its producer price, its premium and its logistics. */
function saleDifferences(room: Room, one: Transaction, line: Line): string[] {
  const producer = accruedOf(room, one, "producer_pay")
  const premium = accruedOf(room, one, "premium")
  const units = line.producer_unit_minor + line.premium_unit_minor
  // What the group gets of one piece says how many pieces were sold; a line without a group's part is sold whole.
  const pieces = units === 0n ? BigInt(line.quantity) : (producer + premium) / units
  const expected: [string, bigint, bigint][] = [
    ["producer pay", producer, line.producer_unit_minor * pieces],
    ["premium", premium, line.premium_unit_minor * pieces],
    ["logistics", accruedOf(room, one, "logistics"), line.logistics_unit_minor * pieces],
    ["what its group was credited", credited(room, one, line), producer + premium],
  ]
  // Later sales of a line bring it from one number of pieces to another, rounded together: only the first is by itself.
  if (one.idempotency_key.endsWith(":n1")) {
    const quantity = BigInt(line.quantity)
    expected.push(
      ["what the buyer paid", charged(room, one), share(line.gross_minor, pieces, quantity)],
      ["tax", accruedOf(room, one, "tax"), share(line.tax_minor, pieces, quantity)],
    )
  }
  return expected.flatMap(([what, is, should]) =>
    is === should
      ? []
      : [
          `${what} of line ${line.order_line_id} is booked as ${is} in ${one.id}, and ${should} was frozen`,
        ],
  )
}

function shippingDifferences(room: Room, one: Transaction): string[] {
  const frozen = room.rows["orders/shipping.jsonl"].find(
    ({ shipping_method_id }) => shipping_method_id === one.line_ref,
  )
  if (!frozen) return [`the sale ${one.id} is of a shipping charge that is not in the pack`]
  const is = charged(room, one)
  return is === frozen.gross_minor
    ? []
    : [
        `shipping ${frozen.shipping_method_id} is booked as ${is} in ${one.id}, and ${frozen.gross_minor} was frozen`,
      ]
}

/** What every line froze sums to what was paid, and is what the ledger booked when it was sold. */
export const ordersAreExplained: Check = (room) => {
  const lines = room.rows["orders/lines.jsonl"]
  const by_id = new Map(lines.map((line) => [line.order_line_id, line]))
  const sales = room.ofMonth.filter(({ kind }) => kind === "sale")
  const booked = sales.flatMap((one) => {
    if (one.source_type === "shipping") return shippingDifferences(room, one)
    const line = by_id.get(one.line_ref ?? "")
    if (!line) return [`the sale ${one.id} is of a line that is not in the pack: ${one.line_ref}`]
    return saleDifferences(room, one, line)
  })
  return {
    name: "Every order line sums to what was paid, and was booked as it was frozen",
    counted: lines.length,
    differences: [...lines.flatMap(frozenDifferences), ...booked],
  }
}
