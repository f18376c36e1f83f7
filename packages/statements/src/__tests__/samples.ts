import { plus, standingOf, sumOf, textsOf } from "../amounts"
import type {
  BucketTexts,
  CurrencyFacts,
  DecisionFacts,
  MovementFacts,
  MovementKind,
  PayoutFacts,
  StatementFacts,
} from "../facts"

/** One currency whose closing is what opening and movements come to. */
export const currencyOf = (
  currency_code: string,
  opening: BucketTexts,
  movements: MovementFacts[],
): CurrencyFacts => ({
  currency_code,
  opening,
  movements,
  closing: textsOf(
    plus(standingOf(opening), sumOf(movements.map(({ changes }) => standingOf(changes)))),
  ),
})

export const factsOf = (
  currencies: CurrencyFacts[],
  name = "Asociación de Artesanas Tawaq",
): StatementFacts => ({
  version: 1,
  group: { id: "grp_1", name: { es: name, en: name, fr: name } },
  month: "2026-10",
  demonstration: false,
  currencies,
})

let transactions = 0

export const movement = (
  kind: MovementKind,
  on: string,
  changes: BucketTexts,
  words: Partial<Pick<MovementFacts, "piece" | "payout" | "decision">> = {},
): MovementFacts => ({
  transaction_id: `ltx_${(transactions += 1)}`,
  on,
  kind,
  changes,
  piece: null,
  payout: null,
  decision: null,
  ...words,
})

export const titled = (title: string, order_number: number | null = 1024, pieces = 1) => ({
  order_number,
  title: { es: title, en: title, fr: title },
  pieces,
})

export const aPayout = (change: Partial<PayoutFacts> = {}): PayoutFacts => ({
  fund: "producer_pay",
  reference: "CIAP-20261005-03",
  method: "cci",
  last_digits: "4221",
  paid: { amount_minor: "41000", currency_code: "pen" },
  rate: "4.10",
  proof: { kind: "receipt", reference: "OP-991" },
  reason: null,
  ...change,
})

export const aDecision = (change: Partial<DecisionFacts> = {}): DecisionFacts => ({
  decided_on: "2026-10-11",
  purpose: "Telares para la escuela de Ccochapampa",
  minute_reference: "Libro 3, página 12",
  withdrawal_reason: null,
  ...change,
})

const scarf = {
  es: "Chal de alpaca «Cielo de Sicuani»",
  en: "Alpaca shawl “Sky of Sicuani”",
  fr: "Châle d’alpaga « Ciel de Sicuani »",
}

export const aSale = (on: string, order_number: number, pieces = 1): MovementFacts =>
  movement(
    "sale",
    on,
    { pay_pending: String(4250 * pieces), premium_pending: String(610 * pieces) },
    { piece: { order_number, title: scarf, pieces } },
  )

/** A month in which everything happened that can happen, in two currencies. */
export const fullMonth = (): StatementFacts =>
  factsOf([
    currencyOf("eur", { pay_available: "10000", premium_available: "52040", pay_pending: "8500" }, [
      aSale("2026-10-02", 1024, 2),
      movement("payout", "2026-10-05", { pay_available: "-10000", pay_in_transit: "10000" }),
      movement(
        "payout_confirmed",
        "2026-10-07",
        { pay_in_transit: "-10000" },
        { payout: aPayout() },
      ),
      movement(
        "sale_reversal",
        "2026-10-09",
        { pay_pending: "-4250", premium_available: "-300", clawback: "-310" },
        { piece: { order_number: 988, title: scarf, pieces: 1 } },
      ),
      movement(
        "allocation",
        "2026-10-11",
        { premium_available: "-40000", premium_allocated: "40000" },
        { decision: aDecision() },
      ),
      movement("clawback_netting", "2026-10-12", { premium_available: "-310", clawback: "310" }),
      movement("release", "2026-10-15", { pay_pending: "-4250", pay_available: "4250" }),
      movement("payout", "2026-10-20", {
        premium_allocated: "-20000",
        premium_in_transit: "20000",
      }),
      movement(
        "payout_failed",
        "2026-10-21",
        { premium_in_transit: "-20000", premium_allocated: "20000" },
        { payout: aPayout({ fund: "premium", proof: null, reason: "La cuenta está cerrada" }) },
      ),
      movement(
        "payout_returned",
        "2026-10-22",
        { pay_available: "10000" },
        { payout: aPayout({ reason: "El banco lo envió de vuelta." }) },
      ),
      movement(
        "deallocation",
        "2026-10-23",
        { premium_allocated: "-5000", premium_available: "5000" },
        { decision: aDecision({ withdrawal_reason: "se anotó dos veces" }) },
      ),
      movement("correction", "2026-10-24", { pay_pending: "-1" }, { piece: titled("Manta", 12) }),
      movement("correction", "2026-10-25", { premium_pending: "1" }),
      movement("opening", "2026-10-26", { pay_available: "100" }),
      aSale("2026-10-30", 1101),
    ]),
    currencyOf("pen", {}, [
      movement(
        "sale",
        "2026-10-18",
        { pay_pending: "123456", premium_pending: "12345" },
        { piece: titled("Tapiz de lana de oveja teñida con plantas", 1077, 3) },
      ),
      movement("release", "2026-10-20", { pay_pending: "-100000", pay_available: "100000" }),
      movement("payout", "2026-10-26", { pay_available: "-100000", pay_in_transit: "100000" }),
      movement(
        "payout_confirmed",
        "2026-10-27",
        { pay_in_transit: "-90000" },
        {
          payout: aPayout({
            method: "yape",
            last_digits: "3322",
            rate: null,
            paid: { amount_minor: "90000", currency_code: "pen" },
            proof: { kind: "bank_line", reference: "0098812" },
          }),
        },
      ),
    ]),
  ])

/** More sales than a page holds, by a group with a name longer than a line. */
export const longMonth = (lines = 90): StatementFacts =>
  factsOf(
    [
      currencyOf(
        "pen",
        { pay_available: "1000000" },
        Array.from({ length: lines }, (_, n) =>
          n % 9 === 4
            ? movement(
                "sale",
                `2026-10-${String(1 + (n % 31)).padStart(2, "0")}`,
                { pay_pending: "1234567", premium_pending: "99999" },
                {
                  piece: titled(
                    "Retablo ayacuchano de tres pisos con escenas de la cosecha, la procesión y la feria, pintado a mano, talla grande",
                    2000 + n,
                    12,
                  ),
                },
              )
            : aSale(`2026-10-${String(1 + (n % 31)).padStart(2, "0")}`, 2000 + n, 1 + (n % 3)),
        ),
      ),
    ],
    "Asociación de Productoras Agropecuarias y Artesanales «Mujeres Tejedoras de la Comunidad Campesina de Ccochapampa Alta»",
  )

export const emptyMonth = (): StatementFacts => factsOf([currencyOf("eur", {}, [])])
