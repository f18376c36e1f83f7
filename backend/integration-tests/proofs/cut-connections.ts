import { once } from "node:events"
import net from "node:net"

/**
 * The way to a PostgreSQL, which can be cut: whoever goes through it sees a server that crashed. Every connection breaks in
 * the middle of whatever it was doing, so that PostgreSQL takes open transactions back, and no new one is accepted.
 */
export class CuttableWay {
  private readonly open = new Set<net.Socket>()
  private is_cut = false
  private readonly server: net.Server

  private constructor(private readonly target: URL) {
    this.server = net.createServer((near) => {
      if (this.is_cut) return void near.resetAndDestroy()
      const far = net.connect(Number(target.port || 5432), target.hostname)
      for (const socket of [near, far]) {
        this.open.add(socket)
        socket.on("error", () => undefined)
        socket.once("close", () => {
          this.open.delete(socket)
          near.destroy()
          far.destroy()
        })
      }
      near.pipe(far)
      far.pipe(near)
    })
  }

  static async to(database_url: string): Promise<CuttableWay> {
    const way = new CuttableWay(new URL(database_url))
    way.server.listen(0, "127.0.0.1")
    await once(way.server, "listening")
    return way
  }

  /** The address of the same database through here. */
  get database_url(): string {
    const url = new URL(this.target)
    url.hostname = "localhost"
    url.port = String((this.server.address() as net.AddressInfo).port)
    return url.href
  }

  cut(): void {
    this.is_cut = true
    for (const socket of this.open) socket.resetAndDestroy()
  }

  mend(): void {
    this.is_cut = false
  }

  close(): void {
    this.cut()
    this.server.close()
  }
}
