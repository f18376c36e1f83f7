import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { randomUUID } from "node:crypto"
import { Client } from "pg"

type Suite = Pick<Parameters<typeof medusaIntegrationTestRunner>[0], "testSuite">

/**
 * Runs a suite on the whole server, in a database of its own that holds the filled shop already.
 *
 * Filling takes longer than most suites, so `npm test` fills one database for all of them (`CIAP_TEST_WORLD` names it) and
 * each suite gets a copy. Without it `openShop` fills the suite's own, which is slower and otherwise the same.
 */
export function inOpenedShop({ testSuite }: Suite): void {
  const world = process.env.CIAP_TEST_WORLD
  const dbName = `shop-${randomUUID()}`
  medusaIntegrationTestRunner({
    inApp: true,
    dbName,
    // Medusa's runner makes its database after this hook, and is content with one that is there.
    ...(world && { hooks: { beforeServerStart: () => copyDatabase(world, dbName) } }),
    testSuite,
  })
}

async function copyDatabase(from: string, to: string): Promise<void> {
  const client = new Client({
    host: process.env.DB_HOST,
    port: Number(process.env.DB_PORT),
    user: process.env.DB_USERNAME,
    password: process.env.DB_PASSWORD,
    database: "postgres",
  })
  await client.connect()
  try {
    await client.query(
      `create database ${client.escapeIdentifier(to)} template ${client.escapeIdentifier(from)}`,
    )
  } finally {
    await client.end()
  }
}
