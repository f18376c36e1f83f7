import { type ConsentRow, groupMayBeShown } from "./consents"

const today = "2026-11-21"
const given: ConsentRow = { channel: "story", given_on: "2026-01-15" }
const shown = (consent: Partial<ConsentRow>) =>
  groupMayBeShown([{ ...given, ...consent }], "story", today)

describe("what may be shown of a group", () => {
  it("is what it gave its permission for, on the first day already", () => {
    expect(shown({})).toBe(true)
    expect(shown({ given_on: today })).toBe(true)
  })

  it("ends with the day of a withdrawal, and after the last day of a permission", () => {
    expect(shown({ withdrawn_on: today })).toBe(false)
    expect(shown({ withdrawn_on: "2026-11-22" })).toBe(true)
    expect(shown({ expires_on: "2026-11-20" })).toBe(false)
    expect(shown({ expires_on: today })).toBe(true)
  })

  it("is nothing without a permission, with another one, with one to come, or with one member's", () => {
    expect(groupMayBeShown([], "story", today)).toBe(false)
    expect(groupMayBeShown(null, "story", today)).toBe(false)
    expect(groupMayBeShown([null], "story", today)).toBe(false)
    expect(shown({ channel: "photo" })).toBe(false)
    expect(shown({ given_on: "2026-11-22" })).toBe(false)
    expect(shown({ member_id: "mem_1" })).toBe(false)
  })
})
