import assert from "node:assert/strict"
import { execFile } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { test } from "node:test"
import { parseJson, writeWhole } from "../lib/files.mjs"
import { inTemporaryFolder } from "./temporary-folder.mjs"

const root = path.resolve(import.meta.dirname, "..", "..")
const rooms = ["packages", "backend", "storefront", "scripts"]
const cruiser = path.join(
  root,
  "node_modules",
  "dependency-cruiser",
  "bin",
  "dependency-cruise.mjs",
)

/** Each line is one forbidden import, planted alone, and the rule that must catch it: [rule, from, import, the file it means]. */
const forbidden = /** @type {const} */ ([
  ["no-circles", "packages/money/src/a.ts", "./b", "packages/money/src/b.ts"],
  ["nothing-unresolved", "packages/money/src/a.ts", "./gone", ""],
  [
    "packages-know-no-app",
    "packages/fair-trade/src/a.ts",
    "@medusajs/medusa",
    "node_modules/@medusajs/medusa/index.js",
  ],
  [
    "packages-know-no-app",
    "packages/demo-data/src/a.ts",
    "../../../backend/src/lib/b",
    "backend/src/lib/b.ts",
  ],
  ["packages-are-portable", "packages/fair-trade/src/a.ts", "node:fs", ""],
  ["packages-are-portable", "packages/contract/src/a.ts", "crypto", ""],
  ["packages-are-portable", "packages/bank-files/src/a.ts", "node:buffer", ""],
  [
    "the-verifier-trusts-nobody",
    "packages/audit-verifier/src/a.ts",
    "@ciap/money",
    "packages/money/src/index.ts",
  ],
  [
    "bank-files-know-formats-only",
    "packages/bank-files/src/a.ts",
    "@ciap/fair-trade",
    "packages/fair-trade/src/index.ts",
  ],
  [
    "bank-files-know-formats-only",
    "packages/bank-files/src/a.ts",
    "xlsx",
    "node_modules/xlsx/index.js",
  ],
  [
    "money-is-the-floor",
    "packages/money/src/a.ts",
    "@ciap/contract",
    "packages/contract/src/index.ts",
  ],
  ["money-is-the-floor", "packages/money/src/a.ts", "lodash", "node_modules/lodash/index.js"],
  [
    "rules-ignore-the-wire",
    "packages/fair-trade/src/a.ts",
    "@ciap/contract",
    "packages/contract/src/index.ts",
  ],
  [
    "contract-carries-no-rules",
    "packages/contract/src/a.ts",
    "@ciap/fair-trade",
    "packages/fair-trade/src/index.ts",
  ],
  [
    "contract-carries-no-rules",
    "packages/contract/src/a.ts",
    "lodash",
    "node_modules/lodash/index.js",
  ],
  [
    "demo-data-stays-data",
    "packages/fair-trade/src/a.ts",
    "@ciap/demo-data",
    "packages/demo-data/src/index.ts",
  ],
  [
    "test-kit-stays-in-tests",
    "backend/src/lib/a.ts",
    "@ciap/test-kit",
    "packages/test-kit/src/index.ts",
  ],
  [
    "the-simulator-stays-behind-the-provider",
    "backend/src/lib/a.ts",
    "@ciap/stripe-sim",
    "packages/stripe-sim/src/index.ts",
  ],
  [
    "the-simulator-stays-behind-the-provider",
    "storefront/lib/a.ts",
    "@ciap/stripe-sim",
    "packages/stripe-sim/src/index.ts",
  ],
  [
    "the-simulator-knows-no-shop",
    "packages/stripe-sim/src/a.ts",
    "@ciap/contract",
    "packages/contract/src/index.ts",
  ],
  [
    "http-is-the-only-road",
    "storefront/lib/a.ts",
    "../../backend/src/lib/b",
    "backend/src/lib/b.ts",
  ],
  [
    "backend-knows-no-shop",
    "backend/src/lib/a.ts",
    "../../../storefront/lib/b",
    "storefront/lib/b.ts",
  ],
  [
    "the-shop-shows-the-database-not-the-demo",
    "storefront/features/home/a.ts",
    "@ciap/demo-data",
    "packages/demo-data/src/index.ts",
  ],
  [
    "modules-are-islands",
    "backend/src/modules/ledger/lib/a.ts",
    "../../fair-price/lib/b",
    "backend/src/modules/fair-price/lib/b.ts",
  ],
  [
    "modules-never-look-up",
    "backend/src/modules/ledger/lib/a.ts",
    "../../../workflows/b",
    "backend/src/workflows/b.ts",
  ],
  [
    "edges-go-through-workflows",
    "backend/src/api/store/a.ts",
    "../../modules/ledger/service",
    "backend/src/modules/ledger/service.ts",
  ],
  [
    "edges-go-through-workflows",
    "backend/src/jobs/a.ts",
    "../modules/ledger/models/b",
    "backend/src/modules/ledger/models/b.ts",
  ],
  [
    "steps-do-not-call-steps",
    "backend/src/workflows/x/steps/a.ts",
    "./b",
    "backend/src/workflows/x/steps/b.ts",
  ],
  ["workflows-do-not-know-http", "backend/src/workflows/a.ts", "../api/b", "backend/src/api/b.ts"],
  ["the-server-knows-no-seed", "backend/src/jobs/a.ts", "../seed/b", "backend/src/seed/b.ts"],
  [
    "the-clock-moves-only-in-the-seed",
    "backend/src/scripts/a.ts",
    "../seed/books/moved-clock",
    "backend/src/seed/books/moved-clock.ts",
  ],
  ["admin-is-a-browser", "backend/src/admin/routes/a.tsx", "../../lib/b", "backend/src/lib/b.ts"],
  [
    "features-are-islands",
    "storefront/features/cart/a.ts",
    "@/features/home/b",
    "storefront/features/home/b.ts",
  ],
  ["ui-is-dumb", "storefront/ui/a.tsx", "../lib/backend/b", "storefront/lib/backend/b.ts"],
  [
    "lib-stands-below-features",
    "storefront/lib/a.ts",
    "@/features/home/b",
    "storefront/features/home/b.ts",
  ],
  ["scripts-stand-alone", "scripts/a.mjs", "../backend/src/lib/b", "backend/src/lib/b.ts"],
])

/** Imports that must stay allowed: a rule that forbids everything would pass the tests above. */
const allowed = /** @type {const} */ ([
  ["packages/fair-trade/src/a.ts", "@ciap/money", "packages/money/src/index.ts"],
  ["packages/contract/src/a.ts", "@ciap/money", "packages/money/src/index.ts"],
  ["packages/contract/src/a.ts", "zod", "node_modules/zod/index.js"],
  ["packages/money/src/a.test.ts", "lodash", "node_modules/lodash/index.js"],
  ["packages/fair-trade/src/a.test.ts", "@ciap/test-kit", "packages/test-kit/src/index.ts"],
  ["packages/stripe-sim/src/a.ts", "@ciap/money", "packages/money/src/index.ts"],
  ["backend/src/modules/stripe/a.ts", "@ciap/stripe-sim", "packages/stripe-sim/src/index.ts"],
  ["backend/integration-tests/http/a.ts", "@ciap/stripe-sim", "packages/stripe-sim/src/index.ts"],
  ["backend/src/api/store/a.ts", "../../workflows/b", "backend/src/workflows/b.ts"],
  ["backend/src/workflows/a.ts", "./x/steps/b", "backend/src/workflows/x/steps/b.ts"],
  [
    "backend/src/workflows/x/steps/a.ts",
    "../../../modules/ledger/service",
    "backend/src/modules/ledger/service.ts",
  ],
  ["backend/src/modules/ledger/service.ts", "./lib/b", "backend/src/modules/ledger/lib/b.ts"],
  ["backend/src/scripts/a.ts", "../seed/b", "backend/src/seed/b.ts"],
  ["backend/src/seed/books/a.ts", "./moved-clock", "backend/src/seed/books/moved-clock.ts"],
  ["storefront/features/cart/a.ts", "@/lib/b", "storefront/lib/b.ts"],
  ["storefront/app/a.ts", "@/features/home/b", "storefront/features/home/b.ts"],
  ["storefront/lib/a.ts", "@ciap/contract", "packages/contract/src/index.ts"],
])

/** @typedef {{ summary: { violations: { from: string, rule: { name: string } }[] } }} Report */
/** @typedef {readonly [from: string, specifier: string, to: string]} Edge */

/**
 * Plants every edge in a file of its own, in one tree, and answers which rules caught each.
 * @param {readonly Edge[]} edges
 * @returns {Promise<string[][]>} for each edge, in order
 */
function rulesThatCatch(edges) {
  return inTemporaryFolder(async (folder) => {
    for (const config of [
      ".dependency-cruiser.cjs",
      "tsconfig.boundaries.json",
      "tsconfig.base.json",
    ]) {
      fs.copyFileSync(path.join(root, config), path.join(folder, config))
    }
    for (const name of rooms) fs.mkdirSync(path.join(folder, name), { recursive: true })
    const planted = edges.map((edge, i) => plant(folder, edge, i))
    const { summary } = await cruise(folder)
    return planted.map((file) => [
      ...new Set(
        summary.violations.filter(({ from }) => from === file).map(({ rule }) => rule.name),
      ),
    ])
  })
}

/**
 * @param {string} folder
 * @param {Edge} edge
 * @param {number} i
 * @returns {string} the planted file
 */
function plant(folder, [from, specifier, to], i) {
  const file = from.replace(/a(\.test)?\.(\w+)$/, `a${i}$1.$2`)
  writeWhole(path.join(folder, file), `import * as it from "${specifier}"\nexport const a = it\n`)
  const isCircle = specifier === "./b" && from.startsWith("packages/")
  const back = isCircle
    ? `import { a } from "./${path.parse(file).name}"\nexport const b = a\n`
    : "export const b = 1\n"
  if (to) writeWhole(path.join(folder, to), back)
  return file
}

/**
 * @param {string} folder
 * @returns {Promise<Report>}
 */
async function cruise(folder) {
  const args = [cruiser, ...rooms, "--config", ".dependency-cruiser.cjs", "--output-type", "json"]
  /** @type {string} */
  const output = await new Promise((resolve) => {
    const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024 }
    execFile(process.execPath, args, options, (_error, stdout) => resolve(stdout))
  })
  return /** @type {Report} */ (parseJson(output))
}

const caught = rulesThatCatch(forbidden.map(([, from, specifier, to]) => [from, specifier, to]))

forbidden.forEach(([rule, from, specifier], i) => {
  test(`${rule}: ${from} may not import ${specifier}`, async () => {
    assert.deepEqual((await caught)[i], [rule])
  })
})

test("the legal ways stay open", async () => {
  const rules = await rulesThatCatch(allowed)
  allowed.forEach(([from, specifier], i) =>
    assert.deepEqual(rules[i], [], `${from} → ${specifier}`),
  )
})
