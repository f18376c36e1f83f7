import { createServer, type IncomingHttpHeaders, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { NoticeNotTaken, portions, sendNotice } from "./send-notice"

describe("a change notice", () => {
  const heard: { headers: IncomingHttpHeaders; body: string }[] = []
  let status = 200
  let server: Server
  let storefront: { url: string; secret: string }

  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = ""
      request.on("data", (part: Buffer) => (body += part.toString()))
      request.on("end", () => {
        heard.push({ headers: request.headers, body: `${request.url} ${body}` })
        response.writeHead(status).end()
      })
    })
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
    const { port } = server.address() as AddressInfo
    storefront = { url: `http://127.0.0.1:${port}`, secret: "our-secret" }
  })
  afterAll(() => new Promise((done) => server.close(done)))

  it("names the tags and proves where it comes from", async () => {
    await sendNotice(storefront, ["catalogue", "product:scarf"])
    expect(heard.at(-1)?.body).toBe('/api/revalidate {"tags":["catalogue","product:scarf"]}')
    expect(heard.at(-1)?.headers["x-ciap-notice-secret"]).toBe("our-secret")
  })

  it("that is refused says so, so that its tags stay remembered", async () => {
    status = 401
    await expect(sendNotice(storefront, ["catalogue"])).rejects.toThrow(NoticeNotTaken)
  })

  it("that reaches nobody says so", async () => {
    const nobody = { url: "http://127.0.0.1:1", secret: "our-secret" }
    await expect(sendNotice(nobody, ["catalogue"])).rejects.toThrow(/cannot be reached/)
  })

  it("carries at most 200 tags, and no tag twice or not at all", () => {
    const tags = Array.from({ length: 401 }, (_, i) => `product:${i}`)
    expect(portions(tags).map((portion) => portion.length)).toEqual([200, 200, 1])
    expect(portions(tags).flat()).toEqual(tags)
    expect(portions([])).toEqual([])
  })
})
