import { strToU8, zipSync } from "fflate"
import { createHash } from "node:crypto"
import { roomOf } from "../checks/check"
import { canonicalLine } from "../checks/seals"
import { files, type Rows } from "../rows"

type Row = Record<string, unknown>
/** A pack before it is a zip: rows by file. */
export type Draft = Record<string, Row[]>

const hex = (...parts: (string | Uint8Array)[]) => {
  const hash = createHash("sha256")
  for (const part of parts) hash.update(part)
  return hash.digest("hex")
}

type Legs = readonly (readonly [account: string, amount: number])[]
type Moves = readonly (readonly [fund: string, accrued: number, released?: number])[]

const posting = (
  seq: number,
  of: { kind: string; on: string; line?: string; source: readonly [string, string]; key: string },
  legs: Legs,
  moves: Moves = [],
): Draft => {
  const id = `ltx_${seq}`
  return {
    "ledger/transactions.jsonl": [
      {
        seq: String(seq),
        id,
        idempotency_key: of.key,
        payload_hash: hex(of.key),
        kind: of.kind,
        currency_code: "eur",
        order_id: of.line ? "order_1" : null,
        line_ref: of.line ?? null,
        source_type: of.source[0],
        source_id: of.source[1],
        reverses_id: null,
        actor_id: "system",
        effective_on: of.on,
        recorded_epoch: `17917${seq}0000.000001`,
        entry_count: legs.length,
        movement_count: moves.length,
      },
    ],
    "ledger/entries.jsonl": legs.map(([account_code, amount]) => ({
      transaction_id: id,
      account_code,
      currency_code: "eur",
      amount_minor: String(amount),
    })),
    "ledger/movements.jsonl": moves.map(([fund, accrued, released = 0]) => ({
      transaction_id: id,
      line_ref: of.line,
      fund,
      currency_code: "eur",
      accrued_minor: String(accrued),
      reversed_minor: "0",
      released_minor: String(released),
    })),
  }
}

/** One order of two pieces with its shipping, a payout that arrived, and a release of the month after under the same seal. */
const postings = [
  posting(
    2,
    {
      kind: "capture",
      on: "2026-10-10",
      line: "transfer:cap_1",
      source: ["capture", "cap_1"],
      key: "capture:cap_1:n1",
    },
    [
      ["cash:transfer:eur", 1210],
      ["customer:eur", -1210],
    ],
    [["captured", 1210]],
  ),
  posting(
    3,
    {
      kind: "sale",
      on: "2026-10-10",
      line: "oli_1",
      source: ["order_line", "oli_1"],
      key: "line:oli_1:n1",
    },
    [
      ["customer:eur", 1000],
      ["group:grp_1:producer_pay:pending:eur", -500],
      ["group:grp_1:premium:pending:eur", -100],
      ["coop:logistics:eur", -100],
      ["coop:services:eur", -200],
      ["tax:be:eur", -100],
    ],
    [
      ["producer_pay", 500],
      ["premium", 100],
      ["logistics", 100],
      ["services", 200],
      ["tax", 100],
    ],
  ),
  posting(
    4,
    {
      kind: "sale",
      on: "2026-10-10",
      line: "sm_1",
      source: ["shipping", "sm_1"],
      key: "line:sm_1:n1",
    },
    [
      ["customer:eur", 210],
      ["coop:shipping:eur", -180],
      ["tax:be:eur", -30],
    ],
    [
      ["shipping", 180],
      ["tax", 30],
    ],
  ),
  posting(
    5,
    {
      kind: "payout_confirmed",
      on: "2026-10-20",
      source: ["payout", "pay_1"],
      key: "payout:pay_1:payout_confirmed:eur",
    },
    [
      ["group:grp_1:producer_pay:in_transit:eur", 900],
      ["cash:bank:bcp-euros:eur", -900],
    ],
  ),
  posting(
    6,
    {
      kind: "release",
      on: "2026-11-02",
      line: "oli_1",
      source: ["return_window", "oli_1"],
      key: "release:oli_1:n1",
    },
    [
      ["group:grp_1:producer_pay:pending:eur", 500],
      ["group:grp_1:producer_pay:available:eur", -500],
    ],
    [["producer_pay", 0, 500]],
  ),
]

const account = (code: string, role: string, opening: number, closing: number): Row => ({
  code,
  role,
  owner_id: role.startsWith("group:") ? "grp_1" : null,
  currency_code: "eur",
  opening_minor: String(opening),
  closing_minor: String(closing),
})

const figures = [
  {
    group_id: "grp_1",
    currency_code: "eur",
    accrued: "100",
    reversed: "0",
    producer_accrued: "500",
    producer_reversed: "0",
  },
]

/** Rows of a pack in which everything agrees; each call makes them anew. */
export function soundDraft(): Draft {
  const draft: Draft = Object.fromEntries(Object.keys(files).map((name) => [name, []]))
  for (const one of postings)
    for (const [name, rows] of Object.entries(one))
      draft[name] = [...(draft[name] ?? []), ...rows.map((row) => ({ ...row }))]
  Object.assign(draft, {
    "ledger/accounts.jsonl": [
      account("cash:bank:bcp-euros:eur", "cash:bank", 0, -900),
      account("cash:transfer:eur", "cash:transfer", 0, 1210),
      account("coop:logistics:eur", "coop:logistics", 0, -100),
      account("coop:services:eur", "coop:services", 0, -200),
      account("coop:shipping:eur", "coop:shipping", 0, -180),
      account("customer:eur", "customer", 0, 0),
      account("equity:opening:eur", "equity:opening", 900, 900),
      account("group:grp_1:premium:pending:eur", "group:premium:pending", 0, -100),
      account("group:grp_1:producer_pay:available:eur", "group:producer_pay:available", 0, 0),
      account("group:grp_1:producer_pay:in_transit:eur", "group:producer_pay:in_transit", -900, 0),
      account("group:grp_1:producer_pay:pending:eur", "group:producer_pay:pending", 0, -500),
      account("tax:be:eur", "tax", 0, -130),
    ],
    "orders/lines.jsonl": [
      {
        order_line_id: "oli_1",
        order_id: "order_1",
        group_id: "grp_1",
        currency_code: "eur",
        quantity: 2,
        producer_unit_minor: "250",
        premium_unit_minor: "50",
        logistics_unit_minor: "50",
        gross_minor: "1000",
        tax_minor: "100",
        services_minor: "200",
        logistics_minor: "100",
        producer_minor: "500",
        premium_minor: "100",
      },
    ],
    "orders/shipping.jsonl": [
      {
        shipping_method_id: "sm_1",
        order_id: "order_1",
        currency_code: "eur",
        gross_minor: "210",
        tax_minor: "30",
      },
    ],
    "settlement/imports.jsonl": [{ id: "simp_1", state: "imported", sha256: hex("a statement") }],
    "settlement/lines.jsonl": [
      {
        id: "bln_1",
        account: "bcp-euros",
        currency_code: "eur",
        import_id: "simp_1",
        booked_on: "2026-10-11",
        amount_minor: "1205",
      },
    ],
    "settlement/matches.jsonl": [
      {
        id: "smat_1",
        currency_code: "eur",
        line_total_minor: "1205",
        part_currency_code: "eur",
        part_total_minor: "1210",
        difference_minor: "-5",
        difference_reason: "bank_charge",
      },
    ],
    "settlement/match_lines.jsonl": [{ match_id: "smat_1", line_id: "bln_1" }],
    "settlement/match_parts.jsonl": [
      {
        match_id: "smat_1",
        kind: "transfer_receipt",
        counterpart_id: "cap_1",
        amount_minor: "1210",
      },
    ],
    "payouts/runs.jsonl": [
      {
        id: "run_1",
        reference: "R-1",
        currency_code: "eur",
        prepared_by: ["ana"],
        approved_by: "berta",
      },
    ],
    "payouts/payouts.jsonl": [
      {
        id: "pay_1",
        reference: "R-1-1",
        run_id: "run_1",
        source_minor: "900",
        source_currency_code: "eur",
        amount_minor: "900",
        payment_detail_id: "pdet_1",
        state: "confirmed",
        confirmed_on: "2026-10-20",
        proof_kind: "receipt",
        proof_id: "file_1",
        proof_sha256: hex("a receipt"),
      },
    ],
    "payouts/payment_details.jsonl": [
      {
        id: "pdet_1",
        state: "approved",
        proposed_by: "ana",
        decided_by: "berta",
        number_last4: "4221",
      },
    ],
    "statements/statements.jsonl": [
      {
        group_id: "grp_1",
        month: "2026-10",
        sha256: hex("what the group was told"),
        seal_n: "1",
        seal_hash: hex("the seal of September"),
      },
    ],
    "period/close.jsonl": [
      {
        month: "2026-10",
        prepared_by: ["ana"],
        closed_by: "berta",
        checks: [
          { kind: "payouts_unsettled", state: "open", count: 1, reason: "The bank was closed" },
        ],
        seal_n: "2",
        seal_hash: "",
        figures,
        figures_sha256: hex("2026-10\ngrp_1 eur 100 0 500 0\n"),
      },
    ],
  })
  return sealed(draft)
}

/** The draft with seals made anew over what it holds: what somebody would do who rewrites history whole. */
export function sealed(draft: Draft): Draft {
  const parsed = Object.fromEntries(
    Object.entries(files).map(([name, schema]) => [
      name,
      (draft[name] ?? []).flatMap((row) => {
        const read = schema.safeParse(row)
        return read.success ? [read.data] : []
      }),
    ]),
  ) as unknown as Rows // read by the very schemas
  const room = roomOf(parsed, "2026-10")
  const first = hex("the seal of September")
  const told = room.transactions.map((one) => canonicalLine(room, one)).join("\n")
  const head = hex(Buffer.from(first, "hex"), told)
  const [close = {}] = draft["period/close.jsonl"] ?? []
  return {
    ...draft,
    "ledger/seals.jsonl": [
      { n: "1", from_seq: "1", to_seq: "1", tx_count: 1, prev_hash: null, hash: first },
      {
        n: "2",
        from_seq: "2",
        to_seq: "6",
        tx_count: room.transactions.length,
        prev_hash: first,
        hash: head,
      },
    ],
    "period/close.jsonl": [{ ...close, seal_hash: head }],
  }
}

/** The files of a draft, as text. */
export const textsOf = (draft: Draft): Record<string, string> =>
  Object.fromEntries(
    Object.entries(draft).map(([name, rows]) => [
      name,
      rows.map((row) => `${JSON.stringify(row)}\n`).join(""),
    ]),
  )

/** The manifest that belongs to these files. */
export const manifestOf = (texts: Readonly<Record<string, string>>): string =>
  JSON.stringify({
    format: "ciap-audit-pack",
    version: 1,
    month: "2026-10",
    files: Object.entries(texts).map(([name, text]) => ({
      name,
      bytes: strToU8(text).length,
      sha256: hex(text),
    })),
  })

/** Files as a zip. */
export const zipped = (texts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])))

/** A draft as a pack whose manifest fits. */
export function packOf(draft: Draft): Uint8Array {
  const texts = textsOf(draft)
  return zipped({ "manifest.json": manifestOf(texts), ...texts })
}
