export { booksBegin } from "./books/calendar"
export { demo_promotion, planBooks } from "./books/plan"
export type { BookAct, LaterAct, PlannedOrder } from "./books/types"
export { type Craft, crafts } from "./crafts/crafts"
export type { CraftId } from "./crafts/facts"
export { craftLines, type CraftLine } from "./crafts/lines"
export { type Group, groups } from "./groups/groups"
export type { Material } from "./products/materials"
export { type Product, products } from "./products/products"
export type { ProductOption, Variant } from "./products/spread"
export type { ComplianceFlag, OptionName } from "./products/types"
export { rates } from "./rates"
export { premiumPolicies } from "./rates/prices"
export {
  packaging_grams,
  type ShippingService,
  type ShippingTariff,
  shippingTariffs,
} from "./rates/shipping"
export { demonstration_from, type Rate } from "./rates/types"
export { type RegionFacts, regions } from "./regions"
export { type DemoClaim, groupConsents } from "./register/claims"
export type { DemoMember, PostRole } from "./register/members"
export { network } from "./register/network"
export type { CraftWords, GroupWords, InEachLanguage, Language, ProductWords } from "./texts/types"
export { noChoice } from "./texts/no-choice"
export { variantWords } from "./texts/variant-words"
export {
  landPicture,
  type Picture,
  type ProductPicture,
  productPictures,
  stepPictures,
} from "./pictures/files"
