import { type ChildProcess, spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { Redis } from "ioredis"
import { redisCounts } from "./redis-counts"

const program = "/usr/bin/redis-server"
const port = 20_000 + (process.pid % 10_000)

// `npm test` installs Debian's package where it may; a machine without one skips these, and the run says so by name.
const is_missing = !existsSync(program)
const describeWithRedis = is_missing ? describe.skip : describe

describeWithRedis(`counts in a real Redis${is_missing ? ` (no ${program} here)` : ""}`, () => {
  let server: ChildProcess
  let client: Redis

  beforeAll(() => {
    const settings = ["--port", String(port), "--save", "", "--appendonly", "no"]
    server = spawn(program, settings, { stdio: "ignore" })
    client = new Redis({ port, retryStrategy: () => 100 })
    client.on("error", () => undefined)
  })
  afterAll(async () => {
    await client.quit()
    server.kill()
  })

  const counts = (name: string, windowMs: number) => {
    const store = redisCounts("", name, client)
    void store.init?.({ windowMs } as never)
    return store
  }

  it("are shared by two processes, apart for each limit, and taken off again", async () => {
    const [one, other] = [counts("login", 60_000), counts("login", 60_000)]
    expect((await one.increment("ana")).totalHits).toBe(1)
    expect((await other.increment("ana")).totalHits).toBe(2)
    await one.decrement("ana")
    expect((await other.increment("ana")).totalHits).toBe(2)
    expect((await counts("cart", 60_000).increment("ana")).totalHits).toBe(1)
    await one.resetKey("ana")
    expect((await one.increment("ana")).totalHits).toBe(1)
  })

  it("are forgotten when their window is over, also one that only took something off", async () => {
    const short = counts("short", 150)
    const { resetTime } = await short.increment("ana")
    expect(resetTime?.getTime()).toBeLessThanOrEqual(Date.now() + 150)
    await short.decrement("eva")
    await new Promise((passed) => setTimeout(passed, 250))
    expect((await short.increment("ana")).totalHits).toBe(1)
    expect(await client.pttl("ciap:limit:short:eva")).toBe(-2)
  })

  it("fail at once where there is no Redis, so that whoever counts can let the request pass", async () => {
    const nobody = new Redis({ port: 1, maxRetriesPerRequest: 0, retryStrategy: () => null })
    nobody.on("error", () => undefined)
    const lonely = redisCounts("", "login", nobody)
    void lonely.init?.({ windowMs: 1_000 } as never)
    await expect(lonely.increment("ana")).rejects.toThrow()
  })
})
