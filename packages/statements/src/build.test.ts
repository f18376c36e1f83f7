import { figuresText, canonicalText, readFacts } from "./canonical"
import { buildStatement } from "./build"
import type { MovementKind, StatementFacts } from "./facts"
import { currencyOf, emptyMonth, factsOf, fullMonth, movement, titled } from "./__tests__/samples"

const frozen = { kind: "frozen", fingerprint: "ab".repeat(32) } as const
const build = (facts: StatementFacts) => buildStatement(facts, frozen)
const minor = ({ amount_minor }: { amount_minor: bigint }) => amount_minor

describe("a statement", () => {
  it("tells a month part by part, and the parts come to what is owed", () => {
    const [eur, pen] = build(fullMonth()).currencies
    if (!eur || !pen) throw new Error("two currencies")
    expect(minor(eur.opening.total)).toBe(70_540n)
    expect(minor(eur.sold.total.total)).toBe(14_580n)
    expect(minor(eur.deducted.total.total)).toBe(-4860n)
    expect(minor(eur.corrected.total.total)).toBe(100n)
    expect(minor(eur.paid.total.total)).toBe(0n)
    expect(minor(eur.closing.total)).toBe(80_360n)
    for (const { owed, closing } of [eur, pen])
      expect(Object.values(owed).reduce((sum, { amount_minor }) => sum + amount_minor, 0n)).toBe(
        minor(closing.total),
      )
    expect(eur.paid.lines.map(({ kind, owed }) => [kind, minor(owed)])).toEqual([
      ["payout_confirmed", 10_000n],
      ["payout_failed", 20_000n],
      ["payout_returned", 10_000n],
    ])
    expect(eur.decisions.map(({ kind, amount }) => [kind, minor(amount)])).toEqual([
      ["allocation", 40_000n],
      ["deallocation", 5000n],
    ])
    expect([eur.pieces_kept, pen.pieces_kept]).toEqual([2, 3])
    expect(minor(pen.owed.in_transit)).toBe(10_000n)
  })

  it("says nothing of a month in which nothing happened, and keeps what was owed", () => {
    const [eur] = build(emptyMonth()).currencies
    expect(eur?.closing.total.amount_minor).toBe(0n)
    const [carried] = build(factsOf([currencyOf("eur", { premium_available: "5" }, [])])).currencies
    expect(carried?.opening).toEqual(carried?.closing)
  })

  it("is refused where one place holds another amount than opening and movements come to", () => {
    const facts = factsOf([currencyOf("eur", { pay_pending: "500" }, [])])
    const [eur] = facts.currencies
    if (!eur) throw new Error("one currency")
    // The totals agree and the places do not: the statement is wrong all the same.
    const moved = { ...facts, currencies: [{ ...eur, closing: { pay_available: "500" } }] }
    expect(() => build(moved)).toThrow(
      expect.objectContaining({
        code: "DOES_NOT_ADD_UP",
        message: expect.stringMatching(/grp_1, 2026-10, eur, pay_pending/) as string,
      }),
    )
  })

  it.each<[MovementKind, object]>([
    ["release", { pay_pending: "-5", pay_available: "4" }],
    ["allocation", { premium_available: "-5", premium_allocated: "6" }],
    ["payout", { pay_available: "-5", premium_in_transit: "5" }],
    ["clawback_netting", { premium_available: "-5", clawback: "4" }],
    ["sale", { pay_pending: "5", clawback: "-5" }],
    ["payout_confirmed", { clawback: "5" }],
  ])("is refused where a %s does what it must not: %j", (kind, changes) => {
    const facts = factsOf([currencyOf("eur", {}, [movement(kind, "2026-10-01", changes)])])
    expect(() => build(facts)).toThrow(expect.objectContaining({ code: "NOT_EXPLAINED" }))
  })

  it("is refused for a kind that nobody can explain yet", () => {
    const unknown = movement("loan" as MovementKind, "2026-10-01", {})
    expect(() => build(factsOf([currencyOf("eur", {}, [unknown])]))).toThrow(/of kind loan/)
  })
})

describe("facts", () => {
  it("are the same text in whatever order they were put together", () => {
    const facts = fullMonth()
    const turned = Object.fromEntries(Object.entries(facts).reverse())
    expect(canonicalText(turned)).toBe(canonicalText(facts))
    expect(readFacts(canonicalText(facts))).toEqual(facts)
  })

  it("tell the same money whatever things are called", () => {
    const sold = (title: string, amount = "500") => {
      const piece = titled(title)
      const sale = {
        ...movement("sale", "2026-10-01", { pay_pending: amount }, { piece }),
        transaction_id: "ltx",
      }
      return figuresText(factsOf([currencyOf("eur", {}, [sale])], `Group of ${title}`))
    }
    const unnamed = movement("release", "2026-10-01", {})
    expect(figuresText(factsOf([currencyOf("eur", {}, [unnamed])]))).toContain('"pieces":null')
    expect(sold("Scarf")).toBe(sold("Shawl"))
    expect(sold("Scarf")).not.toBe(sold("Scarf", "501"))
  })

  it.each(["null", "[]", '{"version":2}', '"text"'])("of another shape are refused: %s", (text) => {
    expect(() => readFacts(text)).toThrow(expect.objectContaining({ code: "FACTS_UNREADABLE" }))
  })
})
