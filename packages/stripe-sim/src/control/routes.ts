import { z } from "zod"
import { testCards } from "../cards/test-cards"
import { Problem } from "../http/problem"
import type { Simulator } from "../simulator"
import {
  advanceSchema,
  disputeSchema,
  failureSchema,
  faultSchema,
  feesSchema,
  listenSchema,
  modeSchema,
  ratesSchema,
  reorderSchema,
  resolveSchema,
} from "./schemas"

type Handle = (simulator: Simulator, body: unknown, id: string) => unknown

const moment = ({ clock }: Simulator) => ({ now: clock.now().toISOString(), kind: clock.kind })

/** The same levers as in process, for another process: `method path` → what it does. JSON in, JSON out. */
const handles: Readonly<Record<string, Handle>> = {
  "GET /_sim": (it) => ({ test_mode: true, ...moment(it), counts: it.control.counts() }),
  "GET /_sim/cards": () => ({ test_mode: true, cards: cardsForPeople() }),

  "GET /_sim/clock": moment,
  "POST /_sim/clock/advance": async (it, body) => {
    await it.clock.advance(advanceSchema.parse(body).seconds)
    return moment(it)
  },

  "GET /_sim/faults": (it) => ({ faults: it.faults.list() }),
  "POST /_sim/faults": (it, body) => ({ id: it.faults.add(faultSchema.parse(body)) }),
  "DELETE /_sim/faults": (it) => done(() => it.faults.clear()),
  "DELETE /_sim/faults/:id": (it, _body, id) => done(() => it.faults.remove(id)),

  "GET /_sim/webhooks": (it) => ({ mode: it.webhooks.mode, pending: it.webhooks.pending() }),
  "GET /_sim/webhooks/all": (it) => ({ webhooks: it.webhooks.all() }),
  "POST /_sim/webhooks/endpoints": (it, body) => it.webhooks.listen(listening(body)),
  "POST /_sim/webhooks/mode": (it, body) =>
    done(() => it.webhooks.setMode(modeSchema.parse(body).mode)),
  "POST /_sim/webhooks/settle": async (it) => {
    await it.webhooks.settle()
    return { pending: it.webhooks.pending() }
  },
  "POST /_sim/webhooks/deliver-next": async (it) => ({ webhook: await it.webhooks.deliverNext() }),
  "POST /_sim/webhooks/deliver-all": async (it) => ({ attempts: await it.webhooks.deliverAll() }),
  "POST /_sim/webhooks/reorder": (it, body) => ({
    pending: it.webhooks.reorder(reorderSchema.parse(body).how),
  }),
  "POST /_sim/webhooks/:id/deliver": (it, _body, id) => it.webhooks.deliver(id),
  "POST /_sim/webhooks/:id/duplicate": (it, _body, id) => it.webhooks.duplicate(id),
  "POST /_sim/webhooks/:id/forge": (it, _body, id) => it.webhooks.forge(id),
  "POST /_sim/webhooks/:id/drop": (it, _body, id) => it.webhooks.drop(id),
  "POST /_sim/webhooks/:id/delay": (it, body, id) =>
    it.webhooks.delay(id, advanceSchema.parse(body).seconds),

  "POST /_sim/disputes": (it, body) => it.control.dispute(disputeSchema.parse(body)),
  "POST /_sim/disputes/:id/resolve": (it, body, id) =>
    it.control.resolveDispute(id, resolveSchema.parse(body).outcome),
  "POST /_sim/payouts": (it) => ({ payouts: it.control.payOut() }),
  "POST /_sim/payouts/:id/fail": (it, body, id) =>
    it.control.failPayout(id, failureSchema.parse(body).failure_code),
  "POST /_sim/refunds/:id/fail": (it, body, id) =>
    it.control.failRefund(id, failureSchema.parse(body).failure_code),
  "POST /_sim/exchange-rates": (it, body) =>
    done(() => it.control.setExchangeRates(ratesSchema.parse(body).exchange_rates)),
  "POST /_sim/fees": (it, body) => done(() => it.control.setFees(feesSchema.parse(body).fees)),
}

/** What browsers may read from another origin: nothing that changes anything. */
export const readableByBrowsers = "GET /_sim/cards"

/**
 * @param body the parsed JSON, or an empty object
 * @throws Problem 404 for an unknown lever, 400 for a body that does not fit
 */
export async function serveControl(
  simulator: Simulator,
  method: string,
  path: string,
  body: unknown,
): Promise<unknown> {
  const found = findHandle(method, path)
  if (!found) {
    const message = `The simulator has no lever ${method} ${path}.`
    throw new Problem(404, { type: "invalid_request_error", message }, "nothing")
  }
  try {
    return await found.handle(simulator, body, found.id)
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    const message = z.prettifyError(error)
    throw new Problem(400, { type: "invalid_request_error", message }, "nothing")
  }
}

function findHandle(method: string, path: string): { handle: Handle; id: string } | undefined {
  const exact = handles[`${method} ${path}`]
  if (exact) return { handle: exact, id: "" }
  const parts = path.split("/")
  const id = parts[3] ?? ""
  const named = handles[`${method} ${[...parts.slice(0, 3), ":id", ...parts.slice(4)].join("/")}`]
  return named && { handle: named, id }
}

function listening(body: unknown) {
  const { secret, ...rest } = listenSchema.parse(body)
  return secret === undefined ? rest : { ...rest, secret }
}

function done(run: () => void): { done: true } {
  run()
  return { done: true }
}

/** The test cards as a form shows them. */
function cardsForPeople() {
  return testCards.map(({ number, token, brand, challenge, decline, aftermath }) => ({
    number,
    token,
    brand,
    outcome: decline?.decline_code ?? aftermath ?? "succeeds",
    challenge: challenge !== undefined,
  }))
}
