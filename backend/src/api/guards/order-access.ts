import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addressPart } from "../../lib/address-part"
import { orderOfToken } from "../../lib/order-link"
import { problem } from "../../lib/problem"

/** Header with the signed token of an order, for routes whose query Medusa checks. */
export const orderTokenHeader = "x-ciap-order-token"

/** How long after placing an order its id alone opens it: a stock storefront's confirmation page needs that. */
const confirmation_minutes = 60

const notFound = () =>
  problem(
    "NOT_FOUND",
    "This order cannot be shown with this link. Nothing was changed; please use the link of your confirmation, or sign in with the account you ordered with.",
  )

type OrderOwner = { id: string; customer_id: string | null; created_at: Date | string }

async function ownerOf(req: MedusaRequest, order_id: string): Promise<OrderOwner | undefined> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "customer_id", "created_at"],
    filters: { id: addressPart(order_id) },
  })
  return data[0]
}

/**
 * True when the request may read the order: its signed token, or the customer it belongs to.
 *
 * @param order_id the order asked for; a foreign one is answered like one that does not exist
 */
export async function mayReadOrder(req: MedusaRequest, order_id: string): Promise<boolean> {
  const token = req.get(orderTokenHeader) ?? req.query.token
  if (typeof token === "string" && orderOfToken(token) === order_id) return true
  const actor = (req as AuthenticatedMedusaRequest).auth_context
  if (actor?.actor_type !== "customer" || !actor.actor_id) return false
  return (await ownerOf(req, order_id))?.customer_id === actor.actor_id
}

/** Lets only the owner or the holder of the signed link through; anybody else gets 404. */
export async function requireOrderAccess(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  next((await mayReadOrder(req, req.params.id ?? "")) ? undefined : notFound())
}

/**
 * Guards Medusa's own `GET /store/orders/:id`, where the id alone is the key.
 *
 * For one hour after placing, the id is enough, so that any stock storefront can show its confirmation page.
 * After that an id found in a log or a mail opens nothing.
 */
export async function requireOrderAccessOrFresh(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const order_id = req.params.id ?? ""
  if (await mayReadOrder(req, order_id)) return next()
  const owner = await ownerOf(req, order_id)
  if (owner === undefined) return next(notFound())
  const age_minutes = (Date.now() - new Date(owner.created_at).getTime()) / 60_000
  next(age_minutes <= confirmation_minutes ? undefined : notFound())
}
