import { problem } from "../../lib/problem"
import type { BankAccount } from "../../modules/settlement/lib/types"
import type SettlementService from "../../modules/settlement/service"

/**
 * The own account of this handle.
 * @throws NOT_FOUND when nobody opened it
 */
export async function accountNamed(
  settlement: SettlementService,
  handle: string,
): Promise<BankAccount> {
  const account = (await settlement.accounts()).find((one) => one.handle === handle)
  if (!account)
    throw problem(
      "NOT_FOUND",
      `No account of ours is called ${handle || "like that"}. Nothing was changed; open the account first.`,
    )
  return account
}
