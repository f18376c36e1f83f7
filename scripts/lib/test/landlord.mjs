import { createServer } from "node:http"

/** What may be asked of the landlord, by path. */
const acts = /** @type {const} */ ({
  "/postgres/cut": "cutPostgres",
  "/postgres/return": "returnPostgres",
})

/**
 * Lets a test take the throw-away PostgreSQL away and back, from its own process and on this machine only.
 * @param {Pick<import("./workshop.mjs").Workshop, "cutPostgres" | "returnPostgres">} workshop
 * @returns {Promise<{ env: { CIAP_PROOFS_LANDLORD: string }, close: () => void }>}
 */
export async function openLandlord(workshop) {
  const server = createServer((request, response) => {
    const act = Object.hasOwn(acts, request.url ?? "")
      ? acts[/** @type {keyof typeof acts} */ (request.url)]
      : undefined
    if (act === undefined) return void response.writeHead(404).end()
    workshop[act]().then(
      () => response.writeHead(204).end(),
      (error) => response.writeHead(500).end(String(error)),
    )
  })
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)))
  const address = server.address()
  const port = typeof address === "object" ? address?.port : undefined
  return {
    env: { CIAP_PROOFS_LANDLORD: `http://127.0.0.1:${port}` },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
