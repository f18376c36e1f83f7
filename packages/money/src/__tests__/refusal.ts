import { MoneyError, type MoneyErrorCode } from "../money-error"

/** Expects an act to be refused with a code of the closed list and with words a person can use. */
export function expectRefusal(act: () => unknown, code: MoneyErrorCode, words: RegExp): void {
  const refused = caught(act)
  expect(refused).toBeInstanceOf(MoneyError)
  expect(refused).toMatchObject({ name: "MoneyError", code })
  expect((refused as MoneyError).message).toMatch(words)
}

function caught(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    return error
  }
  return undefined
}
