import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { problem } from "../../lib/problem"
import { STAFF_MODULE } from "../../modules/staff"
import { recordAct } from "../audit/record-act"

type Proof = {
  readonly user_id: string
  readonly auth_identity_id: string
  readonly method: "totp" | "recovery_code"
  readonly code: string
}

const refusals: readonly string[] = [MedusaError.Types.NOT_ALLOWED, MedusaError.Types.INVALID_DATA]

/**
 * Looks whether the person who is signed in has their second factor at hand, by a code of it. A recovery code counts once.
 *
 * @returns the moment of the proof
 * @throws STEP_UP_NEEDED without a second factor, INVALID_REQUEST for a wrong code, TOO_MANY_REQUESTS after five tries in a
 * quarter of an hour
 */
export async function proveSecondFactor(container: MedusaContainer, proof: Proof): Promise<Date> {
  const { user_id, auth_identity_id, method, code } = proof
  const auth = container.resolve(Modules.AUTH)
  const staff = container.resolve(STAFF_MODULE)
  const factors = await auth.listAuthMfa({ auth_identity_id, status: "enabled" })
  if (factors.length === 0) throw noFactor()
  await staff.takeCodeTry(user_id)
  const challenge = await auth.createAuthMfaChallenge({ auth_identity_id })
  const { completed_at } = await auth
    .verifyAuthMfaChallenge({ id: challenge.id, method, code })
    .catch((error: unknown) => {
      throw isRefusal(error) ? wrongCode() : error
    })
  await staff.forgetCodeTries(user_id)
  await recordAct(container, {
    actor_id: user_id,
    act: "staff.step_up",
    subject_type: "staff_member",
    subject_id: user_id,
    after: { method },
  })
  return new Date(completed_at ?? Date.now())
}

/** A refusal of the code, and not a fault on the way to it. */
const isRefusal = (error: unknown): boolean =>
  error instanceof MedusaError && refusals.includes(error.type)

const noFactor = () =>
  problem(
    "STEP_UP_NEEDED",
    "Your login has no second factor yet. Nothing was changed; please set one up in your profile first.",
  )

const wrongCode = () =>
  problem(
    "INVALID_REQUEST",
    "This code is not right, or no longer. Nothing was changed; please enter the code that your app shows now.",
  )
