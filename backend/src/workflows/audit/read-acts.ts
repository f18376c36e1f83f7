import type { AuditAnswer, AuditQuery } from "@ciap/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { AUDIT_MODULE } from "../../modules/audit"

/** Who did what, newest first, with the addresses people know each other by. */
export async function readActs(
  container: MedusaContainer,
  { limit, after, ...filter }: z.infer<typeof AuditQuery>,
): Promise<AuditAnswer> {
  const found = await container.resolve(AUDIT_MODULE).listActs({
    ...filter,
    ...(after === undefined ? {} : { before_id: after }),
    limit,
  })
  const ids = [...new Set(found.map(({ actor_id }) => actor_id))]
  const users = await container
    .resolve(Modules.USER)
    .listUsers({ id: ids }, { select: ["id", "email"], take: ids.length })
  const emails = new Map(users.map(({ id, email }) => [id, email]))
  return {
    acts: found.map(({ actor_id, subject_type, subject_id, ...act }) => ({
      ...act,
      actor: { id: actor_id, email: emails.get(actor_id) ?? null },
      subject: { type: subject_type, id: subject_id },
    })),
    next: found.length === limit ? (found.at(-1)?.id ?? null) : null,
  }
}
