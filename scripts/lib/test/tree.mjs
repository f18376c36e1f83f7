import fs from "node:fs"
import path from "node:path"
import { freeMegabytes, later_start_megabytes } from "../disk.mjs"
import { nodeComplaint } from "../node-version.mjs"
import { offerRedis } from "../redis.mjs"
import { buildPackages } from "../start/build.mjs"
import { install as installDependencies } from "../start/install.mjs"
import { ask } from "../commands.mjs"
import { believe, fromNodeTest, one, sum } from "./counts.mjs"

/** @typedef {import("./runner.mjs").Stage} Stage */

/** @type {Stage} */
export const machine = {
  name: "machine",
  title: "Machine: Node, git, disk, Redis",
  async run({ root, folder, env, logs }) {
    await offerRedis(env, path.join(logs, "redis.log"))
    const disk = Math.min(freeMegabytes(root), freeMegabytes(folder))
    const complaints = [
      nodeComplaint(process.versions.node),
      (await ask("git", ["--version"]))
        ? ""
        : "git is not installed: install it with the package manager of this machine.",
      disk >= later_start_megabytes ? "" : `Only ${disk} MB of disk are left: free some.`,
    ]
    return {
      counts: sum(complaints.map((complaint) => one(complaint === ""))),
      say: complaints.filter(Boolean).join("\n"),
    }
  },
}

/** @type {Stage} */
export const install = {
  name: "install",
  title: "Dependencies of the lockfile",
  async run({ root, folder, env, logs }) {
    await installDependencies({ root, data_dir: folder, env, log: path.join(logs, "install.log") })
    return { counts: one(true) }
  },
}

/** @type {Stage} */
export const packages = {
  name: "packages",
  title: "Packages, build",
  needs: ["install"],
  async run({ root, env, logs }) {
    await buildPackages({ root, env, logs })
    return { counts: one(true) }
  },
}

/**
 * A check that one program answers with its exit code.
 * @param {string} name
 * @param {string} title
 * @param {string[]} command
 * @param {{ needs?: string[], mend?: string }} [options]
 * @returns {Stage}
 */
function check(name, title, command, { needs = ["install"], mend = "" } = {}) {
  return {
    name,
    title,
    needs,
    async run(workshop) {
      const { good } = await workshop.run(name, command)
      return { counts: one(good), say: `${workshop.lastLines(name)}\n${mend}` }
    },
  }
}

/**
 * A program that the root installs, called without a wrapper.
 * @param {string} package_name
 * @param {string} file
 * @param {string[]} args
 */
const tool = (package_name, file, ...args) => [
  process.execPath,
  path.join("node_modules", package_name, file),
  ...args,
]

export const format = check(
  "format",
  "Format",
  tool("prettier", "bin/prettier.cjs", "--check", ".", "--log-level", "warn"),
  {
    mend: "Mend: pnpm format",
  },
)

export const tidy = check("tidy", "Tidiness: sizes, leftovers, version floors", [
  process.execPath,
  "scripts/tidy.mjs",
])

export const boundaries = check(
  "boundaries",
  "Boundaries: who may import whom",
  tool(
    "dependency-cruiser",
    "bin/dependency-cruise.mjs",
    "packages",
    "backend",
    "storefront",
    "scripts",
    "--config",
    ".dependency-cruiser.cjs",
  ),
)

export const deadCode = check(
  "dead-code",
  "Dead code: files, exports, dependencies nobody uses",
  tool("knip", "bin/knip.js"),
)

export const lint = check(
  "lint",
  "Lint",
  tool("eslint", "bin/eslint.js", ".", "--max-warnings", "0"),
  {
    // Rules that know types read those of the query engine, which `types` writes first.
    needs: ["types"],
    mend: "Mend what can be mended by machine: npx eslint . --fix",
  },
)

/** @type {Stage} */
export const types = {
  name: "types",
  title: "Types of every workspace",
  needs: ["packages"],
  async run(workshop) {
    const workspaces = await workshop.run("types", [
      ...(await workshop.pnpm()),
      "exec",
      "turbo",
      "run",
      "types",
      "--continue",
    ])
    const scripts = await workshop.run(
      "types-scripts",
      tool("typescript", "bin/tsc", "-p", "scripts"),
    )
    return {
      counts: sum([one(workspaces.good), one(scripts.good)]),
      say: `${workspaces.good ? "" : workshop.lastLines("types")}\n${workshop.lastLines("types-scripts")}`,
    }
  },
}

/** @type {Stage} */
export const scripts = {
  name: "scripts",
  title: "Scripts: what start, test and doctor are made of",
  needs: ["install"],
  beside: "format",
  async run(workshop) {
    const folder = path.join(workshop.root, "scripts", "tests")
    const files = fs.readdirSync(folder).filter((name) => name.endsWith(".test.mjs"))
    const { good, output } = await workshop.run("scripts", [
      process.execPath,
      "--test",
      "--test-reporter=spec",
      ...files.map((name) => path.join(folder, name)),
    ])
    return { counts: believe(fromNodeTest(output), good), say: workshop.lastLines("scripts") }
  },
}
