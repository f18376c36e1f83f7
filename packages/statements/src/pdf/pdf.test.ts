import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import fc from "fast-check"

import { anyFacts, anyLanguage } from "../__tests__/arbitraries"
import { emptyMonth, factsOf, fullMonth, longMonth } from "../__tests__/samples"
import { buildStatement, type StatementStatus } from "../build"
import type { StatementFacts, StatementLanguage } from "../facts"
import { printable } from "./letters"
import { statementPdf } from "./statement-pdf"

const frozen = { kind: "frozen", fingerprint: "3f2a91bc77d0e445".padEnd(64, "0") } as const
const provisional = { kind: "provisional", as_of: "2026-11-02T04:10:00.000Z" } as const

const pdf = async (
  facts: StatementFacts,
  language: StatementLanguage = "es",
  status: StatementStatus = frozen,
) => Buffer.from(await statementPdf(buildStatement(facts, status), language))

/** Everything the pages say, in the order in which it is drawn: the texts are not compressed. */
function saidBy(bytes: Buffer): string {
  const shown = bytes.toString("latin1").matchAll(/\[((?:<[0-9a-f]*>|[\s\d.-])*)\] TJ/g)
  return [...shown]
    .map(([, parts = ""]) =>
      [...parts.matchAll(/<([0-9a-f]*)>/g)]
        .map(([, hex = ""]) => Buffer.from(hex, "hex").toString("latin1"))
        .join(""),
    )
    .join("|")
}

const pagesOf = (bytes: Buffer): number =>
  bytes.toString("latin1").match(/\/Type \/Page\b(?!s)/g)?.length ?? 0

describe("the page", () => {
  it.each(["es", "en", "fr"] as const)(
    "is the same to the byte whenever it is made, in %s",
    async (language) => {
      const first = await pdf(fullMonth(), language)
      jest.useFakeTimers({ now: new Date("2031-05-05"), doNotFake: ["nextTick", "setImmediate"] })
      try {
        expect((await pdf(fullMonth(), language)).equals(first)).toBe(true)
      } finally {
        jest.useRealTimers()
      }
    },
  )

  it("is the same to the byte in another process", async () => {
    const here = createHash("sha256")
      .update(await pdf(emptyMonth()))
      .digest("hex")
    const program = `
      const { statementPdf, buildStatement } = require(${JSON.stringify(require.resolve("@ciap/statements"))})
      const { facts, status } = JSON.parse(process.argv[1])
      statementPdf(buildStatement(facts, status), "es").then((bytes) =>
        process.stdout.write(require("node:crypto").createHash("sha256").update(bytes).digest("hex")))`
    const given = JSON.stringify({ facts: emptyMonth(), status: frozen })
    const there = execFileSync(process.execPath, ["-e", program, given], { encoding: "utf8" })
    expect(there).toBe(here)
  })

  it("says what is owed, what was paid and how, and what the assembly decided", async () => {
    const said = saidBy(await pdf(fullMonth()))
    for (const text of [
      "Cuenta de octubre de 2026",
      "Cuenta cerrada",
      "En euros",
      "En soles",
      "Se debe todav\u00EDa al grupo",
      "Volvieron",
      "Libro 3, p\u00E1gina 12",
      "Huella 3f2a 91bc 77d0 e445",
    ])
      expect(said).toContain(text)
  })

  it("says the head of a table again on every page it reaches", async () => {
    const bytes = await pdf(longMonth(), "en", provisional)
    const said = saidBy(bytes)
    expect(pagesOf(bytes)).toBeGreaterThan(3)
    expect(said.split("Pieces sold \\(continued\\)".replaceAll("\\", "")).length).toBeGreaterThan(3)
    expect(said.split("For the work").length).toBeGreaterThan(4)
    expect(said).toContain("Page 1 of")
    expect(said).toContain("Provisional account")
  })

  it("is one page for a month without anything, and for a group without any month", async () => {
    expect(pagesOf(await pdf(emptyMonth()))).toBe(1)
    const none = await pdf({ ...factsOf([]), demonstration: true }, "fr")
    expect(pagesOf(none)).toBe(1)
    expect(saidBy(none)).toContain("Ventes de d\u00E9monstration")
  })

  it("can be made of any month", async () => {
    await fc.assert(
      fc.asyncProperty(anyFacts, anyLanguage, async (facts, language) => {
        const bytes = await pdf(facts, language, provisional)
        expect(bytes.subarray(0, 5).toString()).toBe("%PDF-")
        expect(bytes.equals(await pdf(facts, language, provisional))).toBe(true)
      }),
      { numRuns: 25 },
    )
  })
})

describe("letters the fonts lack", () => {
  it.each([
    ["Ñusta – 5 €", "Ñusta – 5 €"],
    ["qʼipina", "q’ipina"],
    ["1\u202F234 \u2212 5", "1\u00A0234 – 5"],
    ["Ḩāna", "Hana"],
    ["織物", "??"],
    ["a\tb\nc", "a b c"],
    ["\uFB03 \u038F", "? ?"],
  ])("%j is printed as %j", (text, printed) => {
    expect(printable(text)).toBe(printed)
  })
})
