import { type ChildProcess, spawn } from "node:child_process"
import fs from "node:fs"
import net from "node:net"
import os from "node:os"
import path from "node:path"
import { setTimeout as pause } from "node:timers/promises"

/** Debian's package puts it here; others put it somewhere on the path. */
const places = ["/usr/bin", ...(process.env.PATH ?? "").split(path.delimiter)]

/** Where this machine has a real Redis; undefined where it has none. */
export const redis_program = places
  .map((place) => path.join(place, "redis-server"))
  .find((program) => fs.existsSync(program))

const answers_within_ms = 10_000

/** Those of docker-compose.yml, and no snapshots beside the log. */
const settings = [
  ...["--appendonly", "yes"],
  ...["--appendfsync", "everysec"],
  ...["--maxmemory-policy", "noeviction"],
  ...["--save", ""],
]

/** A Redis with the settings of docker-compose.yml, in a folder of its own, which can be killed and started again. */
export class RedisServer {
  private child: ChildProcess | null = null

  private constructor(
    readonly port: number,
    private readonly folder: string,
  ) {}

  get url(): string {
    return `redis://127.0.0.1:${this.port}`
  }

  static async open(): Promise<RedisServer> {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "ciap-redis-"))
    const server = new RedisServer(await freePort(), folder)
    await server.start()
    return server
  }

  /** Starts it with what it had written down. */
  async start(): Promise<void> {
    const place = ["--port", String(this.port), "--dir", this.folder]
    this.child = spawn(redis_program ?? "redis-server", [...place, ...settings], {
      stdio: "ignore",
    })
    const last = Date.now() + answers_within_ms
    while (!(await this.answers())) {
      if (Date.now() > last) throw new Error("redis-server does not answer")
      await pause(50)
    }
  }

  /** Kills it with −9. */
  async kill(): Promise<void> {
    const { child } = this
    if (child === null) return
    this.child = null
    const gone = new Promise((resolve) => child.once("exit", resolve))
    child.kill("SIGKILL")
    await gone
  }

  async close(): Promise<void> {
    await this.kill()
    fs.rmSync(this.folder, { recursive: true, force: true })
  }

  private async answers(): Promise<boolean> {
    return await new Promise<boolean>((resolve) => {
      const socket = net.connect(this.port, "127.0.0.1", () => socket.write("PING\r\n"))
      socket.once("data", (said) => {
        socket.destroy()
        resolve(said.toString().startsWith("+PONG"))
      })
      socket.once("error", () => resolve(false))
    })
  }
}

async function freePort(): Promise<number> {
  const server = net.createServer()
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as net.AddressInfo // it listens on an address
  await new Promise((resolve) => server.close(resolve))
  return port
}
