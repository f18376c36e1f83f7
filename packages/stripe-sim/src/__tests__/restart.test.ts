import { spawn } from "node:child_process"
import { once } from "node:events"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { build } from "tsup"
import {
  clientOf,
  closeAll,
  day,
  listener,
  pay,
  start_date,
  webhook_secret,
  world,
} from "./harness"

let folder = ""

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "stripe-sim-"))
})

afterEach(async () => {
  await closeAll()
  fs.rmSync(folder, { recursive: true, force: true })
})

const journal = () => path.join(folder, "journal.jsonl")

describe("a journal", () => {
  it("brings back objects, keys, the clock, what is due, and the next ids", async () => {
    const before = await world({ data: folder })
    const options = { idempotencyKey: "order-1" }
    const intent = await before.stripe.paymentIntents.create(
      { amount: 1000, currency: "eur" },
      options,
    )
    await pay(before.stripe, 10_000)
    await before.sim.clock.advance(day - 1)
    before.sim.control.setExchangeRates([{ from: "pen", to: "eur", rate: "0.25" }])
    const balance = await before.stripe.balance.retrieve()
    await before.sim.stop()

    const after = await world({ data: folder, seed: "ignored, the first one is kept" })
    expect(after.sim.clock.now()).toEqual(new Date(start_date.getTime() + (day - 1) * 1000))
    const again = await after.stripe.paymentIntents.create(
      { amount: 1000, currency: "eur" },
      options,
    )
    expect(again).toEqual(intent)
    expect(await after.stripe.balance.retrieve()).toEqual(balance)
    await pay(after.stripe, 10_000, { currency: "pen" })
    const [row] = (await after.stripe.balanceTransactions.list()).data
    expect(row?.exchange_rate).toBe(0.25)
    await after.sim.clock.advance(day)
    expect((await after.stripe.payouts.list()).data).toMatchObject([{ amount: 9825 }])
  })

  it("cuts off a commit that was torn, and refuses one that was edited", async () => {
    const before = await world({ data: folder })
    const kept = await pay(before.stripe, 1000)
    await before.sim.stop()
    fs.appendFileSync(journal(), '[{"table":"payment_intents","id":"pi_torn","rec')
    const after = await world({ data: folder })
    expect((await after.stripe.paymentIntents.list()).data.map(({ id }) => id)).toEqual([kept.id])
    await pay(after.stripe, 2000)
    await after.sim.stop()
    const lines = fs.readFileSync(journal(), "utf8").trimEnd().split("\n")
    expect(lines.every((line) => Array.isArray(JSON.parse(line)))).toBe(true)
    fs.writeFileSync(journal(), ["[]", "half a line", ...lines, ""].join("\n"))
    await expect(world({ data: folder })).rejects.toThrow(/line 2 is not JSON/)
  })

  it("is written by one only: a second simulator on the same port does not touch it", async () => {
    const { sim, stripe } = await world({ data: folder })
    await pay(stripe, 1000)
    const before = fs.readFileSync(journal(), "utf8")
    await expect(world({ data: folder, port: sim.port })).rejects.toThrow(/EADDRINUSE/)
    expect(fs.readFileSync(journal(), "utf8")).toBe(before)
  })

  it("is one line for all that a request did", async () => {
    const { sim, stripe } = await world({ data: folder })
    const count = () => fs.readFileSync(journal(), "utf8").split("\n").length
    const before = count()
    await pay(stripe, 1000)
    expect(count()).toBe(before + 1)
    await stripe.balance.retrieve()
    expect(count()).toBe(before + 1)
    await sim.stop()
  })
})

describe("the program by itself", () => {
  // A test that ran out of time goes on in the background; whatever it still starts must end at once.
  let ending = new AbortController()

  beforeEach(() => {
    ending = new AbortController()
  })

  afterEach(() => ending.abort())

  /** One file that needs nothing beside it, as a child of ours. */
  async function program(): Promise<string> {
    await build({
      entry: [path.resolve(__dirname, "../main.ts")],
      outDir: path.join(folder, "program"),
      format: ["cjs"],
      target: "node20",
      noExternal: [/.*/],
      config: false,
      silent: true,
    })
    return path.join(folder, "program", "main.js")
  }

  async function run(file: string, port: string, ...more: string[]) {
    const args = [file, "--port", port, "--data", folder, ...more]
    const child = spawn(process.execPath, args, {
      env: { ...process.env, STRIPE_API_KEY: "", STRIPE_WEBHOOK_SECRET: webhook_secret },
      stdio: ["ignore", "pipe", "ignore"],
      signal: ending.signal,
      killSignal: "SIGKILL",
    })
    child.on("error", () => undefined)
    const [said] = (await once(child.stdout, "data")) as [Buffer]
    const url = new URL(/http:\S+/.exec(said.toString())?.[0] ?? "")
    const at = { host: url.hostname, port: Number(url.port) }
    return { child, said: said.toString(), port: url.port, stripe: clientOf(at, "sk_test_1") }
  }

  it("keeps through kill -9 whatever it answered, and delivers what was on its way", async () => {
    const hook = await listener()
    hook.answer(503)
    const file = await program()
    const first = await run(file, "0", "--webhook", hook.url)
    expect(first.said).toContain("Test mode")
    const intents = await Promise.all([1, 2, 3, 4, 5].map((n) => pay(first.stripe, n * 1000)))
    first.child.kill("SIGKILL")
    await once(first.child, "exit")

    hook.answer(200)
    hook.heard.length = 0
    const second = await run(file, first.port)
    const kept = (await second.stripe.paymentIntents.list()).data
    expect(kept.map(({ id }) => id).sort()).toEqual(intents.map(({ id }) => id).sort())
    expect(kept.every(({ status }) => status === "succeeded")).toBe(true)
    // Five minutes later the endpoint that was down is asked again.
    await fetch(`http://127.0.0.1:${first.port}/_sim/clock/advance`, {
      method: "POST",
      body: JSON.stringify({ seconds: 300 }),
    })
    expect(hook.heard).toHaveLength(15)
    expect(hook.heard.every(({ genuine }) => genuine)).toBe(true)
    second.child.kill("SIGTERM")
    expect(await once(second.child, "exit")).toEqual([0, null])
  }, 60_000)
})
