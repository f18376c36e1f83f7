import type { ExecArgs } from "@medusajs/framework/types"
import { seedDemonstration } from "../seed"

export default async function seed({ container }: ExecArgs): Promise<void> {
  await seedDemonstration(container)
}
