import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { createMedusaContainer } from "@medusajs/framework/utils"
import { asValue } from "@medusajs/framework/awilix"
import { registry } from "../lib/metrics/registry"
import { openObservation } from "./observation"

const logger = { warn: jest.fn(), error: jest.fn() }
const check = { checked_at: "2026-11-27T09:47:00Z", age_seconds: 60, ok: true, troubles: [] }
const parts = {
  logger,
  operations: { lastBooksCheck: jest.fn(() => Promise.resolve<object | null>(check)) },
  stripe_inbox: {
    figures: () => Promise.resolve({ waiting: 2, dead: 1, waiting_since: null, dead_since: null }),
  },
  settlement: { accountFigures: () => Promise.resolve([{ open_lines: 3 }, { open_lines: 4 }]) },
  __pg_connection__: { raw: () => Promise.resolve({ rows: [{ failing: true }] }) },
}

const portOf = (server: Server) => (server.address() as AddressInfo).port
const listening = (server: Server) =>
  server.listening
    ? Promise.resolve(server)
    : new Promise<Server>((resolve) => server.once("listening", () => resolve(server)))

describe("the port of observation", () => {
  let observing: Server
  let shop: Server
  const ask = (path: string) => fetch(`http://127.0.0.1:${portOf(observing)}${path}`)
  /** The value of a line of the metrics, found by how it begins. */
  const value = async (line: string) => {
    const said = await (await ask("/metrics")).text()
    return said
      .split("\n")
      .find((each) => each.startsWith(`${line} `))
      ?.slice(line.length + 1)
  }

  beforeAll(async () => {
    const container = createMedusaContainer()
    for (const [name, part] of Object.entries(parts)) container.register(name, asValue(part))
    observing = await listening(openObservation(container, { port: 0, host: "127.0.0.1" }))
    shop = createServer((req, res) => {
      if (req.url?.startsWith("/store/orders/"))
        Object.assign(req, { route: { path: "/store/orders/:id" } })
      res.statusCode = req.url?.endsWith("missing") ? 404 : 200
      res.end("said")
    })
    shop.listen(0, "127.0.0.1")
    await listening(shop)
  })
  afterAll(async () => {
    for (const server of [observing, shop]) {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    }
    registry.clear()
  })

  it("says that the process runs, and refuses everything else", async () => {
    expect(await (await ask("/health")).text()).toBe("OK")
    expect((await ask("/admin/orders")).status).toBe(404)
  })

  it("says whether the process is ready, without the cause that the log names", async () => {
    expect((await ask("/health/ready")).status).toBe(200)
    parts.operations.lastBooksCheck.mockRejectedValueOnce(new Error("ECONNREFUSED 10.0.0.7"))
    const denied = await ask("/health/ready")
    expect(denied.status).toBe(503)
    expect(await denied.text()).not.toContain("10.0.0.7")
  })

  it("counts answers by the pattern of their route, and never shows an order", async () => {
    for (const path of ["/store/orders/order_1", "/store/orders/missing", "/wp-login.php"])
      await fetch(`http://127.0.0.1:${portOf(shop)}${path}`)
    const counted = (route: string, status: string) =>
      value(`ciap_http_answer_seconds_count{method="GET",route="${route}",status="${status}"}`)
    expect(await counted("/store/orders/:id", "2xx")).toBe("1")
    expect(await counted("/store/orders/:id", "4xx")).toBe("1")
    expect(await counted("other", "2xx")).toBe("1")
    const said = await (await ask("/metrics")).text()
    expect(said).not.toMatch(/order_1|wp-login/)
    expect(said).toContain("nodejs_eventloop_lag_seconds")
  })

  it("tells how the house stands", async () => {
    expect(await value("ciap_house_readable")).toBe("1")
    expect(await value("ciap_books_sound")).toBe("1")
    expect(await value("ciap_card_events_waiting")).toBe("2")
    expect(await value("ciap_card_events_dead")).toBe("1")
    expect(await value("ciap_bank_lines_open")).toBe("7")
    expect(await value("ciap_wal_archive_failing")).toBe("1")
  })

  it.each([
    [null, "0"],
    [{ ...check, ok: false }, "-1"],
  ])("tells of a check %j", async (last, told) => {
    parts.operations.lastBooksCheck.mockResolvedValueOnce(last)
    expect(await value("ciap_books_sound")).toBe(told)
  })

  it("tells no old figure while the database does not answer", async () => {
    parts.operations.lastBooksCheck.mockRejectedValue(new Error("gone"))
    expect(await value("ciap_house_readable")).toBe("0")
    expect(await value("ciap_books_sound")).toBe("Nan")
    expect(await value("ciap_card_events_dead")).toBe("Nan")
  })
})
