import type { StatementLanguage } from "../facts"
import { en } from "./en"
import { es } from "./es"
import { fr } from "./fr"

/** Everything a statement says, in plain words: it is read aloud in an assembly. */
export type StatementWords = {
  readonly cooperative: string
  readonly account_of: (month: string) => string
  readonly months: readonly string[]
  readonly short_months: readonly string[]
  readonly day: (day: number, month: string, year: string) => string
  readonly frozen: string
  readonly provisional: (moment: string) => string
  readonly moment: (day: string, time: string) => string
  readonly demonstration: string
  readonly in_currency: (currency: string) => string
  readonly currencies: Readonly<Record<string, string>>
  readonly amounts_in: (currency: string) => string
  readonly nothing_ever: string
  readonly summary: {
    readonly opening: string
    readonly sold: string
    readonly deducted: string
    readonly corrected: string
    readonly paid: string
    readonly closing: string
  }
  readonly pieces: (count: number) => string
  readonly columns: {
    readonly day: string
    readonly order: string
    readonly piece: string
    readonly pieces: string
    readonly pay: string
    readonly premium: string
    readonly clawback: string
    readonly how: string
    readonly for_what: string
    readonly amount: string
    readonly purpose: string
  }
  readonly sections: {
    readonly sold: string
    readonly deducted: string
    readonly corrected: string
    readonly paid: string
    readonly decisions: string
    readonly owed: string
  }
  readonly none: { readonly sold: string; readonly paid: string; readonly decisions: string }
  readonly total: string
  readonly continued: string
  readonly netting: string
  /** Of a piece by its title, or of no piece in particular. */
  readonly correction: (title: string | null) => string
  readonly in_minutes: (reference: string) => string
  readonly opening_entry: string
  readonly order_unknown: string
  readonly methods: Readonly<Record<"cci" | "account" | "yape" | "plin" | "cash", string>>
  readonly funds: Readonly<Record<"producer_pay" | "premium", string>>
  readonly reference: (reference: string) => string
  readonly proofs: Readonly<Record<"bank_line" | "receipt", (reference: string) => string>>
  readonly received: (amount: string) => string
  readonly rate: (one: string, other: string) => string
  readonly failed: (amount: string, reason: string) => string
  readonly returned: (amount: string, reason: string) => string
  readonly decided_on: (day: string) => string
  readonly withdrawn: (reason: string) => string
  readonly owed: {
    readonly pending: string
    readonly pay_available: string
    readonly premium_available: string
    readonly premium_allocated: string
    readonly in_transit: string
    readonly clawback: string
    readonly nothing: string
  }
  readonly about: readonly string[]
  readonly read_on: string
  readonly signature: string
  readonly fingerprint: (text: string) => string
  readonly page: (page: number, pages: number) => string
  readonly csv: {
    readonly about: (group: string, month: string) => string
    readonly kind: string
    readonly currency: string
    readonly total: string
    readonly details: string
    readonly received: string
    readonly received_currency: string
  }
}

const words: Readonly<Record<StatementLanguage, StatementWords>> = { es, en, fr }

export const wordsIn = (language: StatementLanguage): StatementWords => words[language]
