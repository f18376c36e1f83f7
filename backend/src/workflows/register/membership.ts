import type { MedusaContainer } from "@medusajs/framework/types"
import type ArtisanGroupService from "../../modules/artisan-group/service"

/**
 * The group a signed-in member acts for today (law 9); null for somebody unknown or who has left.
 *
 * @param today ISO date
 */
export async function readMembership(
  container: MedusaContainer,
  member_id: string,
  today: string,
): Promise<{ member_id: string; group_id: string } | null> {
  const register: ArtisanGroupService = container.resolve("artisan_group")
  const membership = await register.membershipOf(member_id, today)
  return membership && { member_id: membership.member_id, group_id: membership.group_id }
}
