import type { Draft, DraftField } from "./draft"

/** Key of the sentence that says what is wrong with a field. */
export type Fault = Needed | "postal_code_form" | "provincePeru"

type Needed = Exclude<DraftField, "address_2">

export type Faults = Partial<Record<DraftField, Fault>>

/**
 * How postcodes look where we deliver, with an example to show. Spaces and hyphens are ignored, because
 * people write them in many ways; a country that is not listed takes any.
 */
const postcodes: Readonly<Record<string, { form: RegExp; example: string }>> = {
  at: { form: /^\d{4}$/, example: "1010" },
  be: { form: /^\d{4}$/, example: "1000" },
  bg: { form: /^\d{4}$/, example: "1000" },
  cy: { form: /^\d{4}$/, example: "1010" },
  cz: { form: /^\d{5}$/, example: "110 00" },
  de: { form: /^\d{5}$/, example: "10115" },
  dk: { form: /^\d{4}$/, example: "1050" },
  ee: { form: /^\d{5}$/, example: "10111" },
  es: { form: /^\d{5}$/, example: "28001" },
  fi: { form: /^\d{5}$/, example: "00100" },
  fr: { form: /^\d{5}$/, example: "75001" },
  gb: { form: /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/, example: "SW1A 1AA" },
  gr: { form: /^\d{5}$/, example: "105 57" },
  hr: { form: /^\d{5}$/, example: "10000" },
  hu: { form: /^\d{4}$/, example: "1011" },
  ie: { form: /^[A-Z]\d[\dW][A-Z\d]{4}$/, example: "D02 X285" },
  it: { form: /^\d{5}$/, example: "00118" },
  lt: { form: /^(LT)?\d{5}$/, example: "01100" },
  lu: { form: /^(L)?\d{4}$/, example: "1009" },
  lv: { form: /^(LV)?\d{4}$/, example: "LV-1010" },
  mt: { form: /^[A-Z]{3}\d{4}$/, example: "VLT 1117" },
  nl: { form: /^\d{4}[A-Z]{2}$/, example: "1011 AB" },
  pe: { form: /^\d{5}$/, example: "15001" },
  pl: { form: /^\d{5}$/, example: "00-001" },
  pt: { form: /^\d{7}$/, example: "1000-001" },
  ro: { form: /^\d{6}$/, example: "010011" },
  se: { form: /^\d{5}$/, example: "111 20" },
  si: { form: /^\d{4}$/, example: "1000" },
  sk: { form: /^\d{5}$/, example: "811 01" },
  us: { form: /^\d{5}(\d{4})?$/, example: "10001" },
}

/** A postcode as buyers of a country write it; for the hint beside a fault. */
export const postcodeExample = (country_code: string): string =>
  postcodes[country_code]?.example ?? ""

/** Countries whose addresses need a state or department. */
export const hasProvince = (country_code: string): boolean =>
  country_code === "us" || country_code === "pe"

/** In Peru few people know their postcode; couriers go by district. */
export const needsPostcode = (country_code: string): boolean => country_code !== "pe"

const email_form = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/
const phone_digits = { min: 6, max: 15 }

/** Latin letters and digits alone, in capitals. */
const bare = (postcode: string): string => postcode.toUpperCase().replace(/[\s.-]/g, "")

function postcodeFault({ postal_code, country_code }: Draft): Fault | null {
  if (postal_code.trim() === "") return needsPostcode(country_code) ? "postal_code" : null
  const form = postcodes[country_code]?.form
  return form === undefined || form.test(bare(postal_code)) ? null : "postal_code_form"
}

function phoneFault({ phone }: Draft): Fault | null {
  const digits = phone.replace(/\D/g, "").length
  const clean = /^[+\d\s().\-/]*$/.test(phone.trim())
  return clean && digits >= phone_digits.min && digits <= phone_digits.max ? null : "phone"
}

/** What is missing or wrong in an address, field by field in the order of the form. Empty when all is well. */
export function faultsOf(draft: Draft): Faults {
  const filled = (field: Needed): Fault | null => (draft[field].trim() === "" ? field : null)
  const province: Fault = draft.country_code === "pe" ? "provincePeru" : "province"
  const found: readonly (readonly [DraftField, Fault | null])[] = [
    ["email", email_form.test(draft.email.trim()) ? null : "email"],
    ["first_name", filled("first_name")],
    ["last_name", filled("last_name")],
    ["country_code", filled("country_code")],
    ["address_1", filled("address_1")],
    ["postal_code", postcodeFault(draft)],
    ["city", filled("city")],
    ["province", hasProvince(draft.country_code) && draft.province.trim() === "" ? province : null],
    ["phone", phoneFault(draft)],
  ]
  return Object.fromEntries(found.filter(([, fault]) => fault !== null))
}
