import { asLedgerError, type LedgerError } from "./errors"
import { withRetries } from "./posting"

const refused = (code: string, constraint?: string) =>
  asLedgerError(Object.assign(new Error("refused"), { code, constraint })) as LedgerError // it has a SQLSTATE

/** An attempt that fails so many times with the same answer before it goes through. */
function failing(times: number, error: Error) {
  let attempts = 0
  return {
    attempts: () => attempts,
    attempt: () => {
      attempts += 1
      return attempts <= times ? Promise.reject(error) : Promise.resolve("booked")
    },
  }
}

describe("withRetries", () => {
  it.each([
    ["23514", "ledger_balance_floor"],
    ["23514", "ledger_line_position_bounds"],
    ["40P01", undefined],
    ["40001", undefined],
  ])("tries again after %s %s, at most five times", async (code, constraint) => {
    const recovering = failing(5, refused(code, constraint))
    expect(await withRetries(recovering.attempt)).toBe("booked")
    expect(recovering.attempts()).toBe(6)

    const stuck = failing(6, refused(code, constraint))
    await expect(withRetries(stuck.attempt)).rejects.toMatchObject({ sqlstate: code })
    expect(stuck.attempts()).toBe(6)
  })

  it.each([
    refused("P0404"),
    refused("23505"),
    refused("23514", "ledger_entry_amount"),
    new Error("a plan failed"),
  ])("does not repeat what time cannot mend: %s", async (error) => {
    const broken = failing(1, error)
    await expect(withRetries(broken.attempt)).rejects.toBe(error)
    expect(broken.attempts()).toBe(1)
  })
})
