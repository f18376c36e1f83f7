import type { MedusaContainer } from "@medusajs/framework/types"
import { STAFF_MODULE } from "../../modules/staff"
import type { Member } from "../../modules/staff/service"

export type { Member }

/** Who a signed-in user is at the desk; null for somebody to whom nobody has given a role. */
export const memberOf = async (
  container: MedusaContainer,
  user_id: string,
): Promise<Member | null> => await container.resolve(STAFF_MODULE).memberOf(user_id)
