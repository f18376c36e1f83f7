import http from "node:http"
import Module from "node:module"

/**
 * Watches everything a backend does outside itself: statements to PostgreSQL and requests to Stripe. On order it kills the
 * process with −9 at one of them, so that a proof can let a backend die anywhere without the product knowing of it. To be
 * imported before everything else.
 */

/** Where somebody dies: before an act leaves the process, or when it has left and nobody has read the answer. */
export type Moment = "before" | "sent"

export type Ambush = {
  /** Which of the acts that match, from 1 on. */
  nth: number
  moment: Moment
  /** What an act must look like; without it every act that changes something counts. */
  matching?: string
}

let ambush: (Ambush & { pattern: RegExp | null }) | null = null
let seen: string[] = []
let last_act = 0

/** Looks, and the beginnings and saves of transactions, leave nothing behind: dying at one is dying at the next change. */
const changes_nothing =
  /^(select(?!.*\bledger_\w+\()|begin|start transaction|savepoint|release savepoint|set |show |get )/i

/** True for an act that leaves something behind in the world. */
export const changesSomething = (act: string): boolean => !changes_nothing.test(act)

/** The next acts are remembered from here on, and one of them may be the last. */
export function watch(next: Ambush | null): void {
  seen = []
  ambush = next && {
    ...next,
    pattern: next.matching === undefined ? null : new RegExp(next.matching, "i"),
  }
}

/** What was done since {@link watch}, in one line each, and for how long nothing has been done. */
export const seenSoFar = () => ({
  acts: seen,
  quiet_ms: Date.now() - last_act,
})

function kill(): void {
  process.kill(process.pid, "SIGKILL")
}

/** @returns true when the process dies once the act has left */
function meet(act: string): boolean {
  last_act = Date.now()
  seen.push(act)
  if (ambush === null) return false
  if (!(ambush.pattern?.test(act) ?? changesSomething(act))) return false
  ambush.nth -= 1
  if (ambush.nth > 0) return false
  if (ambush.moment === "sent") return true
  kill()
  return false
}

type Method = (this: unknown, ...given: unknown[]) => unknown

function lieInWait(
  owner: Record<string, Method>,
  name: string,
  describe: (...given: unknown[]) => string | null,
) {
  const original = owner[name]
  if (original === undefined) throw new Error(`There is no ${name} to watch`)
  owner[name] = function (...given) {
    const act = describe(...given)
    const last = act !== null && meet(act)
    const answer = original.apply(this, given)
    if (last) kill()
    return answer
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim().slice(0, 200)

function statement(asked: unknown): string {
  const text = typeof asked === "string" ? asked : (asked as { text?: string } | null)?.text
  return oneLine(text ?? "")
}

const watched = new WeakSet<object>()
const once = (owner: object, work: () => void) => {
  if (watched.has(owner)) return
  watched.add(owner)
  work()
}

type Loader = { _load: (request: string, ...rest: unknown[]) => unknown }
const loader = Module as unknown as Loader // Node keeps it out of the types
const load = loader._load.bind(Module)
loader._load = (request, ...rest) => {
  const loaded = load(request, ...rest)
  if (request === "pg") {
    const { Client } = loaded as { Client: { prototype: Record<string, Method> } }
    once(Client, () => {
      lieInWait(Client.prototype, "query", statement)
    })
  }
  return loaded
}

const stripe_port = new URL(process.env.STRIPE_API_URL ?? "http://localhost:1").port

type Asked = { port?: number | string; method?: string; path?: string }

const request = http.request.bind(http) as (...given: unknown[]) => http.ClientRequest
http.request = (...given: unknown[]) => {
  const { port, method = "GET", path = "" } = given[0] as Asked
  const last = String(port) === stripe_port && meet(`${method} ${path}`)
  const sending = request(...given)
  // The request has left when its last byte is with the system; the simulator works on it whoever dies here.
  if (last) sending.once("finish", () => setImmediate(kill))
  return sending
}
