import type { IncomingMessage, ServerResponse } from "node:http"
import helmet from "helmet"
import { env } from "../lib/env"
import { onEveryAnswer } from "../lib/every-answer"

type Headers = (req: IncomingMessage, res: ServerResponse, next: () => void) => void

const https = env.backend_url.startsWith("https://")

const with_policy = {
  frameguard: { action: "deny" as const },
  referrerPolicy: { policy: "no-referrer" as const },
  // Only where the public address is https: a browser that has seen it once never asks without again.
  strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
}

const policy = (directives: Record<string, string[]>) => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      "base-uri": ["'none'"],
      "object-src": ["'none'"],
      "frame-ancestors": ["'none'"],
      ...directives,
    },
  },
})

/** Answers of routes are data; whoever gets a browser to show one as a page gains nothing. */
const forData: Headers = helmet({
  ...with_policy,
  ...policy({ "default-src": ["'none'"] }),
  crossOriginResourcePolicy: { policy: "same-origin" },
})

/**
 * The desk's pages are Medusa Admin: its scripts come from here alone; its components write styles into the page, and it
 * shows pictures that were just chosen (`blob:`), drawn (`data:`) or lie in the shop or a bucket. Only `medusa develop` needs
 * more: its bundler writes a script into the page and speaks through a socket.
 */
const forDesk: Headers = helmet({
  ...with_policy,
  ...policy({
    "default-src": ["'self'"],
    "script-src": ["'self'", ...(env.developing ? ["'unsafe-inline'"] : [])],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:", "https:", env.storefront_url],
    "font-src": ["'self'", "data:"],
    "connect-src": ["'self'", ...(env.developing ? ["ws:"] : [])],
    "worker-src": ["'self'", "blob:"],
    "form-action": ["'self'"],
  }),
})

const isDesk = (url: string | undefined): boolean => /^\/app(\/|\?|$)/i.test(url ?? "")

/**
 * Puts the headers that keep a browser from being turned against us on every answer, the desk's pages included. A route
 * that knows better, as the one of files does, says so itself afterwards.
 */
export function secureEveryAnswer(): void {
  onEveryAnswer(({ request, response }) =>
    (isDesk(request.url) ? forDesk : forData)(request, response, () => undefined),
  )
}
