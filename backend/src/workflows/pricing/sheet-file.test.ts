import { readSheetFile } from "./sheet-file"

const sheet = {
  product: "HUA-001",
  hours: "4.5",
  hourly_rate: "9.20",
  materials: "8.00",
  overhead: "0.00",
  agreed_on: "2026-11-20",
  agreed_by: "Assembly of 20 November",
}
const read = (part: object = {}) => readSheetFile(JSON.stringify({ ...sheet, ...part }))
const ids = { product_id: "prod_1", group_id: "grp_1" }

describe("a cost sheet written down", () => {
  it("is read to the céntimo and the hundredth of an hour", () => {
    expect(read().product).toBe("HUA-001")
    expect(read().cost_sheet(ids)).toEqual({
      ...ids,
      hours_hundredths: 450,
      hourly_rate_minor: "920",
      materials_minor: "800",
      overhead_minor: "0",
      agreed_on: "2026-11-20",
      agreed_by: "Assembly of 20 November",
      floor_decision: null,
      demonstration: false,
    })
    expect(read({ hours: "12" }).cost_sheet(ids).hours_hundredths).toBe(1200)
    expect(read({ hours: "0.05" }).cost_sheet(ids).hours_hundredths).toBe(5)
  })

  it("brings a retail price along only where one was decided", () => {
    const retail = {
      currency_code: "eur",
      amount: "42.00",
      valid_from: "2026-11-21",
      decided_by: "Board",
    }
    expect(read().retail_price("prod_1")).toEqual([])
    expect(read({ retail_price: retail }).retail_price("prod_1")).toEqual([
      {
        product_id: "prod_1",
        currency_code: "eur",
        amount_minor: "4200",
        valid_from: "2026-11-21",
        decided_by: "Board",
        demonstration: false,
      },
    ])
  })

  it.each([
    [{ hours: 4.5 }, "hours"],
    [{ hourly_rate: "9.2" }, "hourly_rate"],
    [{ materials: "-1.00" }, "materials"],
    [{ agreed_on: "20.11.2026" }, "agreed_on"],
    [{ agreed_by: "" }, "agreed_by"],
    [{ retail_price: { currency_code: "EUR" } }, "retail_price.currency_code"],
    [{ price: "1.00" }, "the file"],
  ])("with %j is refused, and the field is named", (part, field) => {
    expect(() => read(part)).toThrow(`The cost sheet is not complete: ${field}: `)
  })

  it("that is no JSON is refused too", () => {
    expect(() => readSheetFile("{")).toThrow("Nothing was agreed or published")
  })
})
