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
} from "./price/build-up"
export { type CostSheet, producerPrice } from "./price/cost-sheet"
export { type Coverage, type Covered, coverage } from "./order/coverage"
export { addDays } from "./dates"
export { FairTradeError, type FairTradeErrorCode, fairTradeErrorCodes } from "./fair-trade-error"
export { checkFloor, type FloorCheck, type FloorDecision, type HourlyRate } from "./price/floor"
export {
  freezeOrder,
  type FrozenLine,
  type FrozenOrder,
  type FrozenShipping,
  type LineToFreeze,
  type OrderToFreeze,
  type ShippingToFreeze,
  type UnitParts,
} from "./order/freeze"
export { convert, type FxRate } from "./price/fx"
export { checkGroupPart, type GroupPartCheck } from "./order/group-part"
export { type LineAmounts, lineTarget } from "./order/line-target"
export { listPrice, type ListPricePolicy } from "./price/list-price"
export { type LogisticsTariff, logisticsOf } from "./price/logistics"
export {
  keptPieces,
  type LineFacts,
  type MoneyMovement,
  type OrderFacts,
  type ReturnWindowPolicy,
  type ShippingFacts,
} from "./order/order-facts"
export { type AllocationFacts, planAllocationPostings } from "./payout/plan-allocation"
export { type PayoutFacts, planPayoutPostings } from "./payout/plan-payout"
export {
  type DetailsState,
  type HoldReason,
  type Payable,
  type ProposalGround,
  type ProposedPayout,
  proposePayouts,
} from "./payout/propose"
export { planOrderPostings } from "./plan/plan-order"
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
export { type DatedRate, rateInForce, type RateLookup } from "./price/rates"
export { windowClosesOn } from "./order/return-window"
export {
  returnedByOrder,
  type ReturnedAmounts,
  type ReturnedGroup,
  type ReturnedLine,
} from "./order/returned"
export { sensibleEnding } from "./price/sensible-ending"
export { type TaxTreatment, taxWithin } from "./price/tax"
export {
  compareWages,
  minutesTenthsToReach,
  netPayPerHour,
  type WageComparison,
  type WageReference,
} from "./price/wages"
