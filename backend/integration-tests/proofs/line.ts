import net from "node:net"
import type { Moment } from "./acts"

type Cut = { pattern: RegExp; moment: Moment; met: () => void }

/**
 * A line to a service, such as PostgreSQL, which can be cut while something goes through it. While it is cut, whoever calls
 * is refused, as by a machine that is there and a service that is not.
 */
export class Line {
  private readonly callers = new Set<net.Socket>()
  private server: net.Server | null = null
  private next: Cut | null = null
  port = 0

  private constructor(private readonly to: { host: string; port: number }) {}

  static async to(port: number, host = "localhost"): Promise<Line> {
    const line = new Line({ host, port })
    await line.mend()
    return line
  }

  /** Callers are taken again, at the same port as before. */
  async mend(): Promise<void> {
    const server = net.createServer((caller) => this.connect(caller))
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject)
      server.listen(this.port, "127.0.0.1", resolve)
    })
    this.server = server
    this.port = (server.address() as net.AddressInfo).port // it listens on an address
  }

  /** Nothing goes through any more, and nobody is told why. */
  cut(): void {
    this.server?.close()
    this.server = null
    for (const caller of this.callers) caller.destroy()
    this.callers.clear()
  }

  /**
   * Cuts itself at the first words that match: before they arrive, or when they have and no answer has come back.
   *
   * @returns when that has happened
   */
  async cutAt(pattern: RegExp, moment: Moment): Promise<void> {
    await new Promise<void>((met) => {
      this.next = { pattern, moment, met }
    })
  }

  private connect(caller: net.Socket): void {
    const service = net.connect(this.to)
    this.callers.add(caller)
    for (const [one, other] of [
      [caller, service],
      [service, caller],
    ] as const) {
      one.on("error", () => undefined)
      one.on("close", () => other.destroy())
    }
    service.on("data", (words) => caller.write(words))
    caller.on("data", (words) => {
      const cut = this.next
      if (!cut?.pattern.test(words.toString("latin1"))) {
        service.write(words)
        return
      }
      this.next = null
      if (cut.moment === "before") {
        this.cut()
        cut.met()
        return
      }
      caller.removeAllListeners("close")
      // What is said arrives and is worked on; only the answer has nobody to go to.
      service.end(words, () => {
        this.cut()
        cut.met()
      })
    })
  }
}
