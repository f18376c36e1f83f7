import type { StaffRole } from "@ciap/contract"
import type { Permission } from "./permissions"

const everybody: readonly StaffRole[] = ["clerk", "approver", "auditor", "administrator"]
const clerks: readonly StaffRole[] = ["clerk", "administrator"]
const approvers: readonly StaffRole[] = ["approver", "administrator"]
const administrators: readonly StaffRole[] = ["administrator"]

/**
 * Who holds which permission. An auditor holds none that changes anything. Four eyes do not rest on this table: the
 * database refuses an approval by whoever prepared the matter, whatever the role.
 */
const holders: Record<Permission, readonly StaffRole[]> = {
  "shop:read": everybody,
  "shop:write": clerks,
  "shop:settings": administrators,
  "payment:capture": clerks,
  "payment:refund": approvers,
  "desk:read": everybody,
  "register:read": everybody,
  "pricing:read": everybody,
  "ledger:read": everybody,
  "audit:read": everybody,
  "audit:export": ["approver", "auditor", "administrator"],
  "receipt:confirm": clerks,
  "inbox:read": everybody,
  "inbox:revive": clerks,
  "settlement:read": everybody,
  "settlement:import": clerks,
  "settlement:match": clerks,
  "payout:read": everybody,
  "payout:prepare": clerks,
  "payout:approve": approvers,
  "payout:export": ["clerk", "approver", "administrator"],
  "payout:send": ["clerk", "approver", "administrator"],
  "allocation:record": clerks,
  "bank_details:propose": clerks,
  "bank_details:approve": approvers,
  "statement:read": everybody,
  "period:prepare": clerks,
  "period:close": approvers,
  "staff:self": everybody,
  "staff:manage": administrators,
  "staff:appoint": administrators,
}

/** True when the role holds the permission. */
export const holds = (role: StaffRole, permission: Permission): boolean =>
  holders[permission].includes(role)

/** Everything a role may do. */
export const permissionsOf = (role: StaffRole): Permission[] =>
  (Object.keys(holders) as Permission[]).filter((permission) => holds(role, permission))

/** What moves money, says where it goes, closes the books on it, or says who may: a stolen session alone must not. */
const step_up: ReadonlySet<Permission> = new Set<Permission>([
  "payment:refund",
  "payout:approve",
  "payout:send",
  "bank_details:propose",
  "bank_details:approve",
  "period:close",
  "staff:appoint",
])

/** True when a code of the second factor must have been entered lately. */
export const needsStepUp = (permission: Permission): boolean => step_up.has(permission)
