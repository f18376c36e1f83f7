import { subscribe } from "node:diagnostics_channel"
import type { IncomingMessage, Server, ServerResponse } from "node:http"

/** A request that has just come in, before anybody has looked at it. */
export type Arriving = {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly server: Server
}

/**
 * Does something with every answer of this process. Medusa puts the desk's pages and its own routes together side by side,
 * in whatever order they are ready, so that nothing of ours stands reliably before both; Node's own announcement does.
 */
export function onEveryAnswer(act: (arriving: Arriving) => void): void {
  subscribe("http.server.request.start", (message) => act(message as Arriving))
}
