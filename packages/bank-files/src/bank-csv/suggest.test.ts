import { held } from "../__tests__/readings"
import { BankCsvMapping } from "./mapping"
import { readBankCsv } from "./read-bank-csv"
import { suggestMapping } from "./suggest"

const suggested = (text: string) => {
  const suggestion = suggestMapping(text)
  if (!suggestion?.mapping) throw new Error("No mapping was suggested.")
  return BankCsvMapping.parse(suggestion.mapping)
}

const spanish = `Banco inventado
Movimientos

Fecha de operación;Fecha valor;Descripción;N° operación;Beneficiario;Cargo;Abono;Saldo
13/11/2026;14/11/2026;Transferencia;000123;Grupo inventado;1.234,50;;765,50
14/11/2026;14/11/2026;Abono;000124;Compradora;;34,50;800,00
`

describe("a mapping that is suggested", () => {
  it("reads the file it was suggested for", () => {
    const mapping = suggested(spanish)
    expect(mapping).toMatchObject({
      delimiter: ";",
      decimal: ",",
      thousands: ".",
      date_order: "dmy",
      columns: {
        booked_on: "Fecha de operación",
        value_on: "Fecha valor",
        reference: "N° operación",
        description: ["Descripción"],
        payer: "Beneficiario",
        payee: "Beneficiario",
        balance: "Saldo",
      },
      amount: { kind: "split", in_column: "Abono", out_column: "Cargo" },
      currency: { kind: "fixed", code: "pen" },
    })
    const { rows } = held(readBankCsv(spanish, mapping))
    expect(rows.map(({ amount }) => amount.amount_minor)).toEqual([-123450n, 3450n])
  })

  it("shows the headings and the first rows to the person who confirms it", () => {
    expect(suggestMapping(spanish)).toMatchObject({
      delimiter: ";",
      header_line: 4,
      headings: expect.arrayContaining(["Saldo"]) as string[],
      sample: [
        [
          "13/11/2026",
          "14/11/2026",
          "Transferencia",
          "000123",
          "Grupo inventado",
          "1.234,50",
          "",
          "765,50",
        ],
        ["14/11/2026", "14/11/2026", "Abono", "000124", "Compradora", "", "34,50", "800,00"],
      ],
    })
  })

  it.each([
    [
      "English, month first",
      'Date,Description,Amount,Currency\n11/26/2026,x,"1,234.50",USD\n',
      "mdy",
      ".",
    ],
    ["French, by tabs", "Date opération\tLibellé\tMontant\n2026-11-26\tx\t1.234,50\n", "ymd", ","],
    ["where no day tells", "Fecha|Glosa|Importe\n01/02/2026|x|5.00\nTotal||5.00\n", "dmy", "."],
    ["without rows", "Fecha,Concepto,Monto\n", "dmy", "."],
  ])("fits a file in %s", (_, text, date_order, decimal) => {
    const mapping = suggested(text)
    expect(mapping).toMatchObject({ date_order, decimal, amount: { kind: "signed" } })
    expect(readBankCsv(text, mapping).ok).toBe(true)
  })

  it("takes the currency from its column", () => {
    expect(suggested("Fecha,Monto,Moneda\n")).toMatchObject({
      currency: { kind: "column", column: "Moneda" },
      columns: { description: [], payer: null, value_on: null, reference: null, balance: null },
    })
  })

  it.each([
    ["no amount", "Fecha,Descripción,Saldo\n"],
    ["no date", "Descripción,Monto,Saldo\n"],
    ["one of two amount columns", "Fecha,Cargo\n"],
  ])("is none where the file has %s, but its headings are shown", (_, text) => {
    expect(suggestMapping(text)).toMatchObject({ mapping: null, header_line: 1 })
  })

  it("shows headings in words it does not know, the widest row first", () => {
    const german = "Kontoauszug;\nBuchungstag;Verwendungszweck;Betrag EUR\n13.11.2026;Schal;12,50\n"
    expect(suggestMapping(german)).toMatchObject({
      mapping: null,
      delimiter: ";",
      header_line: 2,
      headings: ["Buchungstag", "Verwendungszweck", "Betrag EUR"],
      sample: [["13.11.2026", "Schal", "12,50"]],
    })
  })

  it("does not guess what a person said", () => {
    expect(suggestMapping("Fecha,x;Monto,y\nvarios;1\n", { delimiter: ";" })).toMatchObject({
      delimiter: ";",
      headings: ["Fecha,x", "Monto,y"],
    })
    expect(suggestMapping(spanish, { header_line: 5 })).toMatchObject({
      header_line: 5,
      headings: expect.arrayContaining(["Grupo inventado"]) as string[],
    })
    expect(suggestMapping(spanish, { header_line: 900 })).toBeNull()
  })

  it.each([
    ["empty", ""],
    ["no table", "hola\nmundo\n"],
    ["blank cells", ",,\n;;\n||\n"],
    ["blank cells only", ",,\n"],
    ["cut off", '"Fecha,Monto'],
  ])("is nothing where the file is %s", (_, text) => {
    expect(suggestMapping(text)).toBeNull()
  })
})
