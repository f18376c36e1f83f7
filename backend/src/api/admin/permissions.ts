/**
 * What a member of staff must be allowed to do for each of our own routes under `/admin`. A route that has no row here
 * is refused to everybody; a test walks the routes and this table.
 */
export type Permission =
  | "desk:read"
  | "shop:read"
  | "shop:write"
  | "shop:settings"
  | "payment:capture"
  | "payment:refund"
  | "register:read"
  | "pricing:read"
  | "ledger:read"
  | "audit:read"
  | "audit:export"
  | "receipt:confirm"
  | "inbox:read"
  | "inbox:revive"
  | "settlement:read"
  | "settlement:import"
  | "settlement:match"
  | "payout:read"
  | "payout:prepare"
  | "payout:approve"
  | "payout:export"
  | "payout:send"
  | "allocation:record"
  | "bank_details:propose"
  | "bank_details:approve"
  | "statement:read"
  | "period:prepare"
  | "period:close"
  | "staff:self"
  | "staff:manage"
  | "staff:appoint"

/** One route: its address as the folders write it, and what it needs. */
export type AdminRoute = {
  readonly method: "GET" | "POST" | "DELETE"
  readonly path: string
  readonly needs: Permission
}

export const adminRoutes: readonly AdminRoute[] = [
  { method: "GET", path: "/admin/audit", needs: "audit:read" },
  { method: "GET", path: "/admin/cards/disputes", needs: "inbox:read" },
  { method: "GET", path: "/admin/cards/findings", needs: "inbox:read" },
  { method: "GET", path: "/admin/cards/inbox", needs: "inbox:read" },
  { method: "POST", path: "/admin/cards/inbox/:id/revive", needs: "inbox:revive" },
  { method: "GET", path: "/admin/desk", needs: "desk:read" },
  { method: "GET", path: "/admin/groups", needs: "register:read" },
  { method: "GET", path: "/admin/groups/:id", needs: "register:read" },
  { method: "GET", path: "/admin/groups/:id/decisions", needs: "payout:read" },
  { method: "POST", path: "/admin/groups/:id/decisions", needs: "allocation:record" },
  {
    method: "POST",
    path: "/admin/groups/:id/decisions/:decision_id/withdraw",
    needs: "allocation:record",
  },
  { method: "GET", path: "/admin/groups/:id/payment-details", needs: "payout:read" },
  { method: "POST", path: "/admin/groups/:id/payment-details", needs: "bank_details:propose" },
  { method: "GET", path: "/admin/ledger/accounts", needs: "ledger:read" },
  { method: "GET", path: "/admin/ledger/transactions", needs: "ledger:read" },
  { method: "GET", path: "/admin/orders/:id/premium-split", needs: "ledger:read" },
  { method: "POST", path: "/admin/orders/:id/receipt", needs: "receipt:confirm" },
  { method: "GET", path: "/admin/products/:id/price-breakdown", needs: "pricing:read" },
  { method: "POST", path: "/admin/payment-details/:id", needs: "bank_details:approve" },
  { method: "GET", path: "/admin/settlement/payables", needs: "payout:read" },
  { method: "GET", path: "/admin/settlement/payout-runs", needs: "payout:read" },
  { method: "POST", path: "/admin/settlement/payout-runs", needs: "payout:prepare" },
  { method: "GET", path: "/admin/settlement/payout-runs/:id", needs: "payout:read" },
  { method: "POST", path: "/admin/settlement/payout-runs/:id/approve", needs: "payout:approve" },
  { method: "POST", path: "/admin/settlement/payout-runs/:id/cancel", needs: "payout:prepare" },
  {
    method: "GET",
    path: "/admin/settlement/payout-runs/:id/files/:format",
    needs: "payout:export",
  },
  {
    method: "POST",
    path: "/admin/settlement/payout-runs/:id/payouts/:payout_id",
    needs: "payout:prepare",
  },
  { method: "POST", path: "/admin/settlement/payout-runs/:id/send", needs: "payout:send" },
  { method: "POST", path: "/admin/settlement/group-payouts/:id/confirm", needs: "payout:send" },
  { method: "GET", path: "/admin/settlement/group-payouts/:id/receipt", needs: "payout:read" },
  { method: "POST", path: "/admin/settlement/group-payouts/:id/fail", needs: "payout:send" },
  { method: "POST", path: "/admin/settlement/group-payouts/:id/return", needs: "payout:send" },
  { method: "GET", path: "/admin/staff", needs: "staff:manage" },
  { method: "POST", path: "/admin/staff/:id", needs: "staff:appoint" },
  { method: "POST", path: "/admin/staff/:id/sign-out", needs: "staff:manage" },
  { method: "GET", path: "/admin/staff/me", needs: "staff:self" },
  { method: "POST", path: "/admin/staff/me/step-up", needs: "staff:self" },
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
  { method: "GET", path: "/admin/settlement/statements", needs: "statement:read" },
  {
    method: "GET",
    path: "/admin/settlement/statements/:group_id/:month",
    needs: "statement:read",
  },
  { method: "GET", path: "/admin/settlement/suggestions", needs: "settlement:read" },
  { method: "GET", path: "/admin/settlement/periods", needs: "settlement:read" },
  { method: "GET", path: "/admin/settlement/periods/:month", needs: "settlement:read" },
  { method: "GET", path: "/admin/settlement/periods/:month/pack", needs: "audit:export" },
  { method: "POST", path: "/admin/settlement/periods/:month/prepare", needs: "period:prepare" },
  { method: "POST", path: "/admin/settlement/periods/:month/close", needs: "period:close" },
]
