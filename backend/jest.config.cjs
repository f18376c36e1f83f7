/**
 * Five projects, by what they cost:
 *   unit     src/**\/*.test.ts                     no database
 *   modules  src/modules/**\/__tests__/*.spec.ts   one module, its real migrations
 *   http     integration-tests/http/**\/*.spec.ts  the whole server
 *   proofs   integration-tests/proofs/*.spec.ts    backends that die, or are left without what they stand on
 *   simulation  integration-tests/simulation       random lives of orders
 *
 * Run `modules` and `http` with NODE_OPTIONS=--experimental-vm-modules (Medusa loads files by
 * dynamic import) and DB_HOST=localhost DB_PORT DB_USERNAME DB_PASSWORD of a role that may create
 * databases. DB_HOST must be the word `localhost`: with an address the HTTP runner turns TLS on.
 */
const transform = {
  "^.+\\.[jt]s$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2021",
        parser: { syntax: "typescript", decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true },
      },
    },
  ],
}

/** Locks, migrations and whole servers: slower than Jest's five seconds on a busy machine. */
const database_test_timeout_ms = 240_000

const common = {
  testEnvironment: "node",
  rootDir: __dirname,
  moduleFileExtensions: ["js", "ts", "json"],
  modulePathIgnorePatterns: ["<rootDir>/.medusa/"],
  transform,
}

const setupFiles = ["<rootDir>/integration-tests/setup.js"]

/** @type {import("jest").Config} */
module.exports = {
  testTimeout: database_test_timeout_ms,
  projects: [
    { ...common, displayName: "unit", testMatch: ["<rootDir>/src/**/*.test.ts"] },
    {
      ...common,
      displayName: "modules",
      testMatch: ["<rootDir>/src/modules/**/__tests__/*.spec.ts"],
      setupFiles,
    },
    {
      ...common,
      displayName: "http",
      testMatch: ["<rootDir>/integration-tests/http/**/*.spec.ts"],
      setupFiles,
    },
    {
      ...common,
      displayName: "proofs",
      testMatch: ["<rootDir>/integration-tests/proofs/*.spec.ts"],
      setupFiles,
    },
    {
      ...common,
      displayName: "simulation",
      testMatch: ["<rootDir>/integration-tests/simulation/*.spec.ts"],
      setupFiles,
    },
  ],
}
