import { money } from "@ciap/money"
import fc from "fast-check"

import { anyCellText, anyFormat, anyMinor, asWritten, shuffled } from "../__tests__/arbitraries"
import { signed, split } from "../__tests__/mappings"
import { held, inShort, problemsOf } from "../__tests__/readings"
import { writeCsv } from "../csv/write"
import type { BankCsvMapping } from "./mapping"
import { readBankCsv } from "./read-bank-csv"

const head = "FECHA;Fecha Valor;N° Operacion;Descripción;Detalle;Nombre;Importe;Saldo"
const pen = (minor: bigint) => money(minor, "pen")
const amounts = (text: string, mapping: BankCsvMapping) =>
  held(readBankCsv(text, mapping)).rows.map(({ amount }) => amount)

describe("a bank's CSV", () => {
  it("is read under its headings, whatever stands above and below them", () => {
    const text = [
      "Banco inventado;;;;;;;",
      "Cuenta 193-0000000-0-00;;;;;;;",
      "",
      head,
      '02/11/2026;03/11/2026;000123;Abono;"dos',
      'líneas";Compradora inventada;1.234,50;2.234,50',
      ";;;;;;;",
      "03/11/2026;;;Cargo;;Grupo inventado;-234,50;2.000,00;;",
      "Total abonos;;;;;;1.000,00;",
    ].join("\r\n")
    expect(held(readBankCsv(text, signed))).toEqual({
      ok: true,
      rows: [
        {
          line: 5,
          booked_on: "2026-11-02",
          booked_time: null,
          value_on: "2026-11-03",
          amount: pen(123450n),
          balance: pen(223450n),
          reference: "000123",
          counterparty: "Compradora inventada",
          description: "Abono · dos líneas",
        },
        {
          line: 8,
          booked_on: "2026-11-03",
          booked_time: null,
          value_on: null,
          amount: pen(-23450n),
          balance: pen(200000n),
          reference: null,
          counterparty: "Grupo inventado",
          description: "Cargo",
        },
      ],
      skipped: [{ line: 9, text: "Total abonos      1.000,00" }],
    })
  })

  it("has its headings in the first 200 rows, and is not searched for them any further", () => {
    const under = (titles: number) =>
      `${"Banco inventado\n".repeat(titles)}${head}\n02/11/2026;;;;;;1,00;1,00\n`
    expect(held(readBankCsv(under(199), signed)).rows).toHaveLength(1)
    expect(inShort(readBankCsv(under(200), signed))[0]).toEqual([1, "MISSING_COLUMN", "Fecha"])
  })

  it("may have its headings on a line that was saved", () => {
    const text = `Fecha;Abono\n\n${head}\n02/11/2026;;;;;;1,00;1,00\n`
    expect(held(readBankCsv(text, { ...signed, header_line: 3 })).rows).toHaveLength(1)
    expect(inShort(readBankCsv(text, { ...signed, header_line: 1 }))).toContainEqual([
      1,
      "MISSING_COLUMN",
      "Saldo",
    ])
    expect(inShort(readBankCsv(text, { ...signed, header_line: 2 }))[0]).toEqual([
      2,
      "MISSING_COLUMN",
      "Fecha",
    ])
  })

  it("may count what goes out as positive", () => {
    const mapping = {
      ...split,
      amount: { kind: "signed", column: "Cargo", positive_is: "out" },
    } as const
    const text = "Fecha,Cargo,Moneda\n02/11/2026,5.00,PEN\n02/11/2026,-2.00,PEN\n"
    expect(amounts(text, mapping)).toEqual([pen(-500n), pen(200n)])
  })

  it("may have a column for each way, and a currency in each row", () => {
    const text = [
      "Fecha,Abono,Cargo,Moneda",
      '02/11/2026,"1,234.50",,Soles',
      "02/11/2026,,5.00,US$",
      "02/11/2026,0.00,-5.00,PEN",
      "02/11/2026,3.00,0.00,MN",
      "02/11/2026,-3.00,,MN",
    ].join("\n")
    expect(amounts(text, split)).toEqual([
      pen(123450n),
      money(-500n, "usd"),
      pen(-500n),
      pen(300n),
      pen(-300n),
    ])
  })

  it("may say by a word which way money went", () => {
    const mapping: BankCsvMapping = {
      ...split,
      amount: {
        kind: "typed",
        column: "Monto",
        type_column: "Tipo",
        in_words: ["Abono", "Depósito"],
        out_words: ["Cargo"],
      },
    }
    const rows = ["abono,5.00", "DEPOSITO,-1.00", "Cargo,2.00", "cargo,-3.00"]
    const text = `Tipo,Monto,Moneda,Fecha\n${rows.map((row) => `${row},PEN,02/11/2026\n`).join("")}`
    expect(amounts(text, mapping)).toEqual([pen(500n), pen(100n), pen(-200n), pen(-300n)])
    expect(inShort(readBankCsv(text.replace("Cargo,", "Extorno,"), mapping))).toEqual([
      [4, "UNKNOWN_WORD", "Tipo"],
    ])
    expect(inShort(readBankCsv(text.replace("Cargo,2.00", "Cargo,dos"), mapping))).toEqual([
      [4, "BAD_AMOUNT", "Monto"],
    ])
  })

  it("is read the same in any order of columns, in any format of numbers, to the last cent", () => {
    const columns = [
      "Fecha",
      "Fecha valor",
      "N° operación",
      "Descripción",
      "Detalle",
      "Nombre",
      "Importe",
      "Saldo",
    ]
    const anyRow = fc.tuple(anyMinor, anyCellText, anyCellText)
    const anyTable = fc.tuple(fc.array(anyRow, { maxLength: 6 }), shuffled(columns), anyFormat)
    fc.assert(
      fc.property(
        anyTable,
        fc.constantFrom(",", ";", "\t", "|"),
        ([rows, order, format], delimiter) => {
          let balance = 0n
          const cells = rows.map(([minor, description, name]): Record<string, string> => {
            balance += minor
            return {
              Fecha: "02/11/2026",
              "Fecha valor": "",
              "N° operación": "1",
              Descripción: description,
              Detalle: "",
              Nombre: name,
              Importe: asWritten(pen(minor), format),
              Saldo: asWritten(pen(balance), format),
            }
          })
          const lines = [order, ...cells.map((row) => order.map((column) => row[column] ?? ""))]
          // A plain CSV writer: a bank does not guard against formulas.
          const text = lines
            .map((line) => line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter))
            .join("\r\n")
          const { rows: read } = held(readBankCsv(text, { ...signed, ...format, delimiter }))
          expect(read.map(({ amount }) => amount.amount_minor)).toEqual(
            rows.map(([minor]) => minor),
          )
          expect(read.at(-1)?.balance ?? null).toEqual(read.length === 0 ? null : pen(balance))
          expect(read.map(({ counterparty }) => counterparty ?? "")).toEqual(
            rows.map(([, , name]) => name),
          )
        },
      ),
    )
  })

  it("reads back what our own writer wrote", () => {
    fc.assert(
      fc.property(fc.array(anyMinor, { minLength: 1, maxLength: 5 }), (minors) => {
        const text = writeCsv([
          ["Fecha", "Importe", "Moneda"],
          ...minors.map((minor) => ["2026-11-02", pen(minor), "PEN"] as const),
        ])
        const mapping = {
          ...split,
          date_order: "ymd",
          amount: { kind: "signed", column: "Importe", positive_is: "in" },
        } as const
        expect(amounts(text, mapping)).toEqual(minors.map(pen))
      }),
    )
  })
})

describe("balances in a bank's CSV", () => {
  const rows = (...pairs: [string, string][]) =>
    [head, ...pairs.map(([amount, balance]) => `02/11/2026;;;;;;${amount};${balance}`)].join("\n")

  it("may follow each other downwards or upwards", () => {
    expect(
      held(readBankCsv(rows(["5,00", "15,00"], ["-3,00", "12,00"]), signed)).rows,
    ).toHaveLength(2)
    expect(
      held(readBankCsv(rows(["-3,00", "12,00"], ["5,00", "15,00"]), signed)).rows,
    ).toHaveLength(2)
    expect(held(readBankCsv(rows(["5,00", "15,00"]), signed)).rows).toHaveLength(1)
    expect(held(readBankCsv(head, signed)).rows).toEqual([])
  })

  it("find a row that was lost, in either order", () => {
    const down = rows(["5,00", "15,00"], ["-3,00", "12,00"], ["1,00", "99,00"])
    const up = rows(["1,00", "13,00"], ["-3,00", "12,00"], ["5,00", "99,00"])
    expect(inShort(readBankCsv(down, signed))).toEqual([[4, "DOES_NOT_ADD_UP", null]])
    expect(inShort(readBankCsv(up, signed))).toEqual([[4, "DOES_NOT_ADD_UP", null]])
  })

  it("find amounts that were read with the wrong sign", () => {
    const text = rows(["5,00", "15,00"], ["3,00", "18,00"], ["1,00", "19,00"])
    const mapping = {
      ...signed,
      amount: { kind: "signed", column: "Importe", positive_is: "out" },
    } as const
    expect(problemsOf(readBankCsv(text, mapping))[0]?.code).toBe("DOES_NOT_ADD_UP")
  })

  it("say nothing across currencies", () => {
    const mapping: BankCsvMapping = {
      ...split,
      columns: { ...split.columns, balance: "Saldo" },
      amount: { kind: "signed", column: "Monto", positive_is: "in" },
    }
    const text = "Fecha,Monto,Saldo,Moneda\n02/11/2026,1.00,1.00,PEN\n02/11/2026,2.00,7.00,USD\n"
    expect(held(readBankCsv(text, mapping)).rows).toHaveLength(2)
  })
})

describe("a bank's CSV that is not imported", () => {
  const good = "02/11/2026;;;;;;1,00;1,00"

  it.each<[string, string, string, string | null]>([
    ["no date", ";;;x;;;1,00;1,00", "BAD_DATE", "Fecha"],
    ["a date that is none", "31/02/2026;;;;;;1,00;1,00", "BAD_DATE", "Fecha"],
    ["a value date that is none", "02/11/2026;x;;;;;1,00;1,00", "BAD_DATE", "Fecha valor"],
    ["no amount", "02/11/2026;;;;;;;1,00", "MISSING_VALUE", "Importe"],
    ["an amount of another format", "02/11/2026;;;;;;1.00;1,00", "BAD_AMOUNT", "Importe"],
    ["a balance that is none", "02/11/2026;;;;;;1,00;x", "BAD_AMOUNT", "Saldo"],
    ["no balance", "02/11/2026;;;;;;1,00;", "MISSING_VALUE", "Saldo"],
    ["too few cells", "02/11/2026;;1,00", "WRONG_WIDTH", null],
    ["too many cells", `${good};x`, "WRONG_WIDTH", null],
    [
      "a movement that begins like a footer",
      "02/11/2026;Total;;;;;1,00;1,00",
      "BAD_DATE",
      "Fecha valor",
    ],
  ])("has a row with %s", (_, wrong, code, column) => {
    const reading = readBankCsv([head, good, wrong].join("\n"), signed)
    expect(inShort(reading)).toEqual([[3, code, column]])
  })

  it.each<[string, string, [string, string]]>([
    ["neither column filled", ",,PEN", ["MISSING_VALUE", "Abono"]],
    ["both columns filled", "1.00,2.00,PEN", ["MISSING_VALUE", "Abono"]],
    ["two zeros", "0.00,0.00,PEN", ["MISSING_VALUE", "Abono"]],
    ["an amount that is none", "1.00,x,PEN", ["BAD_AMOUNT", "Cargo"]],
    ["a foreign currency", "1.00,,XAU", ["UNKNOWN_CURRENCY", "Moneda"]],
  ])("has a row with %s", (_, cells, [code, column]) => {
    const reading = readBankCsv(`Fecha,Abono,Cargo,Moneda\n02/11/2026,${cells}\n`, split)
    expect(inShort(reading)).toEqual([[2, code, column]])
  })

  it("lists each bad row, and imports none of the good ones", () => {
    const text = [head, good, "x;;;;;;1,00;1,00", good, "02/11/2026;;;;;;x;y"].join("\n")
    expect(inShort(readBankCsv(text, signed))).toEqual([
      [3, "BAD_DATE", "Fecha"],
      [5, "BAD_AMOUNT", "Importe"],
      [5, "BAD_AMOUNT", "Saldo"],
    ])
  })

  it("lacks a column, which is named on the line that is most like headings", () => {
    const text = ["Banco", "Fecha;Importe;Saldo", good].join("\n")
    const columns = problemsOf(readBankCsv(text, signed)).map(({ line, column }) => [line, column])
    expect(columns).toEqual([
      [2, "Fecha valor"],
      [2, "N° operación"],
      [2, "Nombre"],
      [2, "Descripción"],
      [2, "Detalle"],
    ])
  })

  it("has one of its columns twice", () => {
    expect(inShort(readBankCsv([`${head};SALDO`, `${good};2,00`].join("\n"), signed))).toEqual([
      [1, "DUPLICATE_COLUMN", "Saldo"],
    ])
  })

  it("is empty, or of another encoding", () => {
    expect(inShort(readBankCsv("", signed))).toEqual([[1, "EMPTY_FILE", null]])
    expect(inShort(readBankCsv("\n,,\n", split))[0]?.[1]).toBe("MISSING_COLUMN")
    expect(inShort(readBankCsv(";;", signed))[0]).toEqual([1, "MISSING_COLUMN", "Fecha"])
    expect(inShort(readBankCsv(`${head}\nDescripci\uFFFDn`, signed))).toEqual([
      [2, "BAD_ENCODING", null],
    ])
  })
})
