const swc = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
]

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  testMatch: [
    "<rootDir>/*.test.ts",
    "<rootDir>/{app,features,lib,messages,styles,ui}/**/*.test.{ts,tsx}",
  ],
  modulePathIgnorePatterns: ["<rootDir>/.next"],
  moduleNameMapper: {
    // Outside React's server graph the guard throws on purpose; a unit test is a server of its own.
    "^server-only$": "<rootDir>/node_modules/server-only/empty.js",
    "\\.module\\.css$": "<rootDir>/lib/test/class-names.cjs",
    "^@/(.*)$": "<rootDir>/$1",
  },
  // next-intl and its parts are published as ES modules only.
  transformIgnorePatterns: [
    "/node_modules/(?!.*(next-intl|use-intl|intl-messageformat|@formatjs)/)",
  ],
  transform: { "^.+\\.(t|j)sx?$": swc },
}
