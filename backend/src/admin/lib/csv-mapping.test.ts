import {
  blankMapping,
  choosable,
  isWhole,
  withAmountKind,
  withDecimal,
  wordsOf,
} from "./csv-mapping"

const blank = blankMapping(";", "pen")
const dated = { ...blank, columns: { ...blank.columns, booked_on: "Fecha" } }

describe("a mapping that a clerk makes", () => {
  it("is whole once day and amount are named, in each way of writing amounts", () => {
    expect(isWhole(blank)).toBe(false)
    expect(isWhole(dated)).toBe(false)
    expect(
      isWhole({
        ...dated,
        amount: { ...blank.amount, kind: "signed", column: "Monto", positive_is: "in" },
      }),
    ).toBe(true)
    const split = { kind: "split", in_column: "Abono", out_column: "" } as const
    expect(isWhole({ ...dated, amount: split })).toBe(false)
    expect(isWhole({ ...dated, amount: { ...split, out_column: "Cargo" } })).toBe(true)
    const typed = {
      kind: "typed",
      column: "Monto",
      type_column: "Tipo",
      in_words: ["te pagó"],
      out_words: [],
    } as {
      kind: "typed"
      column: string
      type_column: string
      in_words: string[]
      out_words: string[]
    }
    expect(isWhole({ ...dated, amount: typed })).toBe(false)
    expect(isWhole({ ...dated, amount: { ...typed, out_words: ["pagaste"] } })).toBe(true)
  })

  it("keeps the column of the amount when the way of writing changes", () => {
    const signed = {
      ...dated,
      amount: { kind: "signed", column: "Monto", positive_is: "out" },
    } as const
    expect(withAmountKind(signed, "signed")).toBe(signed)
    const split = withAmountKind(signed, "split")
    expect(split.amount).toEqual({ kind: "split", in_column: "Monto", out_column: "" })
    expect(withAmountKind(split, "typed").amount).toMatchObject({ kind: "typed", column: "Monto" })
    expect(withAmountKind(split, "signed").amount).toMatchObject({ column: "Monto" })
  })

  it("never has one sign for both decimals and thousands", () => {
    expect(withDecimal(blank, ",")).toMatchObject({ decimal: ",", thousands: "." })
    expect(withDecimal({ ...blank, thousands: " " }, ",")).toMatchObject({ thousands: " " })
    expect(withDecimal({ ...blank, decimal: ",", thousands: "." }, ".")).toMatchObject({
      decimal: ".",
      thousands: ",",
    })
  })

  it("reads words between commas, and offers what is named though the file lacks it", () => {
    expect(wordsOf(" TE PAGÓ, , abono ")).toEqual(["TE PAGÓ", "abono"])
    expect(choosable(["Fecha", "", "Monto"], "Glosa")).toEqual(["Fecha", "Monto", "Glosa"])
    expect(choosable(["Fecha", "Fecha"], null)).toEqual(["Fecha"])
  })
})
