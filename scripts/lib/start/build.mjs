import fs from "node:fs"
import path from "node:path"
import { run } from "../commands.mjs"
import { fingerprint } from "../files.mjs"
import { findPnpm } from "../pnpm.mjs"
import { cloneStamps } from "../stamps.mjs"
import { manifestsFingerprint } from "./install.mjs"

/** Tests and documents are read by people and by `npm test`, drawings by the step "Pictures"; a build does not depend on them. */
const not_built =
  /(\.(test|spec)\.tsx?|\.md)$|\/(__tests__|e2e|integration-tests)\/|^packages\/demo-data\/pictures\/.*\.webp$/

/** @typedef {{ root: string, env: NodeJS.ProcessEnv, logs: string }} Place */

/**
 * Does a piece of work only when its inputs changed since it last ended well in this clone.
 * @param {string} root
 * @param {{ name: string, inputs: string, products: string[], work: () => Promise<void>, did?: string }} piece
 *   `products`: files that must exist for the work to count as done; `did`: the word for having done it
 * @returns {Promise<{ result: string }>}
 */
async function unlessDone(root, { name, inputs, products, work, did = "built" }) {
  const stamps = cloneStamps(root)
  const there = products.every((each) => fs.existsSync(path.join(root, each)))
  if (there && stamps.holds(name, inputs)) return { result: "nothing changed" }
  stamps.clear(name)
  await work()
  stamps.set(name, inputs)
  return { result: did }
}

/** @param {string} root */
const packageSources = (root) =>
  fingerprint(root, ["packages", "tsconfig.base.json", "turbo.json"], { skip: not_built })

/**
 * @param {Place} place
 * @returns {Promise<{ result: string }>}
 */
export async function buildPackages({ root, env, logs }) {
  const names = fs.readdirSync(path.join(root, "packages"))
  return unlessDone(root, {
    name: "packages",
    inputs: fingerprint(root, [], { also: [packageSources(root), manifestsFingerprint(root)] }),
    products: names.map((name) => `packages/${name}/dist/index.js`),
    // Turborepo calls the package manager by its name, so it must run below the one that is pinned.
    work: async () =>
      run([...(await findPnpm(root)), "exec", "turbo", "run", "build", "--filter=./packages/*"], {
        cwd: root,
        env,
        log: path.join(logs, "packages.log"),
        what: "The packages could not be built",
        mend: "The compiler's lines are above; mend the named file.",
      }),
  })
}

/**
 * Lays the drawings of the catalogue out for the shop, in the widths that its pages ask for.
 * @param {Place} place
 * @returns {Promise<{ result: string }>}
 */
export async function layPictures({ root, env, logs }) {
  return unlessDone(root, {
    name: "pictures",
    inputs: fingerprint(root, ["packages/demo-data/pictures"], {
      also: [packageSources(root), manifestsFingerprint(root)],
    }),
    products: ["storefront/public/pictures/.laid.json"],
    did: "laid out",
    work: () =>
      run(
        [process.execPath, "packages/demo-data/dist/draw/sizes.js", "storefront/public/pictures"],
        {
          cwd: root,
          env,
          log: path.join(logs, "pictures.log"),
          what: "The pictures could not be laid out",
          mend: "If the disk is not full, delete storefront/public/pictures and start again.",
        },
      ),
  })
}

/**
 * @param {Place} place
 * @returns {Promise<{ result: string }>}
 */
export async function buildBackend({ root, env, logs }) {
  return unlessDone(root, {
    name: "backend",
    inputs: fingerprint(root, ["backend"], {
      skip: new RegExp(`${not_built.source}|^backend/static/`),
      also: [packageSources(root), manifestsFingerprint(root)],
    }),
    products: [
      "backend/.medusa/server/medusa-config.js",
      "backend/.medusa/server/public/admin/index.html",
    ],
    work: () =>
      run(medusa("build", "--no-lint"), {
        cwd: path.join(root, "backend"),
        env,
        log: path.join(logs, "backend-build.log"),
        what: "The backend could not be built",
        mend: "The compiler's lines are above; mend the named file.",
      }),
  })
}

/**
 * Builds the shop against the running backend: its pages are prepared from what the backend answers.
 * @param {Place & { also: unknown }} place `also`: what the pages hold besides the sources (addresses, key, filling of the database)
 * @returns {Promise<{ result: string }>}
 */
export async function buildStorefront({ root, env, logs, also }) {
  return unlessDone(root, {
    name: "storefront",
    inputs: fingerprint(root, ["storefront"], {
      skip: new RegExp(
        `${not_built.source}|^storefront/(next-env\\.d\\.ts|.*\\.tsbuildinfo|public/pictures/.*)$`,
      ),
      also: [packageSources(root), manifestsFingerprint(root), also],
    }),
    products: ["storefront/.next/BUILD_ID", "storefront/.next/prerender-manifest.json"],
    work: () =>
      run(next("build"), {
        cwd: path.join(root, "storefront"),
        env,
        log: path.join(logs, "storefront-build.log"),
        what: "The shop could not be built",
        mend: "The compiler's lines are above; mend the named file.",
      }),
  })
}

/**
 * Medusa's own program, without a wrapper that would survive it; to be run in `backend/`.
 * @param {string[]} args
 * @returns {string[]}
 */
export const medusa = (...args) => [process.execPath, "node_modules/@medusajs/cli/cli.js", ...args]

/**
 * Next's own program; to be run in `storefront/`.
 * @param {string[]} args
 * @returns {string[]}
 */
export const next = (...args) => [process.execPath, "node_modules/next/dist/bin/next", ...args]
