import { type Draft, packOf, sealed, soundDraft } from "./__tests__/sound-pack"
import { verifyPack } from "./verify"

type Row = Record<string, unknown>
type Change = (rows: Row[]) => Row[]

const said = (zip: Uint8Array): string =>
  verifyPack(zip)
    .checks.flatMap(({ differences }) => differences)
    .join("\n")

/** The sound pack with one file changed, and a manifest that fits again. */
const changed = (file: string, change: Change): Draft => {
  const draft = soundDraft()
  return { ...draft, [file]: change(draft[file] ?? []) }
}

const set =
  (column: string, value: unknown, at = 0): Change =>
  (rows) =>
    rows.map((row, n) => (n === at ? { ...row, [column]: value } : row))
const without =
  (at = 0): Change =>
  (rows) =>
    rows.filter((_, n) => n !== at)

/** Each with a manifest that was made to fit. `whole` also has its seals made anew, as by somebody who owns the database. */
const tampering: [what: string, file: string, change: Change, says: RegExp, whole?: "whole"][] = [
  ["an amount", "ledger/entries.jsonl", set("amount_minor", "1211"), /ltx_2 sum to 1 eur/],
  [
    "an amount under new seals",
    "ledger/entries.jsonl",
    set("amount_minor", "1211"),
    /ltx_2 sum to 1 eur/,
    "whole",
  ],
  ["an entry that is gone", "ledger/entries.jsonl", without(2), /ltx_3 has 5 entries and not 6/],
  [
    "a movement that is gone",
    "ledger/movements.jsonl",
    without(1),
    /ltx_3 has 4 line movements and not 5/,
  ],
  [
    "a transaction that is gone",
    "ledger/transactions.jsonl",
    without(1),
    /belongs to the transaction ltx_3/,
  ],
  [
    "a transaction that is gone, under its seal",
    "ledger/transactions.jsonl",
    without(1),
    /seal 2 covers 5 transactions, and 4/,
  ],
  [
    "an entry in another currency",
    "ledger/entries.jsonl",
    set("currency_code", "usd"),
    /ltx_2 mixes currencies/,
  ],
  [
    "an account that is gone",
    "ledger/accounts.jsonl",
    without(1),
    /cash:transfer:eur has entries and no balance/,
  ],
  [
    "an opening balance",
    "ledger/accounts.jsonl",
    set("opening_minor", "901", 6),
    /equity:opening:eur: 901 and 0/,
  ],
  [
    "two balances at once",
    "ledger/accounts.jsonl",
    (rows) => set("closing_minor", "901", 6)(set("opening_minor", "901", 6)(rows)),
    /all accounts in eur sum to 1/,
  ],
  ["a day", "ledger/transactions.jsonl", set("effective_on", "2026-10-11"), /seal 2 is .*hash to/],
  [
    "who booked",
    "ledger/transactions.jsonl",
    set("actor_id", "somebody", 4),
    /seal 2 is .*hash to/,
  ],
  [
    "a posting beside the month",
    "ledger/movements.jsonl",
    set("released_minor", "499", 8),
    /seal 2 is .*hash to/,
  ],
  ["a seal that is gone", "ledger/seals.jsonl", without(0), /seal 2 stands in place 1/],
  [
    "a seal's hash",
    "ledger/seals.jsonl",
    set("hash", "f".repeat(64)),
    /does not name the hash of the one before/,
  ],
  ["the last seal that is gone", "ledger/seals.jsonl", without(1), /ltx_2 lies under no seal/],
  ["a span of seals", "ledger/seals.jsonl", set("from_seq", "3", 1), /seal 2 does not begin where/],
  [
    "the seal of the close",
    "period/close.jsonl",
    set("seal_hash", "f".repeat(64)),
    /closed under seal 2 \(f+\)/,
  ],
  [
    "a line that is gone",
    "orders/lines.jsonl",
    without(0),
    /of a line that is not in the pack: oli_1/,
  ],
  [
    "what a line froze",
    "orders/lines.jsonl",
    set("services_minor", "199"),
    /parts of line oli_1 sum to 999/,
  ],
  ["a unit", "orders/lines.jsonl", set("premium_unit_minor", "60"), /premium of line oli_1/],
  [
    "the group of a line",
    "orders/lines.jsonl",
    set("group_id", "grp_2"),
    /what its group was credited of line oli_1/,
  ],
  [
    "what was paid for a line",
    "orders/lines.jsonl",
    (rows) => set("gross_minor", "1010")(set("services_minor", "210")(rows)),
    /what the buyer paid of line oli_1 is booked as 1000/,
  ],
  [
    "a shipping charge",
    "orders/shipping.jsonl",
    set("gross_minor", "200"),
    /shipping sm_1 is booked as 210/,
  ],
  [
    "a shipping charge that is gone",
    "orders/shipping.jsonl",
    without(0),
    /shipping charge that is not in the pack/,
  ],
  [
    "a payout that is gone",
    "payouts/payouts.jsonl",
    without(0),
    /pay_1 is booked as arrived and is not in the pack/,
  ],
  [
    "what was paid out",
    "payouts/payouts.jsonl",
    set("amount_minor", "899"),
    /pays 899, and 900 left/,
  ],
  [
    "what was settled",
    "payouts/payouts.jsonl",
    set("source_minor", "899"),
    /settles 899 eur, and 900/,
  ],
  ["a proof", "payouts/payouts.jsonl", set("proof_id", null), /has no proof/],
  ["the hash of a proof", "payouts/payouts.jsonl", set("proof_sha256", null), /has no proof/],
  [
    "the state of a payout",
    "payouts/payouts.jsonl",
    set("state", "sent"),
    /is sent, and arrived 2026-10-20/,
  ],
  [
    "a payout that was made up",
    "payouts/payouts.jsonl",
    (rows) => [...rows, { ...rows[0], id: "pay_2", reference: "R-1-2" }],
    /R-1-2 arrived on 2026-10-20, and the month holds no posting/,
  ],
  [
    "a run that is gone",
    "payouts/runs.jsonl",
    without(0),
    /the run of payout R-1-1 is not in the pack/,
  ],
  [
    "a run of one person",
    "payouts/runs.jsonl",
    set("approved_by", "ana"),
    /not prepared and approved by two people/,
  ],
  ["a run that nobody approved", "payouts/runs.jsonl", set("approved_by", null), /nobody approved/],
  [
    "payment details of one person",
    "payouts/payment_details.jsonl",
    set("decided_by", "ana"),
    /not approved by a second person/,
  ],
  [
    "payment details that are gone",
    "payouts/payment_details.jsonl",
    without(0),
    /where payout R-1-1 went is not in the pack/,
  ],
  [
    "a whole account number",
    "payouts/payment_details.jsonl",
    set("number_last4", "01136600010003254221"),
    /number_last4/,
  ],
  [
    "a bank line",
    "settlement/lines.jsonl",
    set("amount_minor", "1206"),
    /lines of match smat_1 sum to 1206/,
  ],
  [
    "a bank line that is gone",
    "settlement/lines.jsonl",
    without(0),
    /the line bln_1 of match smat_1 is not in the pack/,
  ],
  [
    "a movement of a match",
    "settlement/match_parts.jsonl",
    set("amount_minor", "1209"),
    /movements of match smat_1 sum to 1209/,
  ],
  [
    "a movement of a match that is gone",
    "settlement/match_parts.jsonl",
    without(0),
    /movements of match smat_1 sum to 0/,
  ],
  [
    "a difference without a reason",
    "settlement/matches.jsonl",
    set("difference_reason", null),
    /differs by is not explained/,
  ],
  [
    "a conversion without its word",
    "settlement/matches.jsonl",
    set("part_currency_code", "pen"),
    /differs by is not explained/,
  ],
  [
    "a file of the bank that is gone",
    "settlement/imports.jsonl",
    without(0),
    /the file of bank line bln_1/,
  ],
  [
    "a file that was refused",
    "settlement/imports.jsonl",
    set("state", "refused"),
    /a file that was not taken in/,
  ],
  [
    "a statement that is gone",
    "statements/statements.jsonl",
    without(0),
    /the group grp_1 has figures and no statement/,
  ],
  [
    "the seal of a statement",
    "statements/statements.jsonl",
    set("seal_hash", "f".repeat(64)),
    /names seal 1, which is not the one/,
  ],
  [
    "the month of a statement",
    "statements/statements.jsonl",
    set("month", "2026-09"),
    /statement of grp_1 is of 2026-09/,
  ],
  [
    "a published figure",
    "period/close.jsonl",
    (rows) => set("figures", [{ ...figureOf(rows), accrued: "101" }])(rows),
    /published and not in the ledger: grp_1 eur 101/,
  ],
  [
    "the hash of the figures",
    "period/close.jsonl",
    set("figures_sha256", "f".repeat(64)),
    /f{64} was frozen/,
  ],
  [
    "a group that was left out",
    "period/close.jsonl",
    set("figures", []),
    /in the ledger and not published: grp_1 eur 100/,
  ],
  [
    "who closed",
    "period/close.jsonl",
    set("closed_by", "ana"),
    /not prepared and closed by two people/,
  ],
  [
    "who prepared",
    "period/close.jsonl",
    set("prepared_by", []),
    /not prepared and closed by two people/,
  ],
  [
    "a reason that is gone",
    "period/close.jsonl",
    set("checks", [{ kind: "events_dead", state: "open", count: 1, reason: null }]),
    /closed over events_dead without a reason/,
  ],
  [
    "the month of the close",
    "period/close.jsonl",
    set("month", "2026-09"),
    /the close is of 2026-09/,
  ],
  ["a close that is gone", "period/close.jsonl", without(0), /must hold one close/],
]

const figureOf = ([close]: Row[]): Row => (close?.figures as Row[])[0] ?? {}

describe("a pack that was tampered with and whose manifest fits", () => {
  const cases = tampering.map(([what, file, change, says, whole]) => ({
    what,
    file,
    change,
    says,
    whole: whole === "whole",
  }))
  it.each(cases)("is caught: $what", ({ file, change, says, whole }) => {
    const draft = changed(file, change)
    const report = verifyPack(packOf(whole ? sealed(draft) : draft))
    expect(report.ok).toBe(false)
    expect(report.checks.flatMap(({ differences }) => differences).join("\n")).toMatch(says)
  })

  it("is caught when a sale was raised in all its places, seals and balances with it", () => {
    const draft = soundDraft()
    const raise = (
      rows: Row[] | undefined,
      where: (row: Row) => boolean,
      column: string,
      by: number,
    ) =>
      (rows ?? []).map((row) =>
        where(row) ? { ...row, [column]: String(Number(row[column]) + by) } : row,
      )
    const premium = "group:grp_1:premium:pending:eur"
    const raised = sealed({
      ...draft,
      "ledger/entries.jsonl": raise(
        raise(
          draft["ledger/entries.jsonl"],
          (row) => row.account_code === premium,
          "amount_minor",
          -10,
        ),
        (row) => row.transaction_id === "ltx_3" && row.account_code === "coop:services:eur",
        "amount_minor",
        10,
      ),
      "ledger/movements.jsonl": raise(
        raise(
          draft["ledger/movements.jsonl"],
          (row) => row.fund === "premium",
          "accrued_minor",
          10,
        ),
        (row) => row.fund === "services",
        "accrued_minor",
        -10,
      ),
      "ledger/accounts.jsonl": raise(
        raise(draft["ledger/accounts.jsonl"], (row) => row.code === premium, "closing_minor", -10),
        (row) => row.code === "coop:services:eur",
        "closing_minor",
        10,
      ),
    })
    const text = said(packOf(raised))
    expect(text).toMatch(/premium of line oli_1 is booked as 110 in ltx_3/)
    expect(text).toMatch(/in the ledger and not published: grp_1 eur 110/)
    expect(text).not.toMatch(/hash to|sum to/)
  })
})
