import {
  type InEachLanguage,
  packaging_grams,
  type RegionFacts,
  type ShippingService,
  shippingTariffs,
} from "@ciap/demo-data"
import { parseMajor } from "@ciap/money"
import type { FulfillmentWorkflow } from "@medusajs/framework/types"

const by_hand = "manual_manual"
const by_weight = "weight_parcel"

export const fulfillment_providers = [by_hand, by_weight]

type Way = "pickup" | ShippingService

/** Names of the ways of sending. English is stored, the others are its translations. */
export const wayWords: Readonly<Record<Way, InEachLanguage<string>>> = {
  pickup: { en: "Pickup in Lima", es: "Recojo en Lima", fr: "Retrait à Lima" },
  courier: { en: "National courier", es: "Courier nacional", fr: "Messagerie nationale" },
  economy: { en: "Economy", es: "Económico", fr: "Économique" },
  express: { en: "Express", es: "Exprés", fr: "Express" },
}

type Unplaced<T> = T extends unknown ? Omit<T, "service_zone_id" | "shipping_profile_id"> : never
type DeliveryOption = Unplaced<FulfillmentWorkflow.CreateShippingOptionsWorkflowInput> & {
  market: RegionFacts["market"]
}

const head = (way: Way) => ({
  name: wayWords[way].en,
  type: { label: wayWords[way].en, description: wayWords[way].en, code: way },
  rules: [
    { attribute: "enabled_in_store", value: "true", operator: "eq" as const },
    { attribute: "is_return", value: "false", operator: "eq" as const },
  ],
})

/** Parcels carry their tariff bands, copied from the dated rows of the demonstration. */
export const deliveryOptions: readonly DeliveryOption[] = [
  {
    ...head("pickup"),
    market: "PE",
    provider_id: by_hand,
    data: { id: "manual-fulfillment" },
    price_type: "flat",
    prices: [{ currency_code: "pen", amount: 0 }],
  },
  ...shippingTariffs.map(({ zone, service, currency_code, bands }) => ({
    ...head(service),
    market: zone,
    provider_id: by_weight,
    price_type: "calculated" as const,
    data: {
      id: "parcel",
      currency_code,
      packaging_grams,
      bands: bands.map(({ up_to_grams, amount }) => ({
        up_to_grams,
        amount_minor: Number(parseMajor(amount, currency_code).amount_minor),
      })),
    },
  })),
]
