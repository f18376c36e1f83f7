import type {
  ComputeActionContext,
  ComputeActions,
  IPromotionModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { type GroupPartVerdict, judgeGroupPart, type PricedCart } from "./group-part"
import type { SoldLine, SoldShipping } from "./sold-lines"
import { partsInForce, type PublishedParts } from "./unit-parts"

/** A cart as Medusa's cart workflows hand it to their hooks. */
export type CartInWorkflow = Omit<PricedCart, "shipping_methods"> & {
  readonly id: string
  readonly region_id?: string | null
  readonly shipping_methods?: readonly SoldShipping[] | null
  readonly promotions?: readonly ({ readonly code?: string | null } | null)[] | null
}

/** Codes whose adjustments the cart already carries or that stand on it. */
export function codesOnCart(cart: CartInWorkflow): Set<string> {
  const adjusted = [...cart.items, ...(cart.shipping_methods ?? [])].flatMap((charge) =>
    (charge.adjustments ?? []).map((adjustment) => adjustment?.code),
  )
  const standing = (cart.promotions ?? []).map((promotion) => promotion?.code)
  return new Set([...adjusted, ...standing].filter((code): code is string => !!code))
}

/** True when some promotion applies by itself; then a cart must be tried even without a code. */
export async function hasAutomaticPromotion(container: MedusaContainer): Promise<boolean> {
  const promotions: IPromotionModuleService = container.resolve(Modules.PROMOTION)
  const found = await promotions.listPromotions({ is_automatic: true }, { take: 1, select: ["id"] })
  return found.length > 0
}

type TaxRateRow = { rate: number | null; tax_region: { country_code: string | null } | null }

/** Highest tax rate in percent among the region's countries; the country of the cart is not known yet. */
async function highestRate(container: MedusaContainer, region_id: string): Promise<number> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data: countries }, { data: rates }] = await Promise.all([
    query.graph({ entity: "country", fields: ["iso_2"], filters: { region_id } }),
    query.graph({
      entity: "tax_rate",
      fields: ["rate", "tax_region.country_code"],
      filters: { is_default: true },
    }),
  ])
  const ours = new Set(countries.map((country) => country.iso_2))
  return (rates as TaxRateRow[])
    .filter((row) => ours.has(row.tax_region?.country_code ?? ""))
    .reduce((highest, row) => Math.max(highest, row.rate ?? 0), 0)
}

/** Gives lines without tax lines the highest rate they could meet, so that no code passes too early. */
async function withTax(container: MedusaContainer, cart: CartInWorkflow): Promise<CartInWorkflow> {
  const untaxed = cart.items.some((item) => item.is_tax_inclusive && !item.tax_lines?.length)
  if (!untaxed || !cart.region_id) return cart
  const rate = await highestRate(container, cart.region_id)
  return {
    ...cart,
    items: cart.items.map((item) =>
      item.is_tax_inclusive && !item.tax_lines?.length ? { ...item, tax_lines: [{ rate }] } : item,
    ),
  }
}

// The module's types write these words out; its enum is not one of theirs.
const addsToItem = "addItemAdjustment"
const addsToShipping = "addShippingMethodAdjustment"

function withAdjustments(cart: CartInWorkflow, actions: ComputeActions[]): PricedCart {
  return {
    currency_code: cart.currency_code,
    items: cart.items.map((item) => ({
      ...item,
      adjustments: actions.flatMap((action) =>
        action.action === addsToItem && action.item_id === item.id
          ? [{ amount: action.amount, is_tax_inclusive: action.is_tax_inclusive ?? false }]
          : [],
      ),
    })),
    shipping_methods: (cart.shipping_methods ?? []).map((method) => ({
      ...method,
      adjustments: actions.flatMap((action) =>
        action.action === addsToShipping && action.shipping_method_id === method.id
          ? [{ amount: action.amount }]
          : [],
      ),
    })),
  }
}

export type Trial = (tried: CartInWorkflow) => Promise<GroupPartVerdict>

/**
 * Prepares a trial: what would the cart cost with these codes and all automatic promotions, and does every
 * line still cover the group's part? Nothing is written.
 *
 * @param codes promotion codes that would stand on the cart
 */
export async function promotionTrial(
  container: MedusaContainer,
  cart: CartInWorkflow,
  codes: string[],
): Promise<Trial> {
  const promotions: IPromotionModuleService = container.resolve(Modules.PROMOTION)
  const [parts, taxed]: [Map<string, PublishedParts>, CartInWorkflow] = await Promise.all([
    partsInForce(container, cart.items, cart.currency_code),
    withTax(container, cart),
  ])
  const taxOf = new Map(taxed.items.map((item) => [item.id, item.tax_lines]))
  return async (tried) => {
    // Copies, because the Promotion Module works on the objects it is given.
    const context = {
      ...tried,
      items: tried.items.map((item) => ({ ...item })),
      shipping_methods: (tried.shipping_methods ?? []).map((method) => ({ ...method })),
    } as unknown as ComputeActionContext // the workflow's cart carries every field promotions ask for; its type does not say so
    const actions = await promotions.computeActions(codes, context)
    const priced = withAdjustments(tried, actions)
    const items: SoldLine[] = cart.items.map((item) => ({
      ...item,
      tax_lines: taxOf.get(item.id) ?? null,
      adjustments: priced.items.find(({ id }) => id === item.id)?.adjustments ?? [],
    }))
    // Judged on the cart as it is; `tried` may hide lines from the promotions, never from the law.
    const methods = (cart.shipping_methods ?? []).map((method) => ({
      ...method,
      adjustments: priced.shipping_methods.find(({ id }) => id === method.id)?.adjustments ?? [],
    }))
    return judgeGroupPart({ ...priced, items, shipping_methods: methods }, parts)
  }
}
