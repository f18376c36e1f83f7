import fc from "fast-check"

import { buildStatement } from "./build"
import { statementCsv } from "./csv"
import {
  movement,
  aDecision,
  aPayout,
  currencyOf,
  factsOf,
  fullMonth,
  titled,
} from "./__tests__/samples"
import { anyFacts } from "./__tests__/arbitraries"

const frozen = { kind: "frozen", fingerprint: "ab".repeat(32) } as const
const provisional = { kind: "provisional", as_of: "2026-10-20T15:00:00.000Z" } as const

/** Cells as they stand in the file: quoted texts, or bare numbers. */
const cellsOf = (csv: string): string[] =>
  [...csv.replace("\uFEFF", "").matchAll(/("(?:[^"]|"")*"|[^,"\r\n]*)(?:,|\r\n)/g)].map(
    ([, cell = ""]) => cell,
  )

describe("the file", () => {
  it("has a row for every movement, from opening to closing", () => {
    const csv = statementCsv(buildStatement(fullMonth(), frozen), "es")
    const lines = csv.split("\r\n")
    expect(lines[0]).toContain("octubre de 2026. Cuenta cerrada")
    expect(lines[2]).toBe(
      '"EUR","Se debía al grupo al empezar el mes",,,,,185.00,520.40,0.00,705.40,,,',
    )
    expect(csv).toContain('"EUR","Devoluciones y descuentos","2026-10-09","988"')
    expect(csv).toContain(',410.00,"PEN","Cuenta interbancaria •••• 4221 · Pago CIAP-20261005-03')
    expect(csv).toContain("La asamblea la retiró: se anotó dos veces.")
    expect(lines.filter((line) => line.startsWith('"EUR"'))).toHaveLength(2 + 2 + 2 + 3 + 3 + 2)
  })

  it("says in each language what it is", () => {
    const facts = { ...fullMonth(), demonstration: true }
    const [en, fr] = (["en", "fr"] as const).map((language) =>
      statementCsv(buildStatement(facts, provisional), language),
    )
    expect(en).toContain("as it stood on 20 October 2026 at 10:00, Peru time")
    expect(en).toContain("Demonstration sales")
    expect(fr).toContain("Compte provisoire")
  })

  it("lets nothing that somebody typed become a formula", () => {
    const bad = "=HYPERLINK(1)"
    const facts = factsOf(
      [
        currencyOf("eur", { premium_available: "9" }, [
          movement("sale", "2026-10-01", { pay_pending: "5" }, { piece: titled(bad) }),
          movement(
            "payout_confirmed",
            "2026-10-02",
            { pay_pending: "-5" },
            { payout: aPayout({ method: null, last_digits: null, reference: bad }) },
          ),
          movement(
            "allocation",
            "2026-10-03",
            { premium_available: "-9", premium_allocated: "9" },
            { decision: aDecision({ purpose: bad }) },
          ),
        ]),
      ],
      bad,
    )
    const csv = statementCsv(buildStatement(facts, frozen), "es")
    expect(csv).toContain(`"'${bad}"`)
    expect(cellsOf(csv).filter((cell) => /^"?[=@\t\r]/.test(cell))).toEqual([])
  })

  it("holds for any month: it adds up, no cell is a formula, and the bytes are the same", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const statement = buildStatement(facts, frozen)
        for (const { opening, sold, deducted, corrected, paid, closing } of statement.currencies)
          for (const part of ["pay", "premium", "clawback", "total"] as const)
            expect(
              [opening, sold.total, deducted.total, corrected.total, paid.total].reduce(
                (sum, amounts) => sum + amounts[part].amount_minor,
                0n,
              ),
            ).toBe(closing[part].amount_minor)
        const csv = statementCsv(statement, "es")
        for (const cell of cellsOf(csv))
          expect(cell).toMatch(/^$|^-?\d+(\.\d+)?$|^"(?![=+\-@\t\r])/)
        expect(statementCsv(buildStatement(facts, frozen), "es")).toBe(csv)
      }),
    )
  })
})
