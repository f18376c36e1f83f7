import { countries } from "@ciap/contract"
import { type Draft, parseDraft } from "./draft"
import { faultsOf, postcodeExample } from "./validate-address"

const sound = parseDraft({
  email: "jeanne@example.org",
  first_name: "Jeanne",
  last_name: "Dubois",
  country_code: "be",
  address_1: "Rue de la Régence 1",
  postal_code: "4000",
  city: "Liège",
  phone: "+32 (0)470 12 34 56",
}) as Draft // an object is never null

const faults = (changes: Partial<Draft>) => faultsOf({ ...sound, ...changes })

describe("an address", () => {
  it("is sound without the fields one may leave out", () => {
    expect(faults({})).toEqual({})
  })

  it.each([
    "email",
    "first_name",
    "last_name",
    "address_1",
    "postal_code",
    "city",
    "phone",
  ] as const)("needs %s, and blanks are nothing", (field) => {
    expect(faults({ [field]: "" })).toEqual({ [field]: field })
    expect(faults({ [field]: "   " })).toEqual({ [field]: field })
  })

  it("names its faults in the order of the form", () => {
    const empty = faults({ email: "", last_name: "", city: "", phone: "", postal_code: "" })
    expect(Object.keys(empty)).toEqual(["email", "last_name", "postal_code", "city", "phone"])
  })

  it.each(["rosa", "rosa@", "rosa@example", "ro sa@example.org", "@example.org", "a@b.c"])(
    "takes %s for no e-mail address",
    (email) => {
      expect(faults({ email })).toEqual({ email: "email" })
    },
  )

  it.each(["12345", "abc", "+32 470 12 34 5x", "1234567890123456"])(
    "takes %s for no phone number",
    (phone) => {
      expect(faults({ phone })).toEqual({ phone: "phone" })
    },
  )

  it.each([
    ["be", "B-4000"],
    ["be", "40000"],
    ["gb", "4000"],
    ["nl", "1011"],
    ["us", "1234"],
  ])("in %s does not take %s for a postcode", (country_code, postal_code) => {
    expect(faults({ country_code, postal_code, province: "x" })).toEqual({
      postal_code: "postal_code_form",
    })
  })

  it.each(Object.keys(countries))("in %s takes its own example, in small letters too", (code) => {
    const example = postcodeExample(code)
    for (const postal_code of [example, example.toLowerCase(), ` ${example} `])
      expect(faults({ country_code: code, postal_code, province: "x" })).toEqual({})
  })

  it("in Peru needs a department but no postcode, in the United States a state", () => {
    expect(faults({ country_code: "pe", postal_code: "" })).toEqual({ province: "provincePeru" })
    expect(faults({ country_code: "us", postal_code: "10001" })).toEqual({ province: "province" })
  })
})
