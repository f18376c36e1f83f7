import { PromotionActions } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { problem } from "../../lib/problem"
import { refusalSentence } from "../buying/group-part"
import {
  type CartInWorkflow,
  codesOnCart,
  hasAutomaticPromotion,
  promotionTrial,
} from "../buying/promotion-trial"

/** The codes that would stand on the cart, as the workflow's own step works them out. */
function codesAfter(
  standing: Set<string>,
  asked: readonly string[],
  action: string | undefined,
): string[] {
  if (action === PromotionActions.REPLACE) return [...asked]
  if (action === PromotionActions.REMOVE) return [...standing].filter((c) => !asked.includes(c))
  return [...new Set([...standing, ...asked])]
}

/** Law 2 for a code somebody asks for: refused with its reason, and the cart stays as it was. */
updateCartPromotionsWorkflow.hooks.validate(async ({ input, cart: given }, { container }) => {
  const cart = given as CartInWorkflow
  const standing = codesOnCart(cart)
  const asked = input.promo_codes ?? []
  if (asked.some((code) => /\p{Cc}/u.test(code)))
    throw problem(
      "INVALID_REQUEST",
      "This code holds characters that no code has. The cart stays as it was; please type the code again.",
    )
  const fresh = asked.filter((code) => !standing.has(code))
  if (input.action === PromotionActions.REMOVE || fresh.length === 0) return
  const codes = codesAfter(standing, asked, input.action)
  const trial = await promotionTrial(container, cart, codes)
  const verdict = await trial(cart)
  if (!verdict.ok) throw problem("GROUP_PART_REACHED", refusalSentence(verdict, fresh))
})

/** A line the promotions pass by: not discountable, and no piece of it to give away. */
const outOfReach = (cart: CartInWorkflow, line_id: string): CartInWorkflow => ({
  ...cart,
  items: cart.items.map((item) =>
    item.id === line_id ? { ...item, is_discountable: false, quantity: 0 } : item,
  ),
})

const shippingOutOfReach = (cart: CartInWorkflow): CartInWorkflow => ({
  ...cart,
  shipping_methods: (cart.shipping_methods ?? []).map((method) => ({ ...method, subtotal: 0 })),
})

/**
 * Law 2 when nobody asks for a code: an automatic promotion, or a cart that changed under one. Lines whose
 * group part would be reached are kept out of the promotions' sight, one by one, until the law holds.
 */
updateCartPromotionsWorkflow.hooks.setPromotionContext(
  async ({ cart: given, action, promo_codes }, { container }) => {
    const cart = given as CartInWorkflow
    const codes = codesAfter(codesOnCart(cart), promo_codes, action)
    if (cart.items.length === 0) return new StepResponse({})
    if (codes.length === 0 && !(await hasAutomaticPromotion(container))) return new StepResponse({})
    const trial = await promotionTrial(container, cart, codes)
    let tried = cart
    for (let round = 0; round <= cart.items.length; round += 1) {
      const verdict = await trial(tried)
      if (verdict.ok) break
      tried = verdict.line ? outOfReach(tried, verdict.line.id) : shippingOutOfReach(tried)
    }
    if (tried === cart) return new StepResponse({})
    return new StepResponse({ items: tried.items, shipping_methods: tried.shipping_methods ?? [] })
  },
)
