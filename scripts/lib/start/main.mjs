import fs from "node:fs"
import path from "node:path"
import { archiveSettings } from "../backup/archive.mjs"
import { placesOf } from "../backup/places.mjs"
import { ensureDatabase } from "../database.mjs"
import { startPostgres } from "../postgres.mjs"
import { requireFreePorts } from "../ports.mjs"
import { step } from "../say.mjs"
import { keepSecrets } from "../secrets.mjs"
import { Trouble } from "../trouble.mjs"
import { writeRunFile } from "./announce.mjs"
import { isCleared } from "./books.mjs"
import {
  buildBackend,
  buildPackages,
  buildStorefront,
  layPictures,
  medusa,
  next,
} from "./build.mjs"
import { migrate, readFromDatabase, seed } from "./data.mjs"
import { childEnvironment, demoStaff } from "./environment.mjs"
import { install } from "./install.mjs"
import { raiseSimulator } from "./simulator.mjs"

/** @typedef {import("../settings.mjs").Settings} Settings */
/** @typedef {import("../house.mjs").House} House */
/** @typedef {import("./data.mjs").Place} Place */

/**
 * From a bare clone to a running shop. Every step is skipped when its result is already there.
 * @param {Settings} given
 * @param {House} house
 * @returns {Promise<{ running: import("./announce.mjs").Running, place: Place, books_of_a_year: boolean }>}
 */
export async function raiseEverything(given, house) {
  const { root, data_dir } = given
  const logs = path.join(data_dir, "logs")
  fs.rmSync(path.join(data_dir, "run.json"), { force: true })
  const secrets = keepSecrets(data_dir, process.env)
  await clearTheWay(given, house)

  await step("Dependencies", () =>
    install({ root, data_dir, env: process.env, log: path.join(logs, "install.log") }),
  )
  const database_url = await raiseDatabase(given, house, secrets.database_password)
  const settings = forItsUse(given, await isCleared(database_url))
  const env = childEnvironment(settings, secrets, database_url)
  const place = { root, env, logs, database_url }
  await step("Packages", () => buildPackages(place))
  const logins = [
    settings.staff_email,
    secrets.staff_password,
    ...demoStaff(secrets).flatMap(({ email, password }) => [email, password]),
    settings.lead_identifier,
    secrets.lead_password,
  ]
  // The build needs no tables and the tables no build: on two cores both fit at once.
  await Promise.all([
    step("Pictures", () => layPictures(place)).then(() =>
      step("Backend, build", () => buildBackend(place)),
    ),
    step("Tables", () => migrate(place)).then(() =>
      step("Demonstration data", () =>
        seed({ ...place, logins, cards: settings.cards.kind, again: settings.seed_again }),
      ),
    ),
  ])
  if (settings.cards.kind === "simulated")
    await step("Card payments", () => raiseSimulator(settings, house, env))
  await step("Backend", () => raiseBackend(settings, house, env))
  const { publishable_key, group_handle } = await readFromDatabase(
    database_url,
    settings.lead_identifier,
  )
  const shop = { ...env, NEXT_PUBLIC_PUBLISHABLE_KEY: publishable_key }
  const also = [
    settings.backend_url,
    settings.storefront_url,
    publishable_key,
    env.CIAP_CONTACT_EMAIL ?? "",
    env.STRIPE_PUBLISHABLE_KEY ?? "",
    env.STRIPE_SIM_URL ?? "",
  ]
  await step("Shop, build", () => buildStorefront({ ...place, env: shop, also }))
  await step("Shop", () => raiseStorefront(settings, house, shop))

  const running = {
    backend_url: settings.backend_url,
    storefront_url: settings.storefront_url,
    publishable_key,
    stripe_sim_url: env.STRIPE_SIM_URL ?? null,
    database_url,
    staff: { email: settings.staff_email, password: secrets.staff_password },
    demo_staff: demoStaff(secrets),
    group_lead: {
      identifier: settings.lead_identifier,
      password: secrets.lead_password,
      group_handle,
    },
    pids: { start: process.pid, ...house.pids() },
  }
  writeRunFile(data_dir, running)
  return { running, place, books_of_a_year: settings.books_of_a_year }
}

/**
 * A shop that was cleared for real use gets no sales of a demonstration, and no card that moves no money.
 * @param {Settings} settings
 * @param {boolean} cleared
 * @returns {Settings}
 */
function forItsUse(settings, cleared) {
  if (!cleared) return settings
  const { cards } = settings
  const kind = cards.kind === "simulated" ? "off" : cards.kind
  return { ...settings, books_of_a_year: false, cards: { ...cards, kind } }
}

/**
 * Stops what an earlier start left behind, then makes sure that the ports are ours.
 * @param {Settings} settings
 * @param {House} house
 */
async function clearTheWay(settings, house) {
  await step("Ports", async () => {
    const left = await house.stopLeftovers()
    await requireFreePorts([
      { port: settings.backend_port, variable: "BACKEND_PORT", purpose: "the backend" },
      { port: settings.storefront_port, variable: "STOREFRONT_PORT", purpose: "the shop" },
    ])
    return {
      result:
        left.length > 0 ? `free; stopped what an earlier start left: ${left.join(", ")}` : "free",
    }
  })
}

/**
 * @param {Settings} settings
 * @param {House} house
 * @param {string} password
 * @returns {Promise<string>} the address of the database
 */
export async function raiseDatabase(settings, house, password) {
  const { data_dir, database_port, given_database_url } = settings
  const url = await step("Database", async () => {
    if (given_database_url) {
      await ensureDatabase(given_database_url)
      return { result: "yours, from DATABASE_URL", value: given_database_url }
    }
    const wanted = {
      port: database_port,
      variable: "DATABASE_PORT",
      purpose: "the embedded PostgreSQL",
    }
    const log = path.join(data_dir, "logs", "database.log")
    const started = await startPostgres({
      data_dir,
      port: database_port,
      password,
      log,
      flags: archiveSettings(placesOf(settings).wal),
      beforeServing: () => requireFreePorts([wanted]),
    })
    house.adopt(started.known)
    await ensureDatabase(started.url)
    const who = started.account
      ? ` as the account ${started.account}, because PostgreSQL does not run as root`
      : ""
    return { result: `embedded PostgreSQL on port ${database_port}${who}`, value: started.url }
  })
  if (url === undefined) throw new Trouble("The database has no address.", "Run npm run doctor.")
  return url
}

/**
 * @param {Settings} settings
 * @param {House} house
 * @param {NodeJS.ProcessEnv} env
 */
function raiseBackend({ root, data_dir, backend_port }, house, env) {
  // The built backend lies two folders below the workspace whose programs it uses.
  const [node = "", cli = "", ...args] = medusa("start", "--port", String(backend_port))
  return house.raise("backend", [node, path.join("..", "..", cli), ...args], {
    cwd: path.join(root, "backend", ".medusa", "server"),
    env,
    log: path.join(data_dir, "logs", "backend.log"),
    url: `http://localhost:${backend_port}/health`,
    within_seconds: 120,
  })
}

/**
 * @param {Settings} settings
 * @param {House} house
 * @param {NodeJS.ProcessEnv} env
 */
function raiseStorefront({ root, data_dir, storefront_port }, house, env) {
  return house.raise("storefront", next("start", "--port", String(storefront_port)), {
    cwd: path.join(root, "storefront"),
    env,
    log: path.join(data_dir, "logs", "storefront.log"),
    url: `http://localhost:${storefront_port}/`,
    within_seconds: 60,
  })
}
