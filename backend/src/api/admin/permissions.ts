/**
 * What a member of staff must be allowed to do for each of our own routes under `/admin`. A route that has no row here
 * is refused to everybody; a test walks the routes and this table.
 */
export type Permission =
  | "register:read"
  | "pricing:read"
  | "ledger:read"
  | "audit:read"
  | "receipt:confirm"
  | "inbox:read"
  | "inbox:revive"
  | "settlement:read"
  | "settlement:import"
  | "settlement:match"
  | "payout:read"
  | "payout:prepare"
  | "payout:approve"
  | "payout:send"
  | "allocation:record"
  | "bank_details:propose"
  | "bank_details:approve"
  | "statement:read"
  | "period:close"
  | "staff:manage"

/** One route: its address as the folders write it, and what it needs. */
export type AdminRoute = {
  readonly method: "GET" | "POST" | "DELETE"
  readonly path: string
  readonly needs: Permission
}

export const adminRoutes: readonly AdminRoute[] = [
  { method: "GET", path: "/admin/groups", needs: "register:read" },
  { method: "GET", path: "/admin/groups/:id", needs: "register:read" },
  { method: "GET", path: "/admin/ledger/accounts", needs: "ledger:read" },
  { method: "GET", path: "/admin/ledger/transactions", needs: "ledger:read" },
  { method: "GET", path: "/admin/orders/:id/premium-split", needs: "ledger:read" },
  { method: "POST", path: "/admin/orders/:id/receipt", needs: "receipt:confirm" },
  { method: "GET", path: "/admin/products/:id/price-breakdown", needs: "pricing:read" },
  { method: "GET", path: "/admin/settlement/accounts", needs: "settlement:read" },
  { method: "POST", path: "/admin/settlement/accounts", needs: "settlement:import" },
  { method: "GET", path: "/admin/settlement/imports", needs: "settlement:read" },
  { method: "POST", path: "/admin/settlement/imports", needs: "settlement:import" },
  { method: "GET", path: "/admin/settlement/imports/:id", needs: "settlement:read" },
  { method: "GET", path: "/admin/settlement/lines", needs: "settlement:read" },
  { method: "POST", path: "/admin/settlement/mapping-suggestion", needs: "settlement:import" },
  { method: "GET", path: "/admin/settlement/payouts", needs: "settlement:read" },
  { method: "POST", path: "/admin/settlement/stripe", needs: "settlement:import" },
  { method: "GET", path: "/admin/settlement/transactions", needs: "settlement:read" },
  { method: "GET", path: "/admin/settlement/age", needs: "settlement:read" },
  { method: "POST", path: "/admin/settlement/age", needs: "settlement:match" },
  { method: "GET", path: "/admin/settlement/identities", needs: "settlement:read" },
  { method: "GET", path: "/admin/settlement/matches", needs: "settlement:read" },
  { method: "POST", path: "/admin/settlement/matches", needs: "settlement:match" },
  { method: "POST", path: "/admin/settlement/matches/:id/undo", needs: "settlement:match" },
  { method: "GET", path: "/admin/settlement/suggestions", needs: "settlement:read" },
]
