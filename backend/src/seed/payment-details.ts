import { groups } from "@ciap/demo-data"
import type { MedusaContainer } from "@medusajs/framework/types"
import { payoutService } from "../workflows/payouts/service"
import { must } from "./stage"

/** One group has said nothing yet, so that the desk shows what it means to be held for that. */
const not_said_yet = "mates-huancayo"

const days_ago = 2

/** An account numbered nought: nobody's, with check digits that are right. */
const nobodys_cci = "00200000000000000080"

/** So that a run has a cash sheet too; the groups of Lima are near enough to come and sign. */
const paidInCash = ({ department }: { department: string }): boolean => department === "Lima"

/**
 * Where the groups of the demonstration are paid, approved by another name two days ago, so that a new shop can try a
 * payout run on its first day. Groups that have details keep theirs.
 *
 * @returns how many groups were given details
 */
export async function seedPaymentDetails(
  container: MedusaContainer,
  group_ids: ReadonlyMap<string, string>,
): Promise<number> {
  const payouts = payoutService(container)
  let given = 0
  for (const group of groups) {
    if (group.handle === not_said_yet) continue
    const group_id = must(group_ids.get(group.handle), `group ${group.handle}`)
    if ((await payouts.detailsOfGroup(group_id)).length > 0) continue
    const cash = paidInCash(group)
    const { id } = await payouts.proposeDetail(
      {
        group_id,
        kind: cash ? "cash" : "cci",
        number: cash ? null : nobodys_cci,
        bank_code: null,
        wallet: null,
        holder_name: group.words.es.name,
        document_kind: null,
        document_number: null,
        reason: "Invented for the demonstration",
        demonstration: true,
      },
      "demonstration",
    )
    const at = new Date(Date.now() - days_ago * 86_400_000)
    await payouts.decideDetail(id, { approve: true, actor_id: "demonstration-approver", at })
    given += 1
  }
  return given
}
