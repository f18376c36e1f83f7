import { isIP } from "node:net"
import { ipKeyGenerator } from "express-rate-limit"

/** What is needed of a request to say where it comes from; `ip` is what Express makes of `X-Forwarded-For`. */
export type Arrival = {
  readonly ip?: string | undefined
  readonly socket: { readonly remoteAddress?: string | undefined }
  readonly headers: { readonly [name: string]: string | string[] | undefined }
}

/** Loopback, private, shared and link-local networks, also written as IPv4 within IPv6. */
const neighbour =
  /^(::ffff:)?(127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)|^(::1$|f[cd]|fe80:)/i

/**
 * The address that a request is counted under. Medusa trusts one proxy always, so that anybody who reaches the process
 * directly could call themselves what they like: the forwarded address counts only when the caller is a neighbour, as a
 * proxy in front is. A house of IPv6 has as many addresses as it wants and is counted as one.
 */
export function addressOf({ ip, socket, headers }: Arrival): string {
  const caller = socket.remoteAddress ?? ""
  const forwarded = neighbour.test(caller) && headers["x-forwarded-for"] !== undefined
  const address = forwarded ? (ip ?? caller) : caller
  return isIP(address) === 0 ? "unknown" : ipKeyGenerator(address)
}

/** True for what this house asks itself, such as the shop's server that makes pages: a neighbour who speaks for nobody else. */
export const isOwnHouse = ({ socket, headers }: Arrival): boolean =>
  headers["x-forwarded-for"] === undefined && neighbour.test(socket.remoteAddress ?? "")
