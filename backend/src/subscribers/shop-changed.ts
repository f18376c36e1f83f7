import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { messageOf } from "../lib/problem"
import { rememberChanges } from "../workflows/notices/renew-shop-window"
import { scheduleRenewal } from "../workflows/notices/schedule-renewal"
import { shopEvents, subjectsOfEvent } from "../workflows/notices/subjects-of-event"

/** Remembers what an event made old in the shop, and lets it be renewed in a moment. The act itself never waits. */
export default async function shopChanged({
  event,
  container,
}: SubscriberArgs<Record<string, unknown>>): Promise<void> {
  try {
    const subjects = await subjectsOfEvent(container, event)
    if (subjects.length === 0) return
    await rememberChanges(container, subjects)
    scheduleRenewal(container)
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(
      `What ${event.name} changed in the shop was not noted: ${messageOf(error)}. The nightly rebuild will show it.`,
    )
  }
}

export const config: SubscriberConfig = {
  event: shopEvents,
  context: { subscriberId: "shop-changed" },
}
