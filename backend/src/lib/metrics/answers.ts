import type { IncomingMessage, Server } from "node:http"
import { onEveryAnswer } from "../every-answer"
import { answerSeconds } from "./registry"

/** What a request carries once a router has found its route; `*` in a pattern stands for the desk's pages. */
type Routed = IncomingMessage & { baseUrl?: string; route?: { path: unknown } }

/** The pattern of a route, such as `/admin/orders/:id`. What reached none, or an address that nobody has, is `other`. */
function patternOf({ baseUrl = "", route }: Routed): string {
  return typeof route?.path === "string" ? `${baseUrl}${route.path}` : "other"
}

/**
 * Measures every answer of this process but those of one server.
 *
 * @param not_of the server that tells the measures
 */
export function measureAnswers(not_of: Server): void {
  onEveryAnswer(({ request, response, server }) => {
    if (server === not_of) return
    const began = process.hrtime.bigint()
    response.once("close", () => {
      const seconds = Number(process.hrtime.bigint() - began) / 1e9
      // Whoever hung up before the end has seen no status.
      const status = response.writableFinished
        ? `${Math.floor(response.statusCode / 100)}xx`
        : "cut"
      answerSeconds.observe(
        { method: request.method ?? "", route: patternOf(request), status },
        seconds,
      )
    })
  })
}
