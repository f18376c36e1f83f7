export { type FixedClock, fixedClock } from "./clock"
export { aCostSheet, anyCostSheet, type CostSheetShape } from "./cost-sheet-arbitraries"
export { anyCurrency, anyLongDecimal, anyMoney } from "./money-arbitraries"
export {
  anyOrderStory,
  type OrderStory,
  type StoryAct,
  type StoryLine,
  type StoryShipping,
  storyTotalMinor,
} from "./order-story"
