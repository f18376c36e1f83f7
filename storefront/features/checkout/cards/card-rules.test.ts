import {
  brandName,
  cardFaults,
  cvcLength,
  expiryOf,
  formatExpiry,
  formatNumber,
  no_card,
  passesLuhn,
  typedInto,
} from "./card-rules"
import { test_cards } from "./test-cards"

const today = new Date(2026, 10, 26)
const visa = { number: "4242 4242 4242 4242", expiry: "12 / 29", cvc: "123", name: "Rosa Quispe" }
const faults = (changes: Partial<typeof visa>) => cardFaults({ ...visa, ...changes }, today)

describe("a card that is typed", () => {
  it("lacks nothing when all of it is there", () => {
    expect(faults({})).toEqual({})
    expect(faults({ number: "378282246310005", cvc: "1234" })).toEqual({})
    for (const { number } of test_cards) expect(faults({ number })).toEqual({})
  })

  it("is told every fault at once, in the order of the form", () => {
    const found = cardFaults(no_card, today)
    expect(Object.entries(found)).toEqual([
      ["number", "number"],
      ["expiry", "expiry"],
      ["cvc", "cvc"],
      ["name", "name"],
    ])
  })

  it.each([
    [{ number: "4242 4242 4242 4241" }, { number: "number_form" }],
    [{ number: "4242 4242 4242 424" }, { number: "number_form" }],
    [{ number: "3782 822463 10005" }, { cvc: "cvc_form" }],
    [{ expiry: "13 / 29" }, { expiry: "expiry_form" }],
    [{ expiry: "12" }, { expiry: "expiry_form" }],
    [{ expiry: "12 / 2099" }, { expiry: "expiry_form" }],
    [{ expiry: "10 / 26" }, { expiry: "expired" }],
    [{ expiry: "11 / 26" }, {}],
    [{ cvc: "12" }, { cvc: "cvc_form" }],
    [{ name: "  " }, { name: "name" }],
  ])("with %j has the faults %j", (changes, expected) => {
    expect(faults(changes)).toEqual(expected)
  })

  it("finds every single wrong digit and every swap of neighbours but 09", () => {
    const number = "4242424242424242"
    for (let place = 0; place < number.length; place += 1)
      for (const digit of "0123456789") {
        const slipped = number.slice(0, place) + digit + number.slice(place + 1)
        expect([slipped, passesLuhn(slipped)]).toEqual([slipped, slipped === number])
      }
    expect(passesLuhn("2442424242424242")).toBe(false)
    expect(passesLuhn("")).toBe(false)
  })
})

describe("what a field makes of a keystroke", () => {
  it("groups digits as they stand on the card, and drops what is too much", () => {
    expect(formatNumber("42424242424242421234567")).toBe("4242 4242 4242 4242 123")
    expect(formatNumber("5555-5555 5555x4444 9")).toBe("5555 5555 5555 4444")
    expect(formatNumber("378282246310005")).toBe("3782 822463 10005")
    expect(formatNumber("")).toBe("")
  })

  it.each([
    ["1", "", "1"],
    ["3", "", "03 / "],
    ["12", "1", "12 / "],
    ["12 / 2", "12 / ", "12 / 2"],
    ["1229", "", "12 / 29"],
    ["12/2029", "", "12 / 2029"],
    ["3/29", "", "03 / 29"],
    ["12 /", "12 / ", "12"],
    ["1", "12", "1"],
    ["", "1", ""],
  ])("makes of the date %j after %j: %j", (typed, before, shown) => {
    expect(formatExpiry(typed, before)).toBe(shown)
  })

  it("reads the date it has written", () => {
    expect(expiryOf("12 / 29")).toEqual({ month: 12, year: 2029 })
    expect(expiryOf("03/2031")).toEqual({ month: 3, year: 2031 })
    expect(expiryOf("00 / 29")).toBeNull()
  })

  it("writes into its own field alone", () => {
    expect(typedInto(visa, "cvc", "12a45")).toEqual({ ...visa, cvc: "1245" })
    expect(typedInto(visa, "name", "Ana")).toEqual({ ...visa, name: "Ana" })
    expect(typedInto(no_card, "expiry", "4")).toEqual({ ...no_card, expiry: "04 / " })
    expect(typedInto(no_card, "number", "42424")).toEqual({ ...no_card, number: "4242 4" })
  })
})

describe("the brand of a card", () => {
  it.each([
    ["4", "Visa"],
    ["2221", "Mastercard"],
    ["2720", "Mastercard"],
    ["37", "American Express"],
    ["36", "Diners Club"],
    ["6011", "Discover"],
    ["3528", "JCB"],
    ["62", "UnionPay"],
    ["2721", ""],
    ["", ""],
  ])("of %s is %s", (number, brand) => {
    expect(brandName(number)).toBe(brand)
  })

  it("decides how long its security code is", () => {
    expect([cvcLength("37"), cvcLength("42"), cvcLength("")]).toEqual([4, 3, 3])
  })
})
