/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/src/**/*.test.ts"],
  transform: {
    "^.+\\.ts$": ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript" } } }],
  },
  // The rules that decide who gets what: every branch is walked, or the run fails.
  collectCoverage: true,
  collectCoverageFrom: ["src/**/*.ts", "!src/index.ts", "!src/__tests__/**"],
  coverageReporters: [["text", { skipFull: true }]],
  coverageThreshold: { global: { branches: 100, functions: 100, lines: 100 } },
}
