import { eventTable, subjectOf } from "./event-table"

const row = (type: string) => {
  const found = subjectOf(type)
  return Object.keys(eventTable).find((name) => eventTable[name] === found && type.startsWith(name))
}

describe("what an event is a reason to ask about", () => {
  it("is its payment", () => {
    expect(subjectOf("payment_intent.succeeded")?.id({ id: "pi_1" })).toBe("pi_1")
    expect(subjectOf("charge.refunded")?.id({ id: "ch_1", payment_intent: "pi_1" })).toBe("pi_1")
    expect(subjectOf("refund.failed")?.id({ id: "re_1", payment_intent: "pi_1" })).toBe("pi_1")
    expect(row("charge.refund.updated")).toBe("charge.")
  })

  it("is its dispute, and not the charge that it is about", () => {
    const type = "charge.dispute.funds_withdrawn"
    expect(row(type)).toBe("charge.dispute.")
    expect(subjectOf(type)?.id({ id: "dp_1", payment_intent: "pi_1" })).toBe("dp_1")
  })

  it("is nothing for what is not ours to know", () => {
    for (const type of ["customer.created", "payment_intents", "charges", ""])
      expect(subjectOf(type)).toBeUndefined()
  })

  it("is nothing where the payload names nothing", () => {
    for (const payload of [{}, { payment_intent: null }, { payment_intent: { id: "pi_1" } }])
      expect(subjectOf("charge.updated")?.id(payload)).toBeNull()
  })
})
