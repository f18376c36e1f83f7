import type { Fund, Posting, PostingEntry } from "@ciap/fair-trade"

export type LineOfSale = {
  order_id: string
  line_ref: string
  group_id: string
  currency_code: string
}

export const rasuwillka: LineOfSale = {
  order_id: "order_1",
  line_ref: "line_1",
  group_id: "grp_rasuwillka",
  currency_code: "eur",
}

/** 100.00: producer 50, premium 5, logistics 10, services 17.64, tax 17.36. */
export const parts = {
  producer_pay: 5000n,
  premium: 500n,
  logistics: 1000n,
  services: 1764n,
  tax: 1736n,
}
export type Parts = typeof parts
export const gross: bigint = Object.values(parts).reduce((sum, part) => sum + part, 0n)

const day = "2026-11-02"

export const group = (line: LineOfSale, fund: "premium" | "producer_pay", stage: string) =>
  `group:${line.group_id}:${fund}:${stage}:${line.currency_code}`
export const clawback = (line: LineOfSale) =>
  `group:${line.group_id}:clawback:${line.currency_code}`

const accountOf = (line: LineOfSale, fund: keyof Parts): string =>
  fund === "premium" || fund === "producer_pay"
    ? group(line, fund, "pending")
    : fund === "tax"
      ? `tax:be:${line.currency_code}`
      : `coop:${fund}:${line.currency_code}`

const movement = (line_ref: string, fund: Fund, accrued: bigint, reversed = 0n, released = 0n) => ({
  line_ref,
  fund,
  accrued_minor: accrued,
  reversed_minor: reversed,
  released_minor: released,
})

const header = (line: LineOfSale, n: number) => ({
  idempotency_key: `line:${line.line_ref}:n${n}`,
  currency_code: line.currency_code,
  order_id: line.order_id,
  line_ref: line.line_ref,
  source_type: "order_line" as const,
  source_id: line.line_ref,
  effective_on: day,
  reverses_key: null,
})

/** Money of the buyer arrives by bank transfer. */
export function capture(line = rasuwillka, amount_minor = gross): Posting {
  const id = `capt_${line.order_id}`
  return {
    ...header(line, 0),
    idempotency_key: `capture:${id}`,
    kind: "capture",
    line_ref: `transfer:${id}`,
    source_type: "capture",
    source_id: id,
    entries: [
      { account_code: `cash:transfer:${line.currency_code}`, amount_minor },
      { account_code: `customer:${line.currency_code}`, amount_minor: -amount_minor },
    ],
    positions: [movement(`transfer:${id}`, "captured", amount_minor)],
  }
}

/** A line is recognised with all its components. */
export function sale(line = rasuwillka, n = 1, of: Parts = parts): Posting {
  const funds = Object.entries(of) as [keyof Parts, bigint][] // keys of Parts, by its type
  return {
    ...header(line, n),
    kind: "sale",
    entries: [
      {
        account_code: `customer:${line.currency_code}`,
        amount_minor: funds.reduce((sum, [, part]) => sum + part, 0n),
      },
      ...funds.map(([fund, part]) => ({
        account_code: accountOf(line, fund),
        amount_minor: -part,
      })),
    ],
    positions: funds.map(([fund, part]) => movement(line.line_ref, fund, part)),
  }
}

/** The line comes back while its money is pending. */
export function saleReversal(line = rasuwillka, n = 2, of: Parts = parts): Posting {
  const sold = sale(line, n, of)
  return {
    ...sold,
    kind: "sale_reversal",
    reverses_key: `line:${line.line_ref}:n1`,
    entries: negated(sold.entries),
    positions: sold.positions.map((p) => movement(p.line_ref, p.fund, 0n, p.accrued_minor)),
  }
}

/** The return window is over: the group's money becomes available. */
export function release(line = rasuwillka, n = 2, of: Parts = parts): Posting {
  const funds = ["producer_pay", "premium"] as const
  return {
    ...header(line, n),
    kind: "release",
    source_type: "return_window",
    entries: funds.flatMap((fund) => [
      { account_code: group(line, fund, "pending"), amount_minor: of[fund] },
      { account_code: group(line, fund, "available"), amount_minor: -of[fund] },
    ]),
    positions: funds.map((fund) => movement(line.line_ref, fund, 0n, 0n, of[fund])),
  }
}

/** Takes back whatever a posting did, account by account; lines stay as they are. */
export function correction(of: Posting, key = `correction:${of.idempotency_key}`): Posting {
  return {
    ...of,
    idempotency_key: key,
    kind: "correction",
    reverses_key: of.idempotency_key,
    entries: negated(of.entries),
    positions: [],
  }
}

/** A closed book of before, taken over: `amount_minor` of premium a group may decide on. */
export function opening(line: LineOfSale, account_code: string, amount_minor: bigint): Posting {
  return {
    ...header(line, 0),
    idempotency_key: `opening:${account_code}`,
    kind: "opening",
    line_ref: null,
    entries: [
      { account_code: `equity:opening:${line.currency_code}`, amount_minor },
      { account_code, amount_minor: -amount_minor },
    ],
    positions: [],
  }
}

function negated(entries: PostingEntry[]): PostingEntry[] {
  return entries.map(({ account_code, amount_minor }) => ({
    account_code,
    amount_minor: -amount_minor,
  }))
}

/** A posting as the SQL door takes it. */
export const asJson = (postings: Posting | Posting[]): string =>
  JSON.stringify(postings, (_key, value: unknown) =>
    typeof value === "bigint" ? value.toString() : value,
  )

/** The posting with every entry changed. */
export const withEntries = (
  posting: Posting,
  change: (code: string, amount: bigint) => [string, bigint],
): Posting => ({
  ...posting,
  entries: posting.entries.map(({ account_code, amount_minor }) => {
    const [code, amount] = change(account_code, amount_minor)
    return { account_code: code, amount_minor: amount }
  }),
})

/** The posting with one account put in place of another. */
export const instead = (posting: Posting, from: string, to: string): Posting =>
  withEntries(posting, (code, amount) => [code === from ? to : code, amount])
