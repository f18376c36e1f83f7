import { planRecording } from "./plan-recording"

const identity = { key: ["kind", "region"], says: ["value"] }
const row = (value: string, valid_from: string | null, valid_to: string | null = null) => ({
  kind: "fx",
  region: "PE" as string | null,
  value,
  valid_from,
  valid_to,
})

describe("recording dated rows", () => {
  it("takes a whole history at once, in any order, closing each open row before the next", () => {
    const plan = planRecording(
      [],
      [row("4.3", "2026-09-01"), row("4.1", null), row("4.2", "2026-03-01")],
      identity,
    )
    expect(plan.clash).toBeNull()
    expect(plan.add.map((one) => [one.value, one.valid_from, one.valid_to])).toEqual([
      ["4.1", null, "2026-02-28"],
      ["4.2", "2026-03-01", "2026-08-31"],
      ["4.3", "2026-09-01", null],
    ])
  })

  it("closes what stands, and does not touch the rows it was given", () => {
    const given = [row("4.2", "2026-03-01"), row("4.3", "2026-04-01")]
    const plan = planRecording([{ id: "rate_1", ...row("4.1", "2026-01-01") }], given, identity)
    expect(plan.close).toEqual([{ id: "rate_1", valid_to: "2026-02-28" }])
    expect(given).toEqual([row("4.2", "2026-03-01"), row("4.3", "2026-04-01")])
  })

  it("finds a row again that was closed since it was recorded", () => {
    const plan = planRecording(
      [{ id: "rate_1", ...row("4.1", "2026-01-01", "2026-02-28") }],
      [row("4.1", "2026-01-01")],
      identity,
    )
    expect(plan).toMatchObject({ add: [], close: [], already_there: 1, clash: null })
  })

  it("compares an integer of the database with the bigint of the caller", () => {
    const retail = { key: ["product_id"], says: ["amount_minor"] }
    const dates = { valid_from: "2026-01-01", valid_to: null }
    const standing = { id: "retail_1", product_id: "prod_1", amount_minor: 4200, ...dates }
    const again = { product_id: "prod_1", amount_minor: 4200n, ...dates }
    expect(planRecording([standing], [again], retail).already_there).toBe(1)
  })

  it.each([
    ["another value from the same day", row("4.2", "2026-01-01")],
    ["a row that begins before an open one and never ends", row("4.2", "2025-06-01")],
    ["a row that reaches into the next", row("4.2", "2025-06-01", "2026-01-01")],
  ])("says that %s clashes", (_name, incoming) => {
    const plan = planRecording(
      [{ id: "rate_1", ...row("4.1", "2026-01-01") }],
      [incoming],
      identity,
    )
    expect(plan.clash).toBe("fx PE")
    expect(plan.add).toEqual([])
  })

  it("lets rows of another region and an earlier closed row stand beside it", () => {
    const plan = planRecording(
      [{ id: "rate_1", ...row("4.1", "2026-01-01") }],
      [{ ...row("9", "2026-01-01"), region: null }, row("4.0", "2025-01-01", "2025-12-31")],
      identity,
    )
    expect(plan).toMatchObject({ close: [], clash: null })
    expect(plan.add).toHaveLength(2)
  })
})
