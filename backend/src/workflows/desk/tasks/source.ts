import type { MedusaContainer } from "@medusajs/framework/types"

/** How many wait, and since when the oldest does; null while none does. */
export type Waiting = { readonly count: number; readonly since: Date | string | null }

/** Where the desk learns that something of one kind waits for a person. Each answers from one statement. */
export type TaskSource = (container: MedusaContainer) => Promise<Waiting>
