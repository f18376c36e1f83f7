import type { InternalModuleDeclaration, LoaderOptions } from "@medusajs/framework/types"
import { ModulesSdkUtils } from "@medusajs/framework/utils"
import path from "node:path"

const connect = ModulesSdkUtils.mikroOrmConnectionLoaderFactory({
  moduleName: "ledger",
  moduleModels: [],
  migrationsPath: path.resolve(__dirname, "../migrations"),
})

/**
 * Gives the module its database connection. The function's name decides: Medusa skips its own `connectionLoader` for a
 * module without models, and a loader of that name takes its place.
 */
export default async function connectionLoader(
  options: LoaderOptions,
  declaration?: InternalModuleDeclaration,
): Promise<void> {
  await connect(options, declaration)
}
