import assert from "node:assert/strict"
import net from "node:net"
import { test } from "node:test"
import { freePort, portIsFree, requireFreePorts } from "../lib/ports.mjs"
import { Trouble } from "../lib/trouble.mjs"

/**
 * @param {string} host
 * @param {(port: number) => Promise<void>} work
 */
async function withListener(host, work) {
  const server = net.createServer()
  const port = await freePort()
  await new Promise((resolve) => server.listen(port, host, () => resolve(undefined)))
  try {
    await work(port)
  } finally {
    server.close()
  }
}

test("a port that the system has just chosen is free", async () => {
  assert.equal(await portIsFree(await freePort()), true)
})

for (const host of ["127.0.0.1", "0.0.0.0"]) {
  test(`sees a program that listens on ${host}`, () =>
    withListener(host, async (port) => assert.equal(await portIsFree(port), false)))
}

test("a taken port is named with its purpose, its variable and another number to try", () =>
  withListener("127.0.0.1", async (port) => {
    await assert.rejects(
      requireFreePorts([{ port, variable: "BACKEND_PORT", purpose: "the backend" }]),
      (error) => {
        assert.ok(error instanceof Trouble)
        assert.equal(
          error.what,
          `Port ${port}, meant for the backend, is taken by another program.`,
        )
        assert.match(error.mend, new RegExp(`BACKEND_PORT=${port + 1} npm start`))
        return true
      },
    )
  }))
