import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { loggedOf } from "../../lib/problem"
import type { TakenEvent } from "../../modules/stripe-inbox/service"
import type StripeInboxService from "../../modules/stripe-inbox/service"
import { subjectOf } from "./event-table"

/** Events taken in one go: as many as are done well before their lease ends. */
const portion = 10

/**
 * Works through everything that is due. May be called at any time and by several at once: an event is taken by one of
 * them, and one that fails waits longer each time.
 *
 * @returns how many events were worked on
 */
export async function workThroughInbox(container: MedusaContainer): Promise<number> {
  const inbox: StripeInboxService = container.resolve("stripe_inbox")
  let worked = 0
  for (;;) {
    const events = await inbox.take(portion)
    for (const event of events) await workOn(container, inbox, event)
    worked += events.length
    if (events.length < portion) return worked
  }
}

async function workOn(container: MedusaContainer, inbox: StripeInboxService, event: TakenEvent) {
  try {
    await inbox.settle(event.id, await heed(container, event))
  } catch (error) {
    const reason = loggedOf(error)
    await inbox.fail(event.id, reason)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Stripe event ${event.id} (${event.type}) will be tried again. ${reason}`)
  }
}

/** @returns why nothing had to be done; null where it was done */
async function heed(
  container: MedusaContainer,
  { type, payload }: TakenEvent,
): Promise<string | null> {
  const subject = subjectOf(type)
  if (subject === undefined) return `Nothing here follows from events of type ${type}.`
  const id = subject.id(payload)
  if (id === null) return "It names nothing of ours."
  await subject.ask(container, id)
  return null
}
