import http from "node:http"

/**
 * A closed loop: so many connections, each asking again as soon as it was answered. Throughput only; stalls hide in
 * it. Bounded by time, sends to this machine alone.
 *
 * @param {(agent: http.Agent) => Promise<void>} once one request
 * @param {{ seconds: number, connections: number }} how
 * @returns {Promise<number>} answers per second
 */
export async function perSecond(once, { seconds, connections }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  const began = performance.now()
  const last = began + seconds * 1000
  let answers = 0
  const loop = async () => {
    while (performance.now() < last) {
      await once(agent)
      answers += 1
    }
  }
  await Promise.all(Array.from({ length: connections }, loop))
  const took = (performance.now() - began) / 1000
  agent.destroy()
  return answers / took
}

/**
 * One GET that must be answered with 200; the body is read to its end.
 *
 * @param {string} url
 * @param {Record<string, string>} [headers]
 * @returns {(agent: http.Agent) => Promise<void>}
 */
export const get =
  (url, headers = {}) =>
  (agent) =>
    new Promise((resolve, reject) => {
      const request = http.get(url, { agent, headers }, (answer) => {
        answer.resume()
        answer.on("end", () =>
          answer.statusCode === 200
            ? resolve()
            : reject(new Error(`${url} answered ${answer.statusCode}`)),
        )
      })
      request.on("error", reject)
    })

/**
 * A server that does nothing but hand out these bytes: the floor of every page on this machine.
 *
 * @param {Buffer} bytes
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function bareServer(bytes) {
  const server = http.createServer((_, answer) => {
    answer.setHeader("content-type", "text/html; charset=utf-8")
    answer.end(bytes)
  })
  await new Promise((resolve) => server.listen(0, "localhost", () => resolve(undefined)))
  const address = server.address()
  const port = typeof address === "object" && address !== null ? address.port : 0
  return { url: `http://localhost:${port}/`, close: () => server.close() }
}
