import { aDecision, aPayout, currencyOf, factsOf, movement, titled } from "./__tests__/samples"
import { buildStatement } from "./build"
import { languages, type MovementFacts, type StatementLanguage } from "./facts"
import { decisionTexts, orderText, paymentTexts, pieceText } from "./lines"

const built = (of: MovementFacts) => {
  const facts = factsOf([currencyOf("eur", {}, [of])])
  const [currency] = buildStatement(facts, { kind: "provisional", as_of: "2026-10-31" }).currencies
  if (!currency) throw new Error("one currency")
  return currency
}
const on = "2026-10-07"

const moved = {
  payout_confirmed: { pay_in_transit: "-100" },
  payout_returned: { pay_available: "100" },
  payout_failed: { pay_in_transit: "-100", pay_available: "100" },
}
const payment = (kind: keyof typeof moved, payout: Parameters<typeof aPayout>[0] = {}) => {
  const [line] = built(movement(kind, on, moved[kind], { payout: aPayout(payout) })).paid.lines
  if (!line) throw new Error("one line")
  return line
}

describe("what is said of a payment", () => {
  const said = (...of: Parameters<typeof payment>) =>
    paymentTexts(payment(...of), "es").map((text) => text.replaceAll("\u00A0", " "))

  it("is how it went, what arrived, and what proves it", () => {
    expect(said("payout_confirmed")).toEqual([
      "Cuenta interbancaria •••• 4221",
      "Pago CIAP-20261005-03",
      "El grupo recibió S/ 410.00 (€ 1 = S/ 4.10)",
      "Comprobante: recibo OP-991",
    ])
    const cash = { method: "cash", last_digits: null, rate: null } as const
    expect(said("payout_confirmed", cash)[0]).toBe("Efectivo")
    expect(said("payout_confirmed", { method: null, last_digits: null, rate: null })).toEqual([
      "Pago CIAP-20261005-03",
      "Comprobante: recibo OP-991",
    ])
  })

  it("is why it did not arrive or came back, as a whole sentence", () => {
    expect(said("payout_failed", { reason: "cuenta cerrada", proof: null }).at(-1)).toBe(
      "No llegaron € 1.00: cuenta cerrada. Se deben de nuevo.",
    )
    expect(said("payout_returned", { reason: null }).at(-1)).toBe(
      "Volvieron € 1.00: –. Se deben de nuevo.",
    )
  })

  it("is nothing where its row is not known", () => {
    const [line] = built(movement("payout_confirmed", on, { pay_available: "-5" })).paid.lines
    expect(line && paymentTexts(line, "en")).toEqual([])
  })
})

describe("what is said of a decision", () => {
  it("is its purpose, where it is written, and that it was taken back", () => {
    const back = { premium_allocated: "-5", premium_available: "5" }
    const decision = aDecision()
    const [line] = built(movement("deallocation", on, back, { decision })).decisions
    expect(line && decisionTexts(line, "en")).toEqual([
      decision.purpose,
      "Decided on 11 October 2026 · Minutes: Libro 3, página 12",
      "The assembly took it back: –.",
    ])
    const [bare] = built(movement("deallocation", on, back)).decisions
    expect(bare && decisionTexts(bare, "en")).toEqual([])
  })
})

describe("what is said of a piece", () => {
  const said = (of: MovementFacts, language: StatementLanguage = "en") => {
    const { sold, deducted, corrected } = built(of)
    const [line] = [...sold.lines, ...deducted.lines, ...corrected.lines]
    return line && [pieceText(line, language), orderText(line)]
  }

  it("is its title and the number of its order, as far as they are known", () => {
    const sale = (piece: MovementFacts["piece"]) =>
      said(movement("sale", on, { pay_pending: "5" }, { piece }))
    expect(sale(titled("Scarf"))).toEqual(["Scarf", "1024"])
    expect(sale(titled("", null))).toEqual(["Piece of an earlier order", ""])
    expect(sale(null)).toEqual(["Piece of an earlier order", ""])
  })

  it("is what happened where no piece is meant", () => {
    const netting = { premium_available: "-5", clawback: "5" }
    expect(said(movement("clawback_netting", on, netting))?.[0]).toMatch(/settles/)
    expect(said(movement("opening", on, { pay_available: "5" }))?.[0]).toMatch(/carried over/)
    for (const language of languages) {
      const corrected = (piece: MovementFacts["piece"]) =>
        said(movement("correction", on, { pay_pending: "5" }, { piece }), language)?.[0] ?? ""
      expect(corrected(titled("Manta"))).toMatch(/^Corr.+: ?Manta$/)
      expect(corrected(null)).toMatch(/^Corr\S+$/)
    }
  })
})
