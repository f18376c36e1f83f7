/** A card as the buyer types it. It lives in the form alone: nothing of it is kept or sent to our own server. */
export type TypedCard = Readonly<Record<CardField, string>>

export const card_fields = ["number", "expiry", "cvc", "name"] as const
export type CardField = (typeof card_fields)[number]

export const no_card: TypedCard = { number: "", expiry: "", cvc: "", name: "" }

/** Key of the sentence that says what is wrong with a field. */
export type CardFault =
  "number" | "number_form" | "expiry" | "expiry_form" | "expired" | "cvc" | "cvc_form" | "name"

type Brand = {
  readonly name: string
  /** First digits of its numbers. */
  readonly starts: RegExp
  readonly lengths: readonly number[]
  /** How its digits are grouped when they are printed. */
  readonly groups: readonly number[]
  readonly cvc: number
}

const fours = [4, 4, 4, 4, 3]

const brands: readonly Brand[] = [
  { name: "Visa", starts: /^4/, lengths: [13, 16, 19], groups: fours, cvc: 3 },
  {
    name: "Mastercard",
    starts: /^(5[1-5]|2(22[1-9]|2[3-9]|[3-6]|7[01]|720))/,
    lengths: [16],
    groups: fours,
    cvc: 3,
  },
  { name: "American Express", starts: /^3[47]/, lengths: [15], groups: [4, 6, 5], cvc: 4 },
  { name: "Diners Club", starts: /^3(0[0-5]|[689])/, lengths: [14], groups: [4, 6, 4], cvc: 3 },
  { name: "Discover", starts: /^(6011|64[4-9]|65)/, lengths: [16], groups: fours, cvc: 3 },
  { name: "JCB", starts: /^35(2[89]|[3-8])/, lengths: [16], groups: fours, cvc: 3 },
  { name: "UnionPay", starts: /^62/, lengths: [16, 17, 18, 19], groups: fours, cvc: 3 },
]

const unknown_brand: Brand = {
  name: "",
  starts: /^/,
  lengths: [12, 13, 14, 15, 16, 17, 18, 19],
  groups: fours,
  cvc: 3,
}

const brandOf = (digits: string): Brand =>
  brands.find(({ starts }) => starts.test(digits)) ?? unknown_brand

const digitsOf = (text: string): string => text.replace(/\D/g, "")

/** The brand a number belongs to, as it is written on the card; "" while it cannot be told. */
export const brandName = (number: string): string => brandOf(digitsOf(number)).name

/** How many digits the security code of this card has. */
export const cvcLength = (number: string): number => brandOf(digitsOf(number)).cvc

/** Luhn's check digit: finds every single slip and nearly every swap of neighbours. */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const counted = Number(digit) * (place % 2 === 0 ? 1 : 2)
    return total + (counted > 9 ? counted - 9 : counted)
  }, 0)
  return digits !== "" && sum % 10 === 0
}

/** Digits in the groups in which they are printed on the card. */
export function formatNumber(typed: string): string {
  const digits = digitsOf(typed)
  const { groups, lengths } = brandOf(digits)
  const parts: string[] = []
  let rest = digits.slice(0, Math.max(...lengths))
  for (const size of groups) {
    if (rest === "") break
    parts.push(rest.slice(0, size))
    rest = rest.slice(size)
  }
  return parts.join(" ")
}

/**
 * A date as `12 / 29`, however it was typed: `1229`, `12/2029`, `3/29`.
 *
 * @param before what stood there, so that what is deleted stays deleted
 */
export function formatExpiry(typed: string, before = ""): string {
  const deleting = typed.length < before.length
  const slash = typed.indexOf("/")
  const digits = digitsOf(typed)
  const month = slash < 0 ? digits.slice(0, 2) : digitsOf(typed.slice(0, slash)).slice(0, 2)
  const year = slash < 0 ? digits.slice(2) : digitsOf(typed.slice(slash))
  // No month but the first begins with a one alone.
  const whole = month.length === 1 && (slash > 0 || month > "1") ? `0${month}` : month
  if (whole.length < 2 || (deleting && year === "")) return whole
  return `${whole} / ${year.slice(0, 4)}`
}

/** Month and year of a date; null when it is none. */
export function expiryOf(typed: string): { month: number; year: number } | null {
  const found = /^\s*(\d{1,2})\s*\/\s*(\d{2}|\d{4})\s*$/.exec(typed)
  if (found === null) return null
  const [month, year] = [Number(found[1]), Number(found[2])]
  if (month < 1 || month > 12) return null
  return { month, year: year < 100 ? 2000 + year : year }
}

function numberFault(number: string): CardFault | null {
  const digits = digitsOf(number)
  if (digits === "") return "number"
  const whole = brandOf(digits).lengths.includes(digits.length)
  return whole && passesLuhn(digits) ? null : "number_form"
}

function expiryFault(expiry: string, today: Date): CardFault | null {
  if (expiry.trim() === "") return "expiry"
  const day = expiryOf(expiry)
  if (day === null) return "expiry_form"
  // Good to the end of its month.
  const months = (day.year - today.getFullYear()) * 12 + day.month - (today.getMonth() + 1)
  if (months < 0) return "expired"
  return months > 50 * 12 ? "expiry_form" : null
}

function cvcFault({ cvc, number }: TypedCard): CardFault | null {
  if (cvc.trim() === "") return "cvc"
  return digitsOf(cvc).length === cvcLength(number) ? null : "cvc_form"
}

/** What is missing or wrong, field by field in the order of the form. Empty when the card can be sent. */
export function cardFaults(card: TypedCard, today: Date): Partial<Record<CardField, CardFault>> {
  const found: readonly (readonly [CardField, CardFault | null])[] = [
    ["number", numberFault(card.number)],
    ["expiry", expiryFault(card.expiry, today)],
    ["cvc", cvcFault(card)],
    ["name", card.name.trim() === "" ? "name" : null],
  ]
  return Object.fromEntries(found.filter(([, fault]) => fault !== null))
}

/** The text of a field after a keystroke. */
export function typedInto(card: TypedCard, field: CardField, text: string): TypedCard {
  if (field === "number") return { ...card, number: formatNumber(text) }
  if (field === "expiry") return { ...card, expiry: formatExpiry(text, card.expiry) }
  if (field === "cvc") return { ...card, cvc: digitsOf(text).slice(0, 4) }
  return { ...card, name: text }
}
