import http from "node:http"
import type { AddressInfo } from "node:net"
import { Control } from "./control/control"
import { type Fault, Faults } from "./faults"
import { serveRequests } from "./http/server"
import type { ExchangeRate, FeeRow } from "./money/schedules"
import { scheduleDaily } from "./resources/payouts"
import { defaultSettings, type Settings } from "./settings"
import type { Sim } from "./sim"
import type { DrivenWebhooks, Simulator } from "./simulator"
import { freshSeed } from "./state/chance"
import { noJournal, openJournal } from "./state/journal"
import { Store } from "./state/store"
import { Clock } from "./time/clock"
import { type DeliveryMode, Timeline } from "./time/timeline"
import { WebhookSwitchboard } from "./webhooks/switchboard"

export type StartOptions = {
  /** `real` runs with the machine's clock; a date stands still there until the clock is advanced. */
  clock?: "real" | Date
  /** What ids, secrets and chance follow from; without it nobody can guess them. */
  seed?: string
  faults?: readonly Fault[]
  /** Folder that keeps everything over a restart; without it nothing outlives the process. */
  data?: string
  /** 0, the default, takes any free port. */
  port?: number
  /** 127.0.0.1 unless said: it is a toy of this machine. */
  host?: string
  /** The address browsers reach it under, where that is not `http://host:port`. */
  public_url?: string
  /** Origins whose pages may call the API, such as `http://localhost:8000`; without it any page may. */
  browser_origins?: readonly string[]
  webhooks?: {
    mode?: DeliveryMode
    endpoints?: readonly { url: string; secret?: string; enabled_events?: readonly string[] }[]
  }
  settings?: Partial<Settings>
  /** Told of what goes wrong in the background; unless given, it is written to the standard error. */
  on_error?: (error: unknown) => void
}

/** How often a running simulator looks whether something fell due, in milliseconds. */
const look_every_ms = 200

/**
 * Starts a simulated Stripe on a local port. Point the real client at it:
 * `new Stripe("sk_test_…", { host, port, protocol: "http" })`.
 * @throws Error when the port is taken or the journal cannot be read
 */
export async function startSimulator(options: StartOptions = {}): Promise<Simulator> {
  // The port comes first: whoever holds it is the only one who writes the journal.
  const server = http.createServer()
  const { address, port } = await listen(server, options)
  try {
    const url = `http://${address}:${port}`
    const { context, close } = open(options, url)
    const stop = once(async () => {
      await closeServer(server)
      await close()
    })
    const simulator = { ...context.simulator, url, host: address, port, stop }
    const { browser_origins } = options
    server.on("request", serveRequests({ ...context, simulator, browser_origins }))
    return simulator
  } catch (error) {
    await closeServer(server)
    throw error
  }
}

/** Everything behind the port. */
function open(options: StartOptions, url: string) {
  const { journal, changes } =
    options.data === undefined ? { journal: noJournal, changes: [] } : openJournal(options.data)
  const sim = openSim(options, new Store(journal, changes), url)
  const timeline = new Timeline(sim, options.webhooks?.mode ?? "automatic")
  const look = () => void timeline.settle().catch(options.on_error ?? complain)
  const committed = () => {
    timeline.performDue()
    look()
  }
  const webhooks = drivenWebhooks(sim, timeline)
  for (const endpoint of options.webhooks?.endpoints ?? []) webhooks.listen(endpoint)
  const looking = setInterval(look, look_every_ms).unref()
  const simulator = {
    clock: {
      kind: sim.clock.kind,
      now: () => new Date(sim.clock.now() * 1000),
      advance: (seconds: number) => timeline.advance(seconds),
    },
    faults: sim.faults,
    webhooks,
    control: new Control(sim, committed),
  }
  const close = async () => {
    clearInterval(looking)
    await timeline.stop()
    journal.close()
  }
  return { context: { sim, committed, simulator }, close }
}

function openSim(options: StartOptions, store: Store, url: string): Sim {
  const seed = keptFact(store, "seed", () => options.seed ?? freshSeed())
  const faults = new Faults(seed)
  for (const fault of options.faults ?? []) faults.add(fault)
  const sim: Sim = {
    store,
    clock: openClock(options.clock ?? "real", store),
    faults,
    seed,
    settings: { ...defaultSettings, ...options.settings, ...keptSettings(store) },
    url: options.public_url ?? url,
    request: { id: null, idempotency_key: null },
  }
  if (!store.all("acts").some(({ kind }) => kind === "daily_payouts")) scheduleDaily(sim)
  store.commit()
  return sim
}

function openClock(asked: "real" | Date, store: Store): Clock {
  const kind = asked === "real" ? "real" : "virtual"
  const kept = store.get("facts", `clock ${kind}`)?.value
  if (asked === "real") return Clock.real(Number(kept ?? "0"))
  return Clock.virtual(kept === undefined ? Math.floor(asked.getTime() / 1000) : Number(kept))
}

function keptFact(store: Store, id: string, make: () => string): string {
  return (store.get("facts", id) ?? store.put("facts", { id, value: make() })).value
}

function keptSettings(store: Store): Partial<Settings> {
  const fees = store.get("facts", "setting fees")?.value
  const rates = store.get("facts", "setting exchange_rates")?.value
  return {
    ...(fees === undefined ? {} : { fees: JSON.parse(fees) as FeeRow[] }),
    ...(rates === undefined ? {} : { exchange_rates: JSON.parse(rates) as ExchangeRate[] }),
  }
}

function drivenWebhooks(sim: Sim, timeline: Timeline): DrivenWebhooks {
  const switchboard = new WebhookSwitchboard(sim, timeline)
  return Object.assign(switchboard, { settle: () => timeline.settle() })
}

function complain(error: unknown): void {
  process.stderr.write(`stripe-sim: ${error instanceof Error ? error.stack : String(error)}\n`)
}

/** However often it is asked for, it is done once. */
function once(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  return () => (running ??= run())
}

async function listen(server: http.Server, { port = 0, host = "127.0.0.1" }: StartOptions) {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, host, resolve)
  })
  return server.address() as AddressInfo
}

async function closeServer(server: http.Server): Promise<void> {
  server.closeAllConnections()
  await new Promise<void>((resolve) => server.close(() => resolve()))
}
