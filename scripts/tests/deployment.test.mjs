import assert from "node:assert/strict"
import fs from "node:fs"
import path from "node:path"
import { test } from "node:test"
import { parse } from "yaml"

const root = path.resolve(import.meta.dirname, "..", "..")
/** @type {(text: string, options?: { merge: boolean }) => unknown} */
const parseYaml = parse
/** @param {string} file */
const read = (file) => fs.readFileSync(path.join(root, file), "utf8")

/** @typedef {{ build?: { context: string, dockerfile: string }, depends_on?: Record<string, unknown>, environment?: Record<string, string | number>, image?: string, command?: string[], ports?: string[], volumes?: string[], healthcheck?: { test: string[] } }} Service */

// No Docker engine runs where these tests run: the file is read, not carried out.
const compose =
  /** @type {{ services: Record<string, Service>, volumes: Record<string, unknown> }} */ (
    parseYaml(read("docker-compose.yml"), { merge: true })
  )
const template = new Set(
  [...read(".env.template").matchAll(/^([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name),
)

test("the compose file shows server, worker, shop, database, Redis and files, and a step that prepares the tables", () => {
  assert.deepEqual(Object.keys(compose.services).sort(), [
    "objects",
    "postgres",
    "prepare",
    "redis",
    "server",
    "storefront",
    "worker",
  ])
  const modes = ["server", "worker"].map(
    (name) => compose.services[name]?.environment?.MEDUSA_WORKER_MODE,
  )
  assert.deepEqual(modes, ["server", "worker"])
  assert.equal(compose.services.server?.image, compose.services.worker?.image, "one image for both")
})

test("every image of ours has its Dockerfile, and every service waits only for services there are", () => {
  for (const [name, service] of Object.entries(compose.services)) {
    if (service.build) assert.ok(fs.existsSync(path.join(root, service.build.dockerfile)), name)
    for (const other of Object.keys(service.depends_on ?? {}))
      assert.ok(compose.services[other], `${name} waits for ${other}`)
  }
})

test("server and worker get Redis and every secret, without which two processes would not be one shop", () => {
  for (const name of ["server", "worker"]) {
    const environment = compose.services[name]?.environment ?? {}
    for (const variable of [
      "DATABASE_URL",
      "REDIS_URL",
      "JWT_SECRET",
      "COOKIE_SECRET",
      "CIAP_LINK_SECRET",
      "CIAP_NOTICE_SECRET",
      "AUTH_MFA_ENCRYPTION_KEY",
    ]) {
      assert.ok(environment[variable], `${name} lacks ${variable}`)
    }
  }
})

test("Redis keeps events over a restart and throws none away, and its files lie in a volume", () => {
  const redis = compose.services.redis
  const command = redis?.command ?? []
  const setting = (/** @type {string} */ name) => command[command.indexOf(`--${name}`) + 1]
  assert.equal(setting("appendonly"), "yes")
  assert.equal(setting("appendfsync"), "everysec")
  assert.equal(setting("maxmemory-policy"), "noeviction")
  assert.ok(redis?.volumes?.includes("redis:/data"))
})

test("files of server and worker lie in one bucket that is not published and outlives its container", () => {
  const { command = [], environment = {}, ports, volumes } = compose.services.objects ?? {}
  assert.equal(ports, undefined, "only the backend reaches it")
  assert.deepEqual(volumes, ["objects:/data"])
  assert.ok(command.includes("-dir=/data"))
  for (const name of ["prepare", "server", "worker"]) {
    const backend = compose.services[name]?.environment ?? {}
    assert.equal(backend.S3_ENDPOINT, "http://objects:8333")
    assert.ok(command.includes(`-bucket=${backend.S3_BUCKET}`), "the bucket that is made is asked")
    assert.equal(backend.S3_ACCESS_KEY_ID, environment.AWS_ACCESS_KEY_ID)
    assert.equal(backend.S3_SECRET_ACCESS_KEY, environment.AWS_SECRET_ACCESS_KEY)
  }
})

test("server and worker are asked whether they are ready, on a port that is not published", () => {
  for (const name of ["server", "worker"]) {
    const { environment = {}, healthcheck, ports = [] } = compose.services[name] ?? {}
    const port = environment.CIAP_METRICS_PORT
    assert.ok(port, `${name} tells no metrics`)
    assert.match(healthcheck?.test.join(" ") ?? "", new RegExp(`localhost:${port}/health/ready`))
    assert.ok(!ports.some((each) => each.includes(String(port))), `${name} publishes its metrics`)
  }
})

test("server and worker get everything that the backend refuses to run in production without", () => {
  const [, names = ""] =
    /const secret_names = \[([^\]]+)\]/.exec(read("backend/src/lib/env.ts")) ?? []
  const needed = [...names.matchAll(/"([A-Z_]+)"/g)].map(([, name = ""]) => name)
  assert.ok(needed.length >= 5, "the list of secrets is still found")
  const all = [
    ...needed,
    "DATABASE_URL",
    "REDIS_URL",
    "BACKEND_URL",
    "STOREFRONT_URL",
    "CIAP_STAFF_PASSWORD",
    "CIAP_LEAD_PASSWORD",
  ]
  for (const name of ["prepare", "server", "worker"])
    for (const variable of all)
      assert.ok(compose.services[name]?.environment?.[variable], `${name} lacks ${variable}`)
})

test("the Dockerfiles use the pnpm that package.json pins", () => {
  const { packageManager } = /** @type {{ packageManager: string }} */ (
    parseYaml(read("package.json"))
  )
  for (const file of ["backend/Dockerfile", "storefront/Dockerfile"])
    assert.ok(read(file).includes(`npm install --global ${packageManager}`), file)
})

test("every variable that the compose file asks for stands in .env.template", () => {
  const asked = [...read("docker-compose.yml").matchAll(/\$\{([A-Z0-9_]+)/g)].map(
    ([, name]) => name,
  )
  assert.deepEqual(
    asked.filter((name) => !template.has(name)),
    [],
  )
})

test("every variable that the code reads stands in .env.template", () => {
  const folders = ["storefront/lib/env", "scripts/lib"].flatMap((folder) => filesBelow(folder))
  const files = [
    "backend/src/lib/env.ts",
    "backend/medusa-config.ts",
    "storefront/next.config.ts",
    ...folders,
  ]
  const names = files.flatMap((file) => {
    const text = read(file)
    const patterns = [
      /(?:process\.)?\benv\.([A-Z][A-Z0-9_]+)/g,
      /^ {4}([A-Z][A-Z0-9_]+): (?:z\.|port\(|address|secretSchema)/gm,
      /^ {2}\w+: "([A-Z][A-Z0-9_]+)",$/gm,
    ]
    return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name]) => name ?? ""))
  })
  // INIT_CWD is where somebody stood who called npm; the last is what the shop's build tells its own workers.
  const of_the_system = new Set([
    "NODE_ENV",
    "NODE_OPTIONS",
    "PATH",
    "CI",
    "INIT_CWD",
    "SHOP_BUILD_BEGAN",
  ])
  assert.ok(
    names.includes("DATABASE_URL") && names.includes("CIAP_LINK_SECRET"),
    "the patterns still find something",
  )
  assert.deepEqual(
    [...new Set(names)].filter((name) => !of_the_system.has(name) && !template.has(name)),
    [],
  )
})

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesBelow(folder) {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .flatMap((name) => (/\.m?[jt]s$/.test(name) ? [path.join(folder, name)] : []))
}
