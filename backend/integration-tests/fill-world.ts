import type { ExecArgs } from "@medusajs/framework/types"
import { fillShop } from "./shop"

/** `medusa exec ./integration-tests/fill-world.ts`: fills the database that the suites of `inOpenedShop` copy. */
export default async function fillWorld({ container }: ExecArgs): Promise<void> {
  await fillShop(container)
}
