import { createServer, type Server, type ServerResponse } from "node:http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { collectDefaultMetrics, Gauge } from "prom-client"
import { loggedOf, messageOf } from "../lib/problem"
import { measureAnswers } from "../lib/metrics/answers"
import { registry } from "../lib/metrics/registry"
import { probesOf } from "../workflows/operations/probes"
import { readHouse } from "../workflows/operations/read-house"
import { readReadiness } from "../workflows/operations/read-readiness"

const text = "text/plain; charset=utf-8"

/** Each is set when somebody asks, and said to be unknown while the database does not answer. */
const gauge = (name: string, help: string) => new Gauge({ name, help, registers: [registry] })
const house = {
  readable: gauge("ciap_house_readable", "1 while the figures of the house could be read."),
  books_sound: gauge("ciap_books_sound", "1 sound, 0 not checked for three hours, -1 not sound."),
  events_waiting: gauge("ciap_card_events_waiting", "Events of Stripe that wait."),
  events_dead: gauge("ciap_card_events_dead", "Events of Stripe that were given up."),
  bank_lines_open: gauge("ciap_bank_lines_open", "Lines of banks that nobody has explained."),
  archive_failing: gauge("ciap_wal_archive_failing", "1 while the database cannot keep its log."),
}
const soundness = { sound: 1, not_checked: 0, not_sound: -1 } as const

async function measureHouse(container: MedusaContainer): Promise<void> {
  try {
    const { books, archive_failing, ...counts } = await readHouse(container)
    house.readable.set(1)
    house.books_sound.set(soundness[books])
    house.archive_failing.set(archive_failing ? 1 : 0)
    house.events_waiting.set(counts.events_waiting)
    house.events_dead.set(counts.events_dead)
    house.bank_lines_open.set(counts.bank_lines_open)
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`The figures of the house could not be read: ${loggedOf(error)}`)
    for (const each of Object.values(house)) each.set(NaN)
    house.readable.set(0)
  }
}

type Answer = { status: number; type: string; body: string }

const routes: Record<string, (container: MedusaContainer) => Promise<Answer>> = {
  "/health": () => Promise.resolve({ status: 200, type: text, body: "OK" }),
  "/health/ready": async (container) => {
    try {
      const readiness = await readReadiness(probesOf(container))
      return { status: 200, type: "application/json", body: JSON.stringify(readiness) }
    } catch (error) {
      return { status: 503, type: text, body: messageOf(error) }
    }
  },
  "/metrics": async (container) => {
    await measureHouse(container)
    return { status: 200, type: registry.contentType, body: await registry.metrics() }
  },
}

async function answer(container: MedusaContainer, url: string, res: ServerResponse): Promise<void> {
  const route = routes[url.split("?")[0] ?? ""]
  const { status, type, body } = (await route?.(container)) ?? {
    status: 404,
    type: text,
    body: "Here are /health, /health/ready and /metrics.",
  }
  res.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(body)
}

/**
 * Opens the small port on which a process, server or worker, tells how it does. It is apart from the shop's port, because a
 * worker serves no routes there and because nobody but the operator's monitor has to read it.
 *
 * @returns the server; a port that is taken is said in the log and stops nobody from selling
 */
export function openObservation(
  container: MedusaContainer,
  { port, host }: { port: number; host: string },
): Server {
  const logger = () => container.resolve(ContainerRegistrationKeys.LOGGER)
  const server = createServer((req, res) => {
    answer(container, req.url ?? "/", res).catch((error: unknown) => {
      logger().error(`Metrics could not be told: ${loggedOf(error)}`)
      res.writeHead(500, { "content-type": text }).end("The log says what went wrong.")
    })
  })
  measureAnswers(server)
  collectDefaultMetrics({ register: registry })
  server.on("error", (error) => logger().error(`No metrics on ${host}:${port}: ${error.message}`))
  server.listen(port, host)
  // It must not keep a process alive that has ended its work.
  server.unref()
  return server
}
