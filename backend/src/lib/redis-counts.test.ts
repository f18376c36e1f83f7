import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { Redis } from "ioredis"
import { redisCounts } from "./redis-counts"

const program = "/usr/bin/redis-server"
const port = 20_000 + (process.pid % 10_000)

// A machine without Debian's package redis-server says so by name instead.
if (existsSync(program)) describe("counts in a real Redis", withRedis)
else
  it("counts in a real Redis: not asked, /usr/bin/redis-server is not on this machine", () => {
    expect(existsSync(program)).toBe(false)
  })

function withRedis() {
  const server = spawn(program, ["--port", String(port), "--save", "", "--appendonly", "no"], {
    stdio: "ignore",
  })
  const client = new Redis({ port, retryStrategy: () => 100 })
  client.on("error", () => undefined)

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
}
