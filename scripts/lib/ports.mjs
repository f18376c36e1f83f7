import net from "node:net"
import { Trouble } from "./trouble.mjs"

/**
 * Whether a port can be listened on, on every address a browser or a client might try.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export async function portIsFree(port) {
  for (const host of ["127.0.0.1", "0.0.0.0", "::"]) {
    if (!(await canListen(port, host))) return false
  }
  return true
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function canListen(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer()
    // A machine without IPv6 refuses the address, not the port.
    server.once("error", (error) => {
      const code = "code" in error ? error.code : ""
      resolve(code === "EADDRNOTAVAIL" || code === "EAFNOSUPPORT")
    })
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}

/**
 * A port that is free now, chosen by the system.
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once("error", reject)
    server.listen(0, () => {
      const address = server.address()
      const port = address && typeof address === "object" ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}

/**
 * @param {{ port: number, variable: string, purpose: string }[]} wanted
 * @returns {Promise<void>}
 */
export async function requireFreePorts(wanted) {
  for (const { port, variable, purpose } of wanted) {
    if (await portIsFree(port)) continue
    throw new Trouble(
      `Port ${port}, meant for ${purpose}, is taken by another program.`,
      `Stop that program, or choose another port: ${variable}=${port + 1} npm start`,
    )
  }
}
