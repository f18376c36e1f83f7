import fs from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { runInThisContext } from "node:vm"
import ts from "typescript"

const folder = path.resolve(import.meta.dirname, "../../backend/src/modules/ledger/migrations")
const require = createRequire(import.meta.url)

/**
 * The ledger's own statements, from its migrations, for a database without the rest of a shop: its triggers, its chain of
 * seals and its checks are the real ones.
 * @returns {string[]}
 */
export function ledgerStatements() {
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .flatMap((name) => statementsOf(path.join(folder, name)))
}

/**
 * @param {string} file
 * @returns {string[]}
 */
function statementsOf(file) {
  const { outputText } = ts.transpileModule(fs.readFileSync(file, "utf8"), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  })
  /** @type {string[]} */
  const statements = []
  class Migration {
    /** @param {string} sql */
    addSql(sql) {
      statements.push(sql)
    }
  }
  /** @param {string} name */
  const load = (name) =>
    name.startsWith("@medusajs/") ? { Migration } : /** @type {unknown} */ (require(name))
  const made = /** @type {Record<string, new () => { up(): void }>} */ ({})
  evaluated(`(function (require, exports) {${outputText}\n})`, file)(load, made)
  for (const Made of Object.values(made)) new Made().up()
  return statements
}

/** @type {(code: string, filename: string) => (load: unknown, made: unknown) => void} */
const evaluated = runInThisContext
