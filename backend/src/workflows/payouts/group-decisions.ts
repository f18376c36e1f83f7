import type { PremiumDecisionsAnswer } from "@ciap/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { presentDecision } from "./present"
import { requireGroup } from "./require-group"
import { payoutService } from "./service"

/** What the assembly of a group decided about its premium, newest first. @throws NOT_FOUND */
export async function readDecisions(
  container: MedusaContainer,
  group_id: string,
): Promise<PremiumDecisionsAnswer> {
  await requireGroup(container, group_id)
  const decisions = await payoutService(container).decisionsOfGroup(group_id)
  return { decisions: decisions.map(presentDecision) }
}
