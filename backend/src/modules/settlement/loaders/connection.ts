import type { InternalModuleDeclaration, LoaderOptions } from "@medusajs/framework/types"
import { ModulesSdkUtils } from "@medusajs/framework/utils"
import path from "node:path"

const connect = ModulesSdkUtils.mikroOrmConnectionLoaderFactory({
  moduleName: "settlement",
  moduleModels: [],
  migrationsPath: path.resolve(__dirname, "../migrations"),
})

/** Gives a module without models its database connection; the function's name decides, as in the ledger. */
export default async function connectionLoader(
  options: LoaderOptions,
  declaration?: InternalModuleDeclaration,
): Promise<void> {
  await connect(options, declaration)
}
