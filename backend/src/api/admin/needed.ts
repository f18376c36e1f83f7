import { readdirSync } from "node:fs"
import path from "node:path"
import { adminRoutes, type Permission } from "./permissions"

/** A call of somebody at the desk. `path` is what Express matches: without a query, not decoded. */
export type Call = { readonly method: string; readonly path: string; readonly user_id: string }

/** The addresses below `/admin` that have a route file of ours, as the table writes them. */
export const ownAddresses: readonly string[] = readdirSync(__dirname, {
  recursive: true,
  encoding: "utf8",
})
  .filter((file) => /^route\.[jt]s$/.test(path.basename(file)))
  .map((file) => `/admin/${path.dirname(file).replaceAll(path.sep, "/")}`)
  .map((address) => address.replaceAll(/\[(\w+)\]/g, ":$1"))

const patternOf = (address: string): RegExp =>
  new RegExp(`^${address.replaceAll(/:\w+/g, "[^/]+").replaceAll(".", "\\.")}/?$`, "i")

// A word stands before a parameter, as Medusa's router sorts them: `/staff/me` before `/staff/:id`.
const own = [...ownAddresses]
  .sort((a, b) => parameters(a) - parameters(b))
  .map((address) => ({
    pattern: patternOf(address),
    rows: adminRoutes.filter((row) => row.path === address),
  }))

function parameters(address: string): number {
  return address.split(":").length
}

type Area = {
  readonly path: RegExp
  readonly needs: Permission
  /** Where reading is for everybody at the desk. */
  readonly changes_only?: true
}

/** Medusa's own routes that need more than a part in the day's work. The first that fits counts. */
const medusaAreas: readonly Area[] = [
  { path: /^\/admin\/users\/me\/?$/i, needs: "staff:self" },
  { path: /^\/admin\/users(\/|$)/i, needs: "staff:manage", changes_only: true },
  // Reading these is a key: an invitation's answer holds the word that accepts it.
  { path: /^\/admin\/(invites|rbac)(\/|$)/i, needs: "staff:manage" },
  { path: /^\/admin\/(api-keys|workflows-executions)(\/|$)/i, needs: "shop:settings" },
  {
    path: /^\/admin\/(stores|regions|currencies|sales-channels|tax-\w+|plugins|locales|stock-locations|fulfillment-\w+|shipping-\w+|price-preferences|refund-reasons|return-reasons|search-indexes|index|property-labels)(\/|$)/i,
    needs: "shop:settings",
    changes_only: true,
  },
  { path: /^\/admin\/payments\/[^/]+\/refund\/?$/i, needs: "payment:refund" },
  {
    path: /^\/admin\/(payments|payment-collections)(\/|$)/i,
    needs: "payment:capture",
    changes_only: true,
  },
  // Which columns somebody sees: their own affair.
  { path: /^\/admin\/(views|layouts)(\/|$)/i, needs: "staff:self" },
]

const reads = new Set(["GET", "HEAD", "OPTIONS"])

/**
 * What somebody must be allowed to do for a call. An address of ours needs what its row says, and null (nobody may) where
 * it has none; an address of Medusa's needs a part in the day's work, or more in the areas named above.
 */
export function neededFor({ method, path: address, user_id }: Call): Permission | null {
  const asked = method === "HEAD" ? "GET" : method
  const ours = own.find(({ pattern }) => pattern.test(address))
  if (ours) return ours.rows.find((row) => row.method === asked)?.needs ?? null
  const is_read = reads.has(method)
  const own_profile = method === "POST" && address.replace(/\/$/, "") === `/admin/users/${user_id}`
  if (own_profile) return "staff:self"
  const area = medusaAreas.find((a) => a.path.test(address) && !(a.changes_only && is_read))
  return area?.needs ?? (is_read ? "shop:read" : "shop:write")
}
