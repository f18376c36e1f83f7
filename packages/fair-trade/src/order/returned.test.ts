import { money } from "@ciap/money"

import { LedgerModel } from "../__tests__/ledger-model"
import { aLine, aMovement, anOrder } from "../__tests__/order"
import { returnedByOrder } from "./returned"

const eur = (amount: bigint) => money(amount, "eur")

const amounts = (expected: bigint, booked: bigint, pending: bigint) => ({
  expected: eur(expected),
  booked: eur(booked),
  pending: eur(pending),
})

const lines = [
  aLine({ created_at: "2026-03-01T12:00:00Z" }, { line_id: "b", group_id: "tawaq" }),
  aLine({ created_at: "2026-03-01T11:00:00Z" }, { line_id: "a" }),
  aLine(
    { created_at: "2026-03-01T13:00:00Z", return_received: 1, delivered_on: "2026-03-10" },
    { line_id: "c" },
  ),
]

const order = anOrder({ lines, captures: [aMovement("cap_1", 90_000n, "2026-03-03")] })

describe("what an order returned", () => {
  it("is expected before it is paid", () => {
    const [first, second, ...more] = returnedByOrder(order, [])
    expect(more).toEqual([])
    expect(first).toMatchObject({
      group_id: "rasuwillka",
      producer_pay: amounts(10_440n, 0n, 0n),
      premium: amounts(1045n, 0n, 0n),
    })
    expect(second).toMatchObject({ group_id: "tawaq", premium: amounts(627n, 0n, 0n) })
  })

  it("is told group by group and line by line, with what is still pending", () => {
    const ledger = new LedgerModel()
    ledger.reconcile(order, "2026-04-01")
    expect(returnedByOrder(order, ledger.positionsOf("order_1"))).toEqual([
      {
        group_id: "rasuwillka",
        producer_pay: amounts(10_440n, 10_440n, 6264n),
        premium: amounts(1045n, 1045n, 627n),
        lines: [
          {
            line_id: "a",
            kept: 3,
            producer_pay: amounts(6264n, 6264n, 6264n),
            premium: amounts(627n, 627n, 627n),
          },
          {
            line_id: "c",
            kept: 2,
            producer_pay: amounts(4176n, 4176n, 0n),
            premium: amounts(418n, 418n, 0n),
          },
        ],
      },
      {
        group_id: "tawaq",
        producer_pay: amounts(6264n, 6264n, 6264n),
        premium: amounts(627n, 627n, 627n),
        lines: [
          {
            line_id: "b",
            kept: 3,
            producer_pay: amounts(6264n, 6264n, 6264n),
            premium: amounts(627n, 627n, 627n),
          },
        ],
      },
    ])
  })

  it("lists lines of one moment by their id", () => {
    const twins = [aLine({}, { line_id: "z" }), aLine({}, { line_id: "y" })]
    const [group] = returnedByOrder(anOrder({ lines: twins }), [])
    expect(group?.lines.map((line) => line.line_id)).toEqual(["y", "z"])
  })

  it("is nothing for a cancelled order", () => {
    const [group] = returnedByOrder({ ...order, status: "cancelled" }, [])
    expect(group).toMatchObject({ premium: amounts(0n, 0n, 0n), producer_pay: amounts(0n, 0n, 0n) })
  })
})
