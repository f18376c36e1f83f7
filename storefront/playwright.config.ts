import { defineConfig } from "@playwright/test"

// A shop and its backend must be running; `npm test` starts both on free ports and names them here.
const chromium = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium"

export default defineConfig({
  testDir: "./e2e",
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  outputDir: "./test-results",
  use: {
    baseURL: process.env.BASE_URL ?? process.env.STOREFRONT_URL ?? "http://localhost:8000",
    locale: "en-GB",
    timezoneId: "Europe/Brussels",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: chromium,
      // Debian's Chromium as root, and silent: nothing here may look for hosts on the internet.
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
})
