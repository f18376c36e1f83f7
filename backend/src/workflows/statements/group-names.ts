import type { StatementLanguage } from "@ciap/statements"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { inLanguage } from "../../lib/locales"

/** Names of groups in a language, by id: the group itself and staff see every name. */
export async function groupNames(
  container: MedusaContainer,
  language: StatementLanguage,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    { entity: "group", fields: ["id", "name"], filters: { id: [...ids] } },
    inLanguage(language),
  )
  return new Map((data as { id: string; name: string }[]).map(({ id, name }) => [id, name]))
}
