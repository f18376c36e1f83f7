import { checkAccount, printedAccount, readCci, readMobileNumber } from "./accounts"
import type { BankDestination } from "./run"

describe("a CCI", () => {
  // Numbers that payment services and banks print as examples.
  it.each(["011-366-000100032542-21", "011-241-000190006582-70", "01136600010003254221"])(
    "has check digits that fit: %s",
    (text) => expect(readCci(text)).toMatchObject({ bank_code: "011", check_digits_match: true }),
  )

  it("shows that it was mistyped, without being refused", () => {
    expect(readCci("011-366-000100032543-21")).toEqual({
      digits: "01136600010003254321",
      bank_code: "011",
      check_digits_match: false,
    })
    // Two neighbours exchanged.
    expect(readCci("011-366-000100035242-21")?.check_digits_match).toBe(false)
  })

  it.each(["", "0113660001000325422", "011366000100032542211", "0113660001000325422x"])(
    "has twenty digits, so %j is none",
    (text) => expect(readCci(text)).toBeNull(),
  )
})

describe("an account", () => {
  it("is printed so that no spreadsheet takes it for a number", () => {
    expect(printedAccount({ kind: "cci", number: "01136600010003254221" })).toBe(
      "011-366-000100032542-21",
    )
    expect(printedAccount({ kind: "account", number: "193-1-0-99", bank_code: "002" })).toBe(
      "193-1-0-99",
    )
  })

  it.each<[BankDestination, boolean]>([
    [{ kind: "cci", number: "011-366-000100032542-21" }, true],
    [{ kind: "cci", number: "193-0000000-0-99" }, false],
    [{ kind: "account", number: "193-0000000-0-99", bank_code: "002" }, true],
    [{ kind: "account", number: "12345678", bank_code: "002" }, true],
    [{ kind: "account", number: "1234567", bank_code: "002" }, false],
    [{ kind: "account", number: "12345678x", bank_code: "002" }, false],
    [{ kind: "account", number: "12345678", bank_code: "BCP" }, false],
  ])("%j: can be paid %s", (destination, good) => {
    expect(checkAccount(destination)?.code).toBe(good ? undefined : "BAD_ACCOUNT")
  })
})

describe("a mobile number of Peru", () => {
  it.each(["987654321", "987 654 321", "+51 987-654-321", "51987654321"])(
    "is read from %j",
    (text) => expect(readMobileNumber(text)).toBe("987654321"),
  )

  it.each(["", "887654321", "98765432", "9876543210", "+52987654321", "98765432a"])(
    "is not %j",
    (text) => expect(readMobileNumber(text)).toBeNull(),
  )
})
