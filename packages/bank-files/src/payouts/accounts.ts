import type { DestinationRefusal } from "./check-run"
import type { BankDestination } from "./run"

/** A Código de Cuenta Interbancario: bank (3), office (3), account (12), check digits (2). */
export type Cci = { digits: string; bank_code: string; check_digits_match: boolean }

/**
 * Reads a CCI, with or without hyphens and spaces; null unless it has twenty digits. The check digits are those that
 * published account numbers show (each part doubled at every second digit, modulo 10, as cards do); no bank publishes
 * the rule, so a mismatch is for a person to look at when the number is entered, not for a run to fail on.
 */
export function readCci(text: string): Cci | null {
  const digits = text.replace(/[\s-]/g, "")
  if (!/^\d{20}$/.test(digits)) return null
  const expected = `${checkDigit(digits.slice(0, 6))}${checkDigit(digits.slice(6, 18))}`
  return {
    digits,
    bank_code: digits.slice(0, 3),
    check_digits_match: digits.endsWith(expected),
  }
}

function checkDigit(digits: string): number {
  const total = [...digits].reduce((sum, digit, at) => {
    const times = Number(digit) * (at % 2 === 0 ? 1 : 2)
    return sum + (times > 9 ? times - 9 : times)
  }, 0)
  return (10 - (total % 10)) % 10
}

/** The account as a rail needs it: digits alone, and the code of the bank. */
export function accountOf(destination: BankDestination): { digits: string; bank_code: string } {
  const digits = destination.number.replace(/[\s-]/g, "")
  return {
    digits,
    bank_code: destination.kind === "cci" ? digits.slice(0, 3) : destination.bank_code,
  }
}

/** 002-193-001234567890-12: as banks print it, and a form that no spreadsheet takes for a number and rounds. */
export function printedAccount(destination: BankDestination): string {
  return destination.kind === "cci"
    ? accountOf(destination).digits.replace(/^(...)(...)(.{12})/, "$1-$2-$3-")
    : destination.number
}

/** Whether an account has the form of one. */
export function checkAccount(destination: BankDestination): DestinationRefusal {
  if (destination.kind === "cci") {
    return readCci(destination.number)
      ? null
      : { code: "BAD_ACCOUNT", message: `"${destination.number}" is not a CCI of 20 digits.` }
  }
  const { digits, bank_code } = accountOf(destination)
  return /^\d{8,20}$/.test(digits) && /^\d{3}$/.test(bank_code)
    ? null
    : {
        code: "BAD_ACCOUNT",
        message: `"${destination.number}" at bank "${bank_code}" is not an account of 8 to 20 digits and a bank of 3.`,
      }
}

/** A mobile number of Peru as its nine digits, with or without the country's prefix; null if it is none. */
export function readMobileNumber(text: string): string | null {
  return /^(?:\+?51)?(9\d{8})$/.exec(text.replace(/[\s-]/g, ""))?.[1] ?? null
}
