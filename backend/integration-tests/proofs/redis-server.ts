import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import fs from "node:fs"
import net from "node:net"
import os from "node:os"
import path from "node:path"
import { setTimeout as pause } from "node:timers/promises"

const program = "redis-server"

/** Whether Debian's redis-server is here; `npm run doctor` names it. */
export const redis_is_here = spawnSync(program, ["--version"]).status === 0

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as net.AddressInfo
  server.close()
  return port
}

async function answers(port: number): Promise<boolean> {
  const socket = net.connect(port, "127.0.0.1")
  try {
    await once(socket, "connect")
    socket.write("PING\r\n")
    const [said] = (await once(socket, "data")) as [Buffer]
    // While it reads its log it answers, and not PONG.
    return said.toString().startsWith("+PONG")
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

/** A Redis of a test's own, which keeps every write on disk as that of docker-compose.yml does, so that it may be killed. */
export class OwnRedis {
  private child: ChildProcess | undefined
  private readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), "ciap-redis-"))

  private constructor(private readonly port: number) {}

  static async open(): Promise<OwnRedis> {
    const redis = new OwnRedis(await freePort())
    await redis.start()
    return redis
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`
  }

  get pid(): number {
    return this.child?.pid ?? 0
  }

  async start(): Promise<void> {
    const settings = {
      port: String(this.port),
      bind: "127.0.0.1",
      dir: this.folder,
      save: "",
      appendonly: "yes",
      "maxmemory-policy": "noeviction",
    }
    const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value])
    this.child = spawn(program, args, { stdio: "ignore" })
    while (!(await answers(this.port))) await pause(50)
  }

  /** Waits until somebody has killed it. */
  async gone(): Promise<void> {
    const { child } = this
    if (child && child.exitCode === null && child.signalCode === null) await once(child, "exit")
  }

  async close(): Promise<void> {
    this.child?.kill("SIGKILL")
    await this.gone()
    fs.rmSync(this.folder, { recursive: true, force: true })
  }
}
