import { exponentOf, isCurrencyCode, type Money, parseMajor } from "@ciap/money"

import { read, type Reading, refuse } from "./problem"
import { normalised } from "./text"

/** How a file writes numbers: `1,234.50` has thousands "," and decimal ".". */
export type AmountFormat = { decimal: "." | ","; thousands: "" | "," | "." | " " | "'" }

/** Beyond any account of this house; a longer number is an account number in the wrong column. */
const whole_digits_max = 15

/** What files write beside an amount, longest first. A bare $ is the dollar only in a dollar account. */
const signs: Record<string, readonly string[]> = {
  pen: ["s/.", "s/", "pen"],
  usd: ["us$", "usd", "$"],
  eur: ["€", "eur"],
  gbp: ["£", "gbp"],
  jpy: ["¥", "jpy"],
  bhd: ["bhd"],
}

const words: Record<string, string> = {
  "s/": "pen",
  "s/.": "pen",
  sol: "pen",
  soles: "pen",
  "nuevos soles": "pen",
  mn: "pen",
  us$: "usd",
  dolar: "usd",
  dolares: "usd",
  "dolares americanos": "usd",
  me: "usd",
  "€": "eur",
  euro: "eur",
  euros: "eur",
}

/** The currency that a cell names, by ISO code in either case or as banks of Peru write it (MN, ME, Soles). */
export function readCurrency(text: string): Reading<string> {
  const name = normalised(text)
  const code = words[name] ?? name
  return isCurrencyCode(code)
    ? read(code)
    : refuse("UNKNOWN_CURRENCY", `"${text}" is not a currency of this house.`)
}

/**
 * Reads an amount as a file shows it: sign before or after, or brackets; the currency's own sign; thousands in
 * threes. Refused are more decimals than the currency has, zeros too: "1.000" euros are a thousand in a file whose
 * decimal sign was chosen wrong, and must not become one.
 */
export function readAmount(text: string, format: AmountFormat, code: string): Reading<Money> {
  const { negative, digits } = unsigned(text.trim().replace("−", "-"), code)
  const [whole, decimals = "", ...rest] = digits.split(format.decimal)
  const plain = rest.length === 0 ? withoutThousands(String(whole), format.thousands) : null
  if (
    plain === null ||
    !/^\d+$/.test(plain) ||
    (digits.includes(format.decimal) && !/^\d+$/.test(decimals))
  ) {
    return refuse("BAD_AMOUNT", `"${text}" is not an amount such as ${example(format)}.`)
  }
  if (plain.length > whole_digits_max || decimals.length > exponentOf(code)) {
    return refuse(
      "BAD_AMOUNT",
      `"${text}" has more digits than an amount in ${code.toUpperCase()} can have. Is the decimal sign "${format.decimal}"?`,
    )
  }
  const decimal = decimals === "" ? plain : `${plain}.${decimals}`
  return read(parseMajor(negative ? `-${decimal}` : decimal, code))
}

/** Reads a decimal as XML writes it, without sign: up to five digits after the point, zeros at the end do not count. */
export function readXmlAmount(text: string, code: string): Reading<Money> {
  const match = /^(\d{1,15})(?:\.(\d{0,5}))?$/.exec(text)
  const decimals = match?.[2]?.replace(/0+$/, "") ?? ""
  if (!match || decimals.length > exponentOf(code)) {
    return refuse("BAD_AMOUNT", `"${text}" is not an amount in ${code.toUpperCase()}.`)
  }
  return read(parseMajor(decimals === "" ? String(match[1]) : `${match[1]}.${decimals}`, code))
}

function unsigned(text: string, code: string): { negative: boolean; digits: string } {
  const bracketed = /^\((.+)\)$/.exec(text)?.[1]
  const inner = withoutSign(bracketed ?? text, code)
  const before = /^[+-]/.exec(inner)?.[0] ?? ""
  const after = inner.length > 1 && inner.endsWith("-") ? "-" : ""
  // Two signs say nothing; the digits keep one, so that the amount is refused.
  const once = [bracketed, before, after].filter(Boolean).length <= 1
  return {
    negative: bracketed !== undefined || before === "-" || after === "-",
    digits: once
      ? withoutSign(inner.slice(before.length, inner.length - after.length), code)
      : inner,
  }
}

function withoutSign(text: string, code: string): string {
  const trimmed = text.trim()
  const lower = trimmed.toLowerCase()
  const sign = signs[code]?.find((name) => lower.startsWith(name) || lower.endsWith(name))
  if (!sign) return trimmed
  return (
    lower.startsWith(sign) ? trimmed.slice(sign.length) : trimmed.slice(0, -sign.length)
  ).trim()
}

/** Digits without the signs between thousands, or null where these do not stand in threes. */
function withoutThousands(whole: string, thousands: AmountFormat["thousands"]): string | null {
  if (thousands === "") return whole
  const groups = whole.split(thousands === " " ? /\s/ : thousands)
  const inThrees = groups.slice(1).every((group) => group.length === 3)
  const opens = groups.length === 1 || /^\d{1,3}$/.test(String(groups[0]))
  return inThrees && opens ? groups.join("") : null
}

const example = ({ decimal, thousands }: AmountFormat): string => `1${thousands}234${decimal}50`
