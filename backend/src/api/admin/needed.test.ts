import { holds, needsStepUp } from "./access"
import { neededFor, ownAddresses } from "./needed"
import { adminRoutes } from "./permissions"

const needed = (method: string, path: string) => neededFor({ method, path, user_id: "user_me" })

describe("what a call at the desk needs", () => {
  it("is written down for every route file of ours, and for no other address", () => {
    expect([...new Set(adminRoutes.map(({ path }) => path))].sort()).toEqual(
      [...ownAddresses].sort(),
    )
  })

  it("is what the row says, however the address is written", () => {
    for (const path of ["/admin/staff", "/admin/staff/", "/ADMIN/Staff"])
      expect(needed("GET", path)).toBe("staff:manage")
    expect(needed("HEAD", "/admin/groups")).toBe("register:read")
    expect(needed("GET", "/admin/groups/grp_1")).toBe("register:read")
    expect(needed("GET", "/admin/staff/me")).toBe("staff:self")
  })

  it("is nothing anybody could hold where an address of ours has no row", () => {
    expect(needed("DELETE", "/admin/groups/grp_1")).toBeNull()
    expect(needed("POST", "/admin/ledger/transactions")).toBeNull()
  })

  it.each([
    ["GET", "/admin/orders", "shop:read"],
    ["GET", "/admin/orders/order_1", "shop:read"],
    ["POST", "/admin/orders/order_1/fulfillments", "shop:write"],
    ["DELETE", "/admin/products/prod_1", "shop:write"],
    ["GET", "/admin/users/me", "staff:self"],
    ["GET", "/admin/users", "shop:read"],
    ["POST", "/admin/users/user_me", "staff:self"],
    ["DELETE", "/admin/users/user_me", "staff:manage"],
    ["POST", "/admin/users/user_other", "staff:manage"],
    ["GET", "/admin/invites", "staff:manage"],
    ["POST", "/admin/invites", "staff:manage"],
    ["GET", "/admin/api-keys", "shop:settings"],
    ["GET", "/admin/stores", "shop:read"],
    ["POST", "/admin/stores/store_1", "shop:settings"],
    ["POST", "/admin/tax-rates", "shop:settings"],
    ["POST", "/admin/payments/pay_1/capture", "payment:capture"],
    ["POST", "/admin/payments/pay_1/refund", "payment:refund"],
    ["POST", "/admin/payments/pay_1/refund/", "payment:refund"],
    ["GET", "/admin/payments/pay_1", "shop:read"],
    ["POST", "/admin/payment-collections/pc_1/mark-as-paid", "payment:capture"],
    ["POST", "/admin/views/orders/configurations", "staff:self"],
  ])("%s %s needs %s", (method, path, permission) => {
    expect(needed(method, path)).toBe(permission)
  })
})

describe("roles", () => {
  it("let an auditor read everything that others read at work, and change nothing", () => {
    for (const { method, needs } of adminRoutes)
      if (method !== "GET" && needs !== "staff:self") expect(holds("auditor", needs)).toBe(false)
    for (const method of ["POST", "DELETE", "PUT", "PATCH"])
      for (const path of ["/admin/orders/o", "/admin/payments/p/refund", "/admin/users/u"])
        expect(holds("auditor", needed(method, path) ?? "staff:manage")).toBe(false)
    expect(holds("auditor", "audit:read")).toBe(true)
  })

  it("keep who prepares and who approves apart", () => {
    for (const [prepare, approve] of [
      ["payout:prepare", "payout:approve"],
      ["bank_details:propose", "bank_details:approve"],
    ] as const) {
      expect([holds("clerk", prepare), holds("clerk", approve)]).toEqual([true, false])
      expect([holds("approver", prepare), holds("approver", approve)]).toEqual([false, true])
    }
  })

  it("leave logins and settings to administrators", () => {
    for (const role of ["clerk", "approver", "auditor"] as const)
      for (const permission of ["staff:manage", "shop:settings"] as const)
        expect(holds(role, permission)).toBe(false)
  })

  it("ask for a code before money moves or roles are given, and not before reading", () => {
    for (const needs of [
      "payment:refund",
      "payout:approve",
      "payout:send",
      "period:close",
    ] as const)
      expect(needsStepUp(needs)).toBe(true)
    for (const { method, needs } of adminRoutes)
      if (method === "GET") expect([needs, needsStepUp(needs)]).toEqual([needs, false])
    expect(needsStepUp("staff:appoint")).toBe(true)
  })
})
