import { money, toMajor } from "@ciap/money"
import type {
  CalculatedShippingOptionPrice,
  CreateFulfillmentResult,
  CreateShippingOptionDTO,
  FulfillmentOption,
  ValidateFulfillmentDataContext,
} from "@medusajs/framework/types"
import { AbstractFulfillmentProviderService, MedusaError } from "@medusajs/framework/utils"
import { grossGrams, readTariff, shippingMinor, type Weighed } from "./tariff"

type PricedCart = {
  readonly currency_code?: string
  readonly items?: readonly {
    readonly quantity: unknown
    readonly variant?: { readonly weight?: number | null } | null
    readonly product?: { readonly weight?: number | null } | null
  }[]
}

const weigh = (cart: PricedCart): Weighed[] =>
  (cart.items ?? []).map((item) => ({
    quantity: Number(item.quantity),
    unit_grams: item.variant?.weight ?? item.product?.weight ?? null,
  }))

/**
 * Parcels by weight: the price of an option follows from the weights of the pieces and the tariff bands that the
 * option carries. The bands come from dated rate rows; this provider holds no figure of its own.
 */
export class ShippingByWeightService extends AbstractFulfillmentProviderService {
  static override identifier = "weight"

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [{ id: "parcel" }, { id: "parcel-return", is_return: true }]
  }

  override async validateOption(data: Record<string, unknown>): Promise<boolean> {
    return readTariff(data) !== null
  }

  override async validateFulfillmentData(
    _optionData: Record<string, unknown>,
    _data: Record<string, unknown>,
    _context: ValidateFulfillmentDataContext,
  ): Promise<Record<string, unknown>> {
    // Nothing the browser sends changes the parcel or its price.
    return {}
  }

  override async canCalculate(data: CreateShippingOptionDTO): Promise<boolean> {
    return readTariff({ ...data.data }) !== null
  }

  override async calculatePrice(
    optionData: Record<string, unknown>,
    _data: Record<string, unknown>,
    context: Record<string, unknown>,
  ): Promise<CalculatedShippingOptionPrice> {
    const tariff = readTariff(optionData)
    const cart = context as PricedCart
    if (tariff === null || cart.currency_code?.toLowerCase() !== tariff.currency_code)
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "This way of sending has no tariff for your currency. Your cart is kept; please choose another way of sending.",
      )
    const grams = grossGrams(weigh(cart))
    if (grams === null)
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "A piece in your cart has no weight on file, so sending cannot be priced. Your cart is kept; please write to us.",
      )
    const price = money(BigInt(shippingMinor(tariff, grams)), tariff.currency_code)
    return {
      calculated_amount: Number(toMajor(price)),
      is_calculated_price_tax_inclusive: true,
    }
  }

  override async createFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }

  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }

  override async cancelFulfillment(): Promise<Record<string, unknown>> {
    return {}
  }
}
