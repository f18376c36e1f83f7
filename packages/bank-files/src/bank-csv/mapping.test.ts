import { signed, split } from "../__tests__/mappings"
import { BankCsvMapping, columnsOf } from "./mapping"
import { walletMappings } from "./wallets"

describe("a saved mapping", () => {
  it.each([
    ["signed", signed],
    ["split", split],
    ["yape", walletMappings.yape],
    ["plin", walletMappings.plin],
  ])("survives being saved (%s)", (_, mapping) => {
    expect(BankCsvMapping.parse(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping)
  })

  it.each([
    ["a later version", { ...signed, version: 2 }],
    ["a field nobody reads", { ...signed, encoding: "utf-8" }],
    ["the same sign twice", { ...signed, decimal: ",", thousands: "," }],
    ["a foreign currency", { ...signed, currency: { kind: "fixed", code: "xau" } }],
    ["a column without a name", { ...signed, columns: { ...signed.columns, booked_on: " " } }],
    [
      "a word for money in, none for money out",
      {
        ...signed,
        amount: { kind: "typed", column: "a", type_column: "b", in_words: ["x"], out_words: [] },
      },
    ],
    ["headings before the first line", { ...signed, header_line: 0 }],
  ])("is refused with %s", (_, mapping) => {
    expect(BankCsvMapping.safeParse(mapping).success).toBe(false)
  })

  it("names every column it reads", () => {
    expect(columnsOf(split)).toEqual(["Fecha", "Abono", "Cargo", "Moneda"])
    expect(columnsOf(walletMappings.yape)).toEqual([
      "Fecha de operación",
      "Origen",
      "Destino",
      "Mensaje",
      "Monto",
      "Tipo de Transacción",
    ])
  })
})
