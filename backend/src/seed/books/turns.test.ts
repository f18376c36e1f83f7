import { type BookAct, planBooks, type PlannedOrder } from "@ciap/demo-data"
import { turnsOf } from "./turns"

const [sample] = planBooks("2026-11-25")
const order = (key: string, ...moments: string[]): PlannedOrder => {
  if (sample === undefined) throw new Error("The plan is empty.")
  const acts = moments.map((at): BookAct => ({ kind: "settle", at }))
  return { ...sample, key, acts, lines: [{ sku: `piece of ${key}`, quantity: 1 }] }
}
const said = (turns: ReturnType<typeof turnsOf>) =>
  turns.map((turn) => turn.map(({ order: { key }, act: { at } }) => `${key} ${at}`).join(", "))

describe("the turns of the books", () => {
  it("follow time, join orders of one day, and never an order with itself", () => {
    const plan = [order("a", "2026-03-01T09", "2026-03-01T11"), order("b", "2026-03-01T10")]
    expect(said(turnsOf(plan, 3))).toEqual(["a 2026-03-01T09, b 2026-03-01T10", "a 2026-03-01T11"])
  })

  it("never join two days, and have no more acts than hands", () => {
    const plan = ["a", "b", "c"].map((key) => order(key, "2026-03-01T09", "2026-03-02T09"))
    expect(said(turnsOf(plan, 2))).toEqual([
      "a 2026-03-01T09, b 2026-03-01T09",
      "c 2026-03-01T09",
      "a 2026-03-02T09, b 2026-03-02T09",
      "c 2026-03-02T09",
    ])
    expect(turnsOf([], 3)).toEqual([])
  })

  it("never count one shelf with two hands", () => {
    const [first, second] = [order("a", "2026-03-01T09"), order("b", "2026-03-01T10")]
    const same = { ...second, lines: [...second.lines, ...first.lines] }
    expect(said(turnsOf([first, same], 3))).toEqual(["a 2026-03-01T09", "b 2026-03-01T10"])
  })

  it("hold the whole plan", () => {
    const plan = planBooks("2026-11-25")
    const acts = plan.reduce((sum, one) => sum + one.acts.length, 0)
    expect(turnsOf(plan, 3).flat()).toHaveLength(acts)
  })
})
