import assert from "node:assert/strict"
import path from "node:path"
import { test } from "node:test"
import { cardEnvironment, cardSettings } from "../lib/cards.mjs"
import { openHouse } from "../lib/house.mjs"
import { freePort } from "../lib/ports.mjs"
import { pause } from "../lib/processes.mjs"
import { keepSecrets } from "../lib/secrets.mjs"
import { inTemporaryFolder } from "./temporary-folder.mjs"

const secrets = { stripe_key: "sk_test_made", stripe_webhook: "whsec_made" }
const real = {
  STRIPE_API_KEY: "sk_live_1",
  STRIPE_WEBHOOK_SECRET: "whsec_real",
  STRIPE_PUBLISHABLE_KEY: "pk_live_1",
}

test("without a key of Stripe's, backend and shop are pointed at the simulator", () => {
  const cards = cardSettings({ STRIPE_API_URL: "https://elsewhere.example" }, 12111)
  assert.equal(cards.kind, "simulated")
  assert.deepEqual(cardEnvironment(cards, secrets), {
    STRIPE_API_KEY: "sk_test_made",
    STRIPE_WEBHOOK_SECRET: "whsec_made",
    STRIPE_PUBLISHABLE_KEY: "pk_test_simulator",
    STRIPE_API_URL: "http://127.0.0.1:12111",
    STRIPE_SIM_URL: "http://localhost:12111",
    STRIPE_TEST_MODE: "yes",
  })
})

test("with keys of Stripe's no simulator is named to anybody", () => {
  const cards = cardSettings({ ...real, STRIPE_SIM_URL: "https://left.over.example" }, 12111)
  assert.equal(cards.kind, "stripe")
  assert.deepEqual(cardEnvironment(cards, secrets), { STRIPE_SIM_URL: undefined })
})

test("a shop for real use without keys takes no cards", () => {
  const told = cardEnvironment({ ...cardSettings({}, 12111), kind: "off" }, secrets)
  assert.equal(Object.keys(told).length, 6)
  assert.ok(Object.values(told).every((value) => value === undefined))
})

test("keys that do not belong together are refused, each with what to do", () => {
  for (const name of ["STRIPE_WEBHOOK_SECRET", "STRIPE_PUBLISHABLE_KEY"])
    assert.throws(() => cardSettings({ ...real, [name]: "" }, 1), new RegExp(`${name} is not`))
  const withKey = (/** @type {string} */ STRIPE_PUBLISHABLE_KEY) => () =>
    cardSettings({ ...real, STRIPE_PUBLISHABLE_KEY }, 1)
  assert.throws(withKey("pk_test_1"), /not both live or both test/)
  assert.throws(withKey("sk_live_1"), /no publishable key/)
})

test("the simulator's secrets look like Stripe's test keys", () =>
  inTemporaryFolder((folder) => {
    const kept = keepSecrets(folder, {})
    assert.match(kept.stripe_key, /^sk_test_.{32,}$/)
    assert.match(kept.stripe_webhook, /^whsec_.{32,}$/)
  }))

test("a program that comes again is started in its old place, but not for ever", () =>
  inTemporaryFolder(async (folder) => {
    const port = await freePort()
    const house = openHouse(folder)
    const serve = `require("node:http").createServer((_, answer) => answer.end()).listen(${port})`
    await house.raise("simulator", [process.execPath, "-e", serve], {
      cwd: folder,
      env: process.env,
      log: path.join(folder, "simulator.log"),
      url: `http://localhost:${port}/`,
      within_seconds: 10,
      comes_again: true,
    })
    house.adopt({ name: "later", pid: process.pid, born: "never" })
    const killed = async () => {
      const { simulator = 0 } = house.pids()
      process.kill(simulator, "SIGKILL")
      while (house.fallen() !== "simulator") await pause(20)
      return simulator
    }
    for (let time = 0; time < 5; time += 1) {
      const before = await killed()
      assert.equal(await house.revive("simulator"), true)
      assert.notEqual(house.pids().simulator, before)
      assert.deepEqual(Object.keys(house.pids()), ["simulator", "later"])
    }
    await killed()
    assert.equal(await house.revive("simulator"), false)
    assert.equal(await house.revive("later"), false)
    await house.stop()
  }))
