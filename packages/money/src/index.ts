export { allocate, apportion } from "./allocate"
export { add, compare, isNegative, isZero, multiply, negate, subtract, sum } from "./arithmetic"
export {
  type CurrencyCode,
  currencyCodes,
  exponentOf,
  isCurrencyCode,
  unitsPerMajor,
} from "./currency"
export { parseMajor, roundMajor, sumMajor, toMajor } from "./decimal"
export { format } from "./format"
export { type Money, money, zero } from "./money"
export { MoneyError, type MoneyErrorCode, moneyErrorCodes } from "./money-error"
export { percentOf } from "./percent"
export { divideRounded, type Rounding } from "./rounding"
export { fromWire, toWire, type WireMoney } from "./wire"
