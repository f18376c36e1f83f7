import { MedusaService } from "@medusajs/framework/utils"
import CostSheet from "./models/cost-sheet"
import LineBreakdown from "./models/line-breakdown"
import PremiumPolicy from "./models/premium-policy"
import PriceBreakdown from "./models/price-breakdown"
import ReferenceRate from "./models/reference-rate"
import RetailPrice from "./models/retail-price"
import ShippingFreeze from "./models/shipping-freeze"

class FairPriceService extends MedusaService({
  CostSheet,
  LineBreakdown,
  PremiumPolicy,
  PriceBreakdown,
  ReferenceRate,
  RetailPrice,
  ShippingFreeze,
}) {}

export default FairPriceService
