import { mkdir, writeFile } from "node:fs/promises"
import path from "node:path"
import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { makeAuditPack } from "../workflows/periods/pack/make-pack"

/**
 * `medusa exec ./src/scripts/audit-pack.ts <month> <folder>`: writes the auditor's pack of a closed month into a folder.
 * `npm run audit:pack -- 2026-10 --out folder` calls it.
 */
export default async function auditPack({ container, args }: ExecArgs): Promise<void> {
  const [month, folder] = args
  if (month === undefined || folder === undefined)
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "Say of which month, and into which folder: 2026-10 ./audit. Nothing was written.",
    )
  const { name, bytes } = await makeAuditPack(container, month, new Date())
  await mkdir(folder, { recursive: true })
  const file = path.join(folder, name)
  await writeFile(file, bytes)
  container.resolve(ContainerRegistrationKeys.LOGGER).info(`Audit: ${file}, ${bytes.length} bytes`)
}
