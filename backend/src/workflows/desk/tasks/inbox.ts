import { STRIPE_INBOX_MODULE } from "../../../modules/stripe-inbox"
import type { TaskSource } from "./source"

/** Events of the card processor that could not be worked on, however often it was tried. */
export const deadEvents: TaskSource = async (container) => {
  const { dead, dead_since } = await container.resolve(STRIPE_INBOX_MODULE).figures()
  return { count: dead, since: dead_since }
}
