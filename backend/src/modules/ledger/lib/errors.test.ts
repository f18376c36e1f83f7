import { problems, problemStatus } from "@ciap/contract"
import { asLedgerError, LedgerError } from "./errors"

const answer = (code: string, constraint?: string) =>
  Object.assign(new Error("what PostgreSQL said"), { code, constraint })

describe("asLedgerError", () => {
  it.each([
    ["P0401", undefined, "LEDGER_APPEND_ONLY", "LEDGER_REFUSED"],
    ["P0402", undefined, "LEDGER_WRONG_ACCOUNT", "LEDGER_REFUSED"],
    ["P0403", undefined, "LEDGER_UNBALANCED", "LEDGER_REFUSED"],
    ["P0404", undefined, "LEDGER_MONTH_CLOSED", "PERIOD_CLOSED"],
    ["P0405", undefined, "LEDGER_KEY_REUSED", "IDEMPOTENCY_KEY_REUSED"],
    ["P0406", undefined, "LEDGER_WRONG_TARGET", "LEDGER_REFUSED"],
    ["P0407", undefined, "LEDGER_UNKNOWN_ACCOUNT", "LEDGER_REFUSED"],
    ["P0408", undefined, "LEDGER_LINES_DISAGREE", "LEDGER_REFUSED"],
    ["P0409", undefined, "LEDGER_WRONG_ISOLATION", "UNEXPECTED"],
    ["P0410", undefined, "LEDGER_MONTH_RUNNING", "LEDGER_REFUSED"],
    ["P0411", undefined, "LEDGER_LINE_ELSEWHERE", "LEDGER_REFUSED"],
    ["23514", "ledger_balance_floor", "LEDGER_BELOW_FLOOR", "LEDGER_REFUSED"],
    ["23514", "ledger_line_position_bounds", "LEDGER_OVER_REVERSED", "LEDGER_REFUSED"],
    ["23514", "ledger_entry_amount", "LEDGER_MALFORMED", "LEDGER_REFUSED"],
    ["22P02", undefined, "LEDGER_MALFORMED", "LEDGER_REFUSED"],
    ["23503", "ledger_transaction_kind_fkey", "LEDGER_MALFORMED", "LEDGER_REFUSED"],
    ["40P01", undefined, "LEDGER_BUSY", "CONFLICT"],
    ["40001", undefined, "LEDGER_BUSY", "CONFLICT"],
    ["42501", undefined, "LEDGER_FORBIDDEN", "UNEXPECTED"],
    ["57P01", undefined, "LEDGER_FAILED", "UNEXPECTED"],
  ] as const)("gives SQLSTATE %s (%s) the name %s", (sqlstate, constraint, refusal, code) => {
    const cause = answer(sqlstate, constraint)
    const error = asLedgerError(cause)

    expect(error).toBeInstanceOf(LedgerError)
    expect(error).toMatchObject({ refusal, sqlstate, code, type: problems[code].type, cause })
    expect((error as LedgerError).message).toMatch(/Nothing was booked/)
    expect((error as LedgerError).message).not.toContain("what PostgreSQL said")
    expect(problemStatus(code)).toBeGreaterThanOrEqual(400)
  })

  it("leaves alone what PostgreSQL did not say, and what it has named already", () => {
    const plain = new Error("a plan failed")
    const coded = Object.assign(new Error("a domain error"), { code: "GROUP_PART_REACHED" })
    const named = asLedgerError(answer("P0404"))

    expect([plain, coded, named, "text", null].map(asLedgerError)).toEqual([
      plain,
      coded,
      named,
      "text",
      null,
    ])
  })
})
