import { type ChildProcess, fork } from "node:child_process"
import path from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import type { Ambush } from "./acts"
import type { Message, Order, Reply } from "./backend-process"

/** Starting takes thirteen seconds of a core; a machine that is busy with others takes its time. */
const start_within_ms = 600_000

/** A process that has done nothing for so long has done what it was asked, subscribers and all. */
const quiet_after_ms = 600

type Answer = { status: number; data: unknown }
type Headers = { headers: Record<string, string> }
type Seen = { acts: string[]; quiet_ms: number }

const never_started = (tail: string[]) =>
  new Error(`The backend did not start. Its last words:\n${tail.join("")}`)

/** A backend in a process of its own, which may be killed. */
export class Backend {
  private asked = 0
  private readonly waiting = new Map<number, (reply: Reply) => void>()
  /** Resolves when the process is gone, however that came. */
  readonly gone: Promise<void>
  /** Where it listens. */
  url = ""
  private readonly tail: string[] = []

  constructor(private readonly child: ChildProcess) {
    this.gone = new Promise((resolve) => child.once("exit", () => resolve()))
    child.on("error", () => undefined)
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (words: Buffer) => {
        this.tail.push(words.toString())
        if (this.tail.length > 200) this.tail.shift()
      })
  }

  get is_alive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null
  }

  async started(): Promise<this> {
    const port = await new Promise<number>((resolve, reject) => {
      const fail = () => {
        reject(never_started(this.tail))
      }
      const late = setTimeout(fail, start_within_ms)
      this.child.once("exit", fail)
      this.child.on("message", (message: number | Reply) => {
        if (typeof message !== "number") return this.waiting.get(message.id)?.(message)
        clearTimeout(late)
        this.child.off("exit", fail)
        resolve(message)
      })
    })
    this.url = `http://localhost:${port}`
    return this
  }

  /** @throws when the process is gone */
  async tell(order: Order): Promise<unknown> {
    const id = (this.asked += 1)
    const message: Message = { id, order }
    const reply = await Promise.race([
      new Promise<Reply>((resolve) => {
        this.waiting.set(id, resolve)
        // One that is just dying cannot be told any more; that it is gone answers then.
        this.child.send(message, () => undefined)
      }),
      this.gone.then(() => null),
    ])
    this.waiting.delete(id)
    if (reply === null) throw new Error("The process is gone")
    if (reply.trouble !== undefined) throw new Error(reply.trouble)
    return reply.answer
  }

  async watch(ambush: Ambush | null = null): Promise<void> {
    await this.tell({ kind: "watch", ambush })
  }

  async seen(): Promise<Seen> {
    return (await this.tell({ kind: "seen" })) as Seen
  }

  /** Waits until it has nothing left to do, or is gone. Answers what it did since it was watched; null when it is gone. */
  async settled(): Promise<string[] | null> {
    try {
      for (;;) {
        const { acts, quiet_ms } = await this.seen()
        if (quiet_ms > quiet_after_ms) return acts
        await pause(100)
      }
    } catch (error) {
      if (this.is_alive) throw error
      return null
    }
  }

  /** @returns null where the connection was cut */
  async ask(
    method: "GET" | "POST",
    at: string,
    body?: unknown,
    with_headers?: Headers,
  ): Promise<Answer | null> {
    try {
      const response = await fetch(`${this.url}${at}`, {
        method,
        headers: { "content-type": "application/json", ...with_headers?.headers },
        ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
        signal: AbortSignal.timeout(120_000),
      })
      const text = await response.text()
      return { status: response.status, data: text === "" ? null : parsed(text) }
    } catch {
      return null
    }
  }

  /** Everything that comes by the clock, in this process. */
  async sweep(): Promise<void> {
    await this.tell({ kind: "sweep" })
  }

  /** From now on its clock is so far off the world's. */
  async setClock(ahead_ms: number): Promise<void> {
    await this.tell({ kind: "clock", ahead_ms })
  }

  async stop(): Promise<void> {
    this.child.kill("SIGKILL")
    await this.gone
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/**
 * Starts a backend on a database; to be stopped by whoever started it.
 *
 * @param settings more of its environment, such as the Redis that it shares with others
 */
export async function launchBackend(database_url: string, settings: NodeJS.ProcessEnv = {}) {
  const { JEST_WORKER_ID: _, NODE_OPTIONS: __, ...inherited } = process.env
  const child = fork(path.join(__dirname, "backend-process.ts"), {
    cwd: path.join(__dirname, "..", ".."),
    execArgv: ["-r", "ts-node/register"],
    env: { ...inherited, DATABASE_URL: database_url, CIAP_LIMITS_FACTOR: "1000", ...settings },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  })
  return await new Backend(child).started()
}
