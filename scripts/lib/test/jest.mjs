import fs from "node:fs"
import path from "node:path"
import { readJson } from "../files.mjs"
import { believe, fromJest, skippedIn, sum } from "./counts.mjs"

/** @typedef {import("./runner.mjs").Stage} Stage */
/** @typedef {import("./workshop.mjs").Workshop} Workshop */

/**
 * Runs Jest in one workspace and counts from its own report.
 * @param {Workshop} workshop
 * @param {string} workspace folder, relative to the root
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<import("./runner.mjs").Outcome>}
 */
async function jest(workshop, workspace, args, env = {}) {
  const name = `jest-${[workspace, ...args].join("-").replace(/[^a-z0-9]+/gi, "-")}`
  const report = path.join(workshop.folder, `${name}.json`)
  const cwd = path.join(workshop.root, workspace)
  const { good } = await workshop.run(
    name,
    [
      process.execPath,
      "node_modules/jest/bin/jest.js",
      ...args,
      "--json",
      `--outputFile=${report}`,
    ],
    { cwd, env },
  )
  const found = readJson(report)
  return {
    counts: believe(fromJest(found), good),
    say: failuresOf(found) || workshop.lastLines(name),
    skipped: skippedIn(found),
  }
}

/**
 * The message of each failed test and of each file that could not be loaded.
 * @param {unknown} report
 * @returns {string}
 */
function failuresOf(report) {
  const { testResults = [] } =
    /** @type {{ testResults?: { name: string, status: string, message: string }[] }} */ (
      report ?? {}
    )
  return testResults
    .filter(({ status }) => status === "failed")
    .map(({ name, message }) => `${name}\n${message}`)
    .join("\n")
    .slice(0, 40_000)
}

/** A life in which nearly every act of the simulation is done, and months are closed: the same in every database. */
const one_life = { CIAP_SIMULATION_SEED: "12", CIAP_SIMULATION_STEPS: "96" }

/** @type {Stage} */
export const unit = {
  name: "unit",
  title: "Unit tests of every workspace",
  needs: ["packages"],
  beside: "lint",
  async run(workshop) {
    const names = fs.readdirSync(path.join(workshop.root, "packages"))
    const outcomes = []
    for (const name of names) outcomes.push(await jest(workshop, `packages/${name}`, []))
    outcomes.push(await jest(workshop, "backend", ["--selectProjects", "unit"]))
    outcomes.push(await jest(workshop, "storefront", []))
    return {
      counts: sum(outcomes.map(({ counts }) => counts)),
      say: outcomes.flatMap(({ counts, say }) => (counts.failed > 0 ? [say] : [])).join("\n"),
      skipped: outcomes.flatMap(({ skipped = [] }) => skipped),
    }
  },
}

/**
 * Tests of the backend against the throw-away PostgreSQL, in which each file makes databases of its own.
 * @param {string[]} projects of Jest; the stage is called as the first of them
 * @param {string} title
 * @param {string[]} args
 * @param {(workshop: Workshop) => NodeJS.ProcessEnv | Promise<NodeJS.ProcessEnv>} env
 * @returns {Stage}
 */
const againstDatabase = ([name = "", ...more], title, args, env) => ({
  name,
  title,
  needs: ["packages"],
  async run(workshop) {
    const { port, username, password } = new URL(await workshop.postgres())
    return jest(workshop, "backend", ["--selectProjects", name, ...more, "--forceExit", ...args], {
      ...(await env(workshop)),
      // Medusa's runner takes "localhost" literally: for an address it would ask for TLS.
      DB_HOST: "localhost",
      DB_PORT: port,
      DB_USERNAME: username,
      DB_PASSWORD: password,
      NODE_OPTIONS: "--experimental-vm-modules",
    })
  },
})

/** @type {Stage} */
export const modules = {
  ...againstDatabase(
    ["modules"],
    "Module tests on real migrations",
    ["--runInBand"],
    (workshop) => {
      // Fills the shop that a later stage copies, and which says there what went wrong.
      void workshop.world().catch(() => {})
      return {}
    },
  ),
  beside: "clone",
}

export const http = againstDatabase(
  ["http"],
  "HTTP tests on the whole backend",
  ["--maxWorkers=2"],
  async (workshop) => ({ CIAP_TEST_WORLD: await workshop.world() }),
)

export const proofs = againstDatabase(
  ["proofs", "simulation"],
  "Proofs: a backend killed, and left without PostgreSQL or Redis, where money moves; one life of the simulation",
  ["--maxWorkers=2"],
  async (workshop) => ({ CIAP_TEST_WORLD: await workshop.world(), ...one_life }),
)
