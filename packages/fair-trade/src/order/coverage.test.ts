import { aLine, aMovement, anOrder, aShipping, paidInFull } from "../__tests__/order"
import { coverage } from "./coverage"
import type { OrderFacts } from "./order-facts"
import { windowClosesOn } from "./return-window"

const covered = (facts: OrderFacts) => Object.fromEntries(coverage(facts).covered)
const pieces = (facts: OrderFacts) =>
  Object.fromEntries([...coverage(facts).covered].map(([ref, { pieces: n }]) => [ref, n]))
const goodwill = (facts: OrderFacts) => coverage(facts).goodwill_minor

const first = aLine({}, { line_id: "line_1" })
const second = aLine({ created_at: "2026-03-01T10:00:01.000Z" }, { line_id: "line_2" })

describe("what captured money pays for", () => {
  it("is nothing before money came in", () => {
    expect(pieces(anOrder())).toEqual({ ship_1: 0, line_1: 0 })
  })

  it("is everything once all is paid, since the day it was", () => {
    expect(covered(anOrder({ captures: paidInFull }))).toEqual({
      ship_1: { pieces: 1, covered_on: "2026-03-03" },
      line_1: { pieces: 3, covered_on: "2026-03-03" },
    })
  })

  it("goes to shipping first, then to lines, oldest first, piece by piece", () => {
    const paid = (amount: bigint) =>
      pieces(
        anOrder({
          lines: [second, first],
          captures: [aMovement("cap_1", amount, "2026-03-03")],
        }),
      )
    expect(paid(1209n)).toEqual({ ship_1: 0, line_1: 0, line_2: 0 })
    expect(paid(1210n)).toEqual({ ship_1: 1, line_1: 0, line_2: 0 })
    expect(paid(1210n + 7899n)).toEqual({ ship_1: 1, line_1: 0, line_2: 0 })
    expect(paid(1210n + 7900n)).toEqual({ ship_1: 1, line_1: 1, line_2: 0 })
    expect(paid(1210n + 23_700n + 15_800n)).toEqual({ ship_1: 1, line_1: 3, line_2: 2 })
  })

  it("stops at the first piece that is not paid, even if a later one would be", () => {
    const cheap = aLine({ created_at: "2026-03-02T00:00:00Z" }, { line_id: "x", gross_minor: 3n })
    const order = anOrder({
      lines: [first, cheap],
      captures: [aMovement("cap_1", 5000n, "2026-03-03")],
    })
    expect(pieces(order)).toEqual({ ship_1: 1, line_1: 0, x: 0 })
  })

  it("lets the id decide between charges and lines of one moment", () => {
    const charges = [aShipping({ shipping_id: "ship_2" }), aShipping({ shipping_id: "ship_1" })]
    const one = [aMovement("cap_1", 1210n, "2026-03-03")]
    expect(pieces(anOrder({ lines: [], shipping: charges, captures: one }))).toEqual({
      ship_1: 1,
      ship_2: 0,
    })

    const twin = aLine({}, { line_id: "line_0" })
    const captures = [aMovement("cap_1", 9110n, "2026-03-03")]
    expect(pieces(anOrder({ lines: [first, twin], captures }))).toEqual({
      ship_1: 1,
      line_0: 1,
      line_1: 0,
    })
  })

  it("dates each piece by the payment that reached it, in the order of days", () => {
    const captures = [
      aMovement("cap_2", 10_000n, "2026-03-06"),
      aMovement("cap_3", 5800n, "2026-03-09"),
      aMovement("cap_1", 9110n, "2026-03-03"),
    ]
    expect(covered(anOrder({ lines: [first], captures }))).toMatchObject({
      ship_1: { covered_on: "2026-03-03" },
      line_1: { pieces: 3, covered_on: "2026-03-09" },
    })
    const early = { ...first, quantity: 1 }
    expect(covered(anOrder({ lines: [early], captures }))).toMatchObject({
      line_1: { pieces: 1, covered_on: "2026-03-03" },
    })
  })

  it("does not date a line before it was added, nor before the order", () => {
    const added = { ...first, created_at: "2026-03-20T08:00:00Z" }
    const captures = [aMovement("cap_1", 24_910n, "2026-02-20")]
    expect(covered(anOrder({ lines: [added], captures }))).toEqual({
      ship_1: { pieces: 1, covered_on: "2026-03-01" },
      line_1: { pieces: 3, covered_on: "2026-03-20" },
    })
  })

  it("lets the shipping of a later return or exchange wait behind what is paid already", () => {
    const later = aShipping({ shipping_id: "ship_2", created_at: "2026-03-15T09:00:00.000Z" })
    const order = anOrder({ shipping: [aShipping(), later], captures: paidInFull })
    expect(pieces(order)).toEqual({ ship_1: 1, line_1: 3, ship_2: 0 })
    const exchanged = aLine({ created_at: "2026-03-15T09:00:00.000Z" }, { line_id: "line_2" })
    expect(pieces({ ...order, lines: [first, exchanged] })).toEqual({
      ...{ ship_1: 1, line_1: 3 },
      ...{ line_2: 0, ship_2: 0 },
    })
  })

  it("counts shipping as the purchase's own though it was written some milliseconds later", () => {
    const shipping = [aShipping({ created_at: "2026-03-01T10:00:00.090Z" })]
    const captures = [aMovement("cap_1", 7900n, "2026-03-03")]
    expect(pieces(anOrder({ shipping, captures }))).toEqual({ ship_1: 1, line_1: 0 })
  })

  it("counts only what is kept", () => {
    const returned = { ...first, return_received: 1, written_off: 1 }
    expect(pieces(anOrder({ lines: [returned], captures: paidInFull }))).toMatchObject({
      line_1: 1,
    })
    const overdone = { ...first, return_received: 2, written_off: 2 }
    expect(pieces(anOrder({ lines: [overdone], captures: paidInFull }))).toMatchObject({
      line_1: 0,
    })
    const removed = anOrder({ shipping: [aShipping({ kept: false })], captures: paidInFull })
    expect(pieces(removed)).toEqual({ ship_1: 0, line_1: 3 })
    const cancelled = anOrder({ status: "cancelled", captures: paidInFull })
    expect(pieces(cancelled)).toEqual({ ship_1: 0, line_1: 0 })
  })

  it("covers what costs nothing without any money", () => {
    const gift = aLine({}, { gross_minor: 0n })
    expect(covered(anOrder({ lines: [gift], shipping: [] }))).toEqual({
      line_1: { pieces: 3, covered_on: "2026-03-01" },
    })
  })
})

describe("goodwill", () => {
  const refunded = (amount: bigint, changes: Partial<OrderFacts> = {}) =>
    goodwill(
      anOrder({
        captures: paidInFull,
        refunds: [aMovement("ref_1", amount, "2026-03-20")],
        ...changes,
      }),
    )

  it("is a refund that no returned piece answers", () => {
    expect(refunded(500n)).toBe(500n)
    expect(refunded(7900n, { lines: [{ ...first, return_received: 1 }] })).toBe(0n)
    expect(refunded(8000n, { lines: [{ ...first, return_received: 1 }] })).toBe(100n)
    expect(refunded(24_910n, { status: "cancelled" })).toBe(0n)
  })

  it("is the whole refund of an order that is not even paid", () => {
    const captures = [aMovement("cap_1", 5000n, "2026-03-03")]
    expect(refunded(5000n, { captures })).toBe(5000n)
  })

  it("never uncovers a kept piece", () => {
    const refunds = [aMovement("ref_1", 24_910n, "2026-03-20")]
    expect(pieces(anOrder({ captures: paidInFull, refunds }))).toEqual({ ship_1: 1, line_1: 3 })
  })
})

describe("the return window", () => {
  const policy = { return_days: 14, fallback_days: 45 }

  it("counts from delivery, or longer from payment where nobody recorded one", () => {
    expect(windowClosesOn({ delivered_on: "2026-03-10" }, "2026-03-03", policy)).toBe("2026-03-24")
    expect(windowClosesOn({ delivered_on: null }, "2026-03-03", policy)).toBe("2026-04-17")
  })
})
