import { FairTradeError, type FairTradeErrorCode } from "../fair-trade-error"

/** Expects an act to be refused with a code of the closed list and with words a person can use. */
export function expectRefusal(act: () => unknown, code: FairTradeErrorCode, words: RegExp): void {
  const refused = caught(act)
  expect(refused).toBeInstanceOf(FairTradeError)
  expect(refused).toMatchObject({ name: "FairTradeError", code })
  expect((refused as FairTradeError).message).toMatch(words)
}

function caught(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    return error
  }
  return undefined
}
