import type { Sim } from "../sim"
import type { TableName } from "../state/tables"
import { invalid } from "./problem"

type Shown = Record<string, unknown>

const isShown = (value: unknown): value is Shown =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** Which table the objects of an id's prefix live in. */
const tables: Readonly<Record<string, TableName>> = {
  ch: "charges",
  cus: "customers",
  dp: "disputes",
  file: "files",
  pi: "payment_intents",
  pm: "payment_methods",
  po: "payouts",
  re: "refunds",
  txn: "balance_transactions",
}

const deepest_expansion = 4

/**
 * An object as it is answered: fields that follow from the time are filled in, and the ids that `expand` names are
 * replaced by their objects.
 * @throws Problem when a path cannot be expanded
 */
export function present(sim: Sim, object: object, expand: readonly string[]): object {
  const shown = fresh(sim, object)
  for (const path of expand) {
    const parts = path.split(".")
    if (parts.length > deepest_expansion + (parts[0] === "data" ? 1 : 0)) {
      throw invalid("You cannot expand more than 4 levels of a property", "expand")
    }
    expandPath(sim, shown, parts, path)
  }
  return shown
}

/** Copies, because stored records are never edited, and because time alone makes pending money available. */
function fresh<T>(sim: Sim, value: T): T {
  if (Array.isArray(value)) return value.map((part: unknown) => fresh(sim, part)) as T
  if (!isShown(value)) return value
  // An event keeps its object as it was when it happened.
  const parts =
    value.object === "event"
      ? { ...value }
      : Object.fromEntries(Object.entries(value).map(([name, part]) => [name, fresh(sim, part)]))
  return { ...parts, ...followingTime(sim, value) } as T
}

function followingTime(sim: Sim, value: Shown): Shown {
  const now = sim.clock.now()
  if (value.object === "balance_transaction") {
    return { status: Number(value.available_on) <= now ? "available" : "pending" }
  }
  if (value.object === "file_link") {
    return { expired: value.expires_at !== null && Number(value.expires_at) <= now }
  }
  if (value.object === "event") return { pending_webhooks: pendingWebhooks(sim, value.id) }
  if (value.object === "dispute" && isShown(value.evidence_details)) {
    const { evidence_details } = value
    const past_due = Number(evidence_details.due_by) <= now
    return { evidence_details: { ...evidence_details, past_due } }
  }
  return {}
}

const pendingWebhooks = (sim: Sim, event: unknown) =>
  sim.store
    .all("deliveries")
    .filter((delivery) => delivery.event === event && delivery.state === "pending").length

function expandPath(sim: Sim, target: unknown, [name, ...rest]: string[], path: string): void {
  if (Array.isArray(target)) {
    for (const part of target) expandPath(sim, part, [name ?? "", ...rest], path)
    return
  }
  if (!isShown(target) || name === undefined) return
  const expanded = expandField(sim, target, name, path)
  if (expanded !== undefined) target[name] = expanded
  if (rest.length > 0) expandPath(sim, target[name], rest, path)
}

function expandField(sim: Sim, target: Shown, name: string, path: string): unknown {
  const value = target[name]
  if (target.object === "charge" && name === "refunds") return refundsOf(sim, target.id)
  if (value === null || isShown(value) || Array.isArray(value)) return value
  if (typeof value === "string") {
    const table = tables[value.split("_", 1)[0] ?? ""]
    const found = table && name !== "id" ? sim.store.get(table, value) : undefined
    if (found) return fresh(sim, found)
  }
  throw invalid(`This property cannot be expanded (${path}).`, "expand")
}

/** A charge carries its refunds only when it is asked for them. */
function refundsOf(sim: Sim, charge: unknown) {
  const data = sim.store.all("refunds").filter((refund) => refund.charge === charge)
  return {
    object: "list",
    data: fresh(sim, data.reverse().slice(0, 10)),
    has_more: data.length > 10,
    url: `/v1/charges/${String(charge)}/refunds`,
  }
}
