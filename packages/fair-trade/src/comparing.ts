/** The greater of two amounts, or the later of two ISO dates: dates sort as text. */
export function greaterOf<Value extends bigint | string>(a: Value, b: Value): Value {
  // Stryker disable next-line EqualityOperator: of two equal values it does not matter which comes back
  return a > b ? a : b
}

/** The lesser of two amounts. */
export function lesserOf(a: bigint, b: bigint): bigint {
  // Stryker disable next-line EqualityOperator: of two equal values it does not matter which comes back
  return a < b ? a : b
}

/** For `sort`: by code unit and never by locale, so that every server puts things in the same order. */
export function compareText(a: string, b: string): -1 | 0 | 1 {
  if (a < b) {
    return -1
  }
  return a > b ? 1 : 0
}
