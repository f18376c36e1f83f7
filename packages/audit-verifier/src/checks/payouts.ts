import type { RowOf } from "../rows"
import { type Check, type Room, sum } from "./check"

type Payout = RowOf<"payouts/payouts.jsonl">

/** What left the group's account in transit, and what left the cooperative's bank account, in their own currencies. */
function disbursed(room: Room, payout: Payout): { owed: bigint; paid: bigint } {
  const entries = room.ofMonth
    .filter(({ kind, source_id }) => kind === "payout_confirmed" && source_id === payout.id)
    .flatMap(({ id }) => room.entriesOf(id))
  const of = (role: (role: string) => boolean) =>
    sum(
      entries
        .filter(({ account_code }) => role(room.accountOf(account_code)?.role ?? ""))
        .map(({ amount_minor }) => amount_minor),
    )
  return {
    owed: of((role) => role.endsWith(":in_transit")),
    paid: -of((role) => role === "cash:bank"),
  }
}

function peopleDifferences(room: Room, payout: Payout): string[] {
  const run = room.rows["payouts/runs.jsonl"].find(({ id }) => id === payout.run_id)
  if (!run) return [`the run of payout ${payout.reference} is not in the pack`]
  const { prepared_by, approved_by } = run
  if (approved_by === null) return [`nobody approved the run of payout ${payout.reference}`]
  return prepared_by.length === 0 || prepared_by.includes(approved_by)
    ? [`the run of payout ${payout.reference} was not prepared and approved by two people`]
    : []
}

function detailDifferences(room: Room, payout: Payout): string[] {
  const detail = room.rows["payouts/payment_details.jsonl"].find(
    ({ id }) => id === payout.payment_detail_id,
  )
  if (!detail) return [`where payout ${payout.reference} went is not in the pack`]
  const { state, proposed_by, decided_by } = detail
  return state === "approved" && decided_by !== null && decided_by !== proposed_by
    ? []
    : [`where payout ${payout.reference} went was not approved by a second person`]
}

/** A line of the bank is in the pack of its month; a receipt is known by its hash. */
const isProven = ({ confirmed_on, proof_kind, proof_id, proof_sha256 }: Payout): boolean =>
  confirmed_on !== null &&
  proof_id !== null &&
  (proof_kind === "bank_line" || (proof_kind === "receipt" && proof_sha256 !== null))

function confirmedDifferences(room: Room, payout: Payout): string[] {
  const { owed, paid } = disbursed(room, payout)
  return [
    ...(isProven(payout)
      ? []
      : [`payout ${payout.reference} is booked as arrived, and has no proof`]),
    ...(owed === payout.source_minor
      ? []
      : [
          `payout ${payout.reference} settles ${payout.source_minor} ${payout.source_currency_code}, and ${owed} is booked`,
        ]),
    ...(paid === payout.amount_minor
      ? []
      : [
          `payout ${payout.reference} pays ${payout.amount_minor}, and ${paid} left the bank account`,
        ]),
    ...peopleDifferences(room, payout),
    ...detailDifferences(room, payout),
  ]
}

/** Whatever was disbursed has a payout of that amount, with proof, behind which two different people stand. */
export const payoutsAreProven: Check = (room) => {
  const booked = new Set(
    room.ofMonth
      .filter(({ kind }) => kind === "payout_confirmed")
      .map(({ source_id }) => source_id),
  )
  const payouts = new Map(room.rows["payouts/payouts.jsonl"].map((payout) => [payout.id, payout]))
  const differences = [...booked].flatMap((id) => {
    const payout = payouts.get(id)
    return payout
      ? confirmedDifferences(room, payout)
      : [`the payout ${id} is booked as arrived and is not in the pack`]
  })
  const elsewhere = [...payouts.values()].flatMap(({ id, reference, state, confirmed_on }) => [
    ...(confirmed_on?.startsWith(`${room.month}-`) && !booked.has(id)
      ? [`payout ${reference} arrived on ${confirmed_on}, and the month holds no posting of it`]
      : []),
    ...((state === "confirmed" || state === "returned") === (confirmed_on !== null)
      ? []
      : [`payout ${reference} is ${state}, and arrived ${confirmed_on ?? "on no day"}`]),
  ])
  return {
    name: "Every disbursement is proven and has two people behind it",
    counted: booked.size,
    differences: [...differences, ...elsewhere],
  }
}
