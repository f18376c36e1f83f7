import http from "node:http"
import type { AddressInfo } from "node:net"

type Kept = { bytes: Buffer; type: string }

/** What somebody asked of the bucket, as far as a test looks at it. */
export type AskedOfBucket = { method: string; path: string; headers: http.IncomingHttpHeaders }

const bodyOf = async (request: http.IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** A bucket in memory that takes objects, gives them back and forgets them, as far as Medusa's S3 provider asks. */
export class S3Server {
  readonly asked: AskedOfBucket[] = []
  readonly objects = new Map<string, Kept>()
  private readonly server = http.createServer((request, response) => {
    void this.answer(request, response)
  })

  async open(port: number): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(port, "127.0.0.1", resolve))
  }

  async close(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port // it listens on an address
  }

  private async answer(request: http.IncomingMessage, response: http.ServerResponse) {
    const { method = "", url = "", headers } = request
    const path = decodeURIComponent(new URL(url, "http://bucket").pathname)
    this.asked.push({ method, path, headers })
    const bytes = await bodyOf(request)
    if (method === "PUT") {
      this.objects.set(path, { bytes, type: headers["content-type"] ?? "" })
      response.writeHead(200, { etag: '"kept"' }).end()
      return
    }
    const kept = this.objects.get(path)
    if (kept === undefined) {
      const missing = "<Error><Code>NoSuchKey</Code><Message>There is none.</Message></Error>"
      response.writeHead(404, { "content-type": "application/xml" }).end(missing)
      return
    }
    response.writeHead(200, { "content-type": kept.type, "content-length": kept.bytes.length })
    response.end(method === "HEAD" ? undefined : kept.bytes)
  }
}
