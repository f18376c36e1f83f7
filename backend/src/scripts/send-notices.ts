import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { rememberChanges, renewShopWindow } from "../workflows/notices/renew-shop-window"
import { subjectOf } from "../workflows/notices/subjects"

/** Renews everything by hand: all search documents, then every page. `npx medusa exec ./src/scripts/send-notices.ts` */
export default async function sendNotices({ container }: ExecArgs): Promise<void> {
  await rememberChanges(container, [subjectOf.everything])
  const sent = await renewShopWindow(container)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  logger.info(`Every search document was renewed, and the storefront took ${sent} tags.`)
}
