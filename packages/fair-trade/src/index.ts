export { accounts } from "./accounts"
export { accountsToRead, type BookedPosting, type Book, type BookPosition } from "./book"
export {
  type Breakdown,
  type BuildUp,
  type BuildUpInput,
  buildUp,
  type Component,
  type ComponentKind,
  componentKinds,
  explain,
} from "./build-up"
export { type CostSheet, producerPrice } from "./cost-sheet"
export { type Coverage, type Covered, coverage } from "./coverage"
export { addDays } from "./dates"
export { FairTradeError, type FairTradeErrorCode, fairTradeErrorCodes } from "./fair-trade-error"
export { checkFloor, type FloorCheck, type FloorDecision, type HourlyRate } from "./floor"
export {
  freezeOrder,
  type FrozenLine,
  type FrozenOrder,
  type FrozenShipping,
  type LineToFreeze,
  type OrderToFreeze,
  type ShippingToFreeze,
  type UnitParts,
} from "./freeze"
export { convert, type FxRate } from "./fx"
export { checkGroupPart, type GroupPartCheck } from "./group-part"
export { type LineAmounts, lineTarget } from "./line-target"
export { listPrice, type ListPricePolicy } from "./list-price"
export { type LogisticsTariff, logisticsOf } from "./logistics"
export {
  keptPieces,
  type LineFacts,
  type MoneyMovement,
  type OrderFacts,
  type ReturnWindowPolicy,
  type ShippingFacts,
} from "./order-facts"
export { planOrderPostings } from "./plan-order"
export {
  type Fund,
  funds,
  type GroupFund,
  groupFunds,
  type PositionChange,
  type Posting,
  type PostingEntry,
  type PostingKind,
  postingKinds,
  type SourceType,
  sourceTypes,
} from "./posting"
export {
  checkPremiumTransition,
  type PremiumState,
  premiumStates,
  type StateTable,
  type TransitionCheck,
} from "./premium-states"
export { type DatedRate, rateInForce, type RateLookup } from "./rates"
export { windowClosesOn } from "./return-window"
export {
  returnedByOrder,
  type ReturnedAmounts,
  type ReturnedGroup,
  type ReturnedLine,
} from "./returned"
export { sensibleEnding } from "./sensible-ending"
export { type TaxTreatment, taxWithin } from "./tax"
export {
  compareWages,
  minutesTenthsToReach,
  netPayPerHour,
  type WageComparison,
  type WageReference,
} from "./wages"
