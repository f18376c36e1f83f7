import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { Client, type QueryResultRow } from "pg"
import type LedgerService from "../../service"
import { LedgerProbe } from "./probe"

export type LedgerRoom = {
  service: LedgerService
  /** A connection of its own, closed after the test; as another role where one is named. */
  connect: (role?: { user: string; password: string }) => Promise<Client>
  /** One statement on a connection of the owner. */
  sql: <Row extends QueryResultRow>(text: string, values?: unknown[]) => Promise<Row[]>
}

/** Runs module specs of the ledger against its real migrations; each test starts with an empty book. */
export function ledgerSuite(testSuite: (room: LedgerRoom) => void): void {
  moduleIntegrationTestRunner<LedgerService>({
    moduleName: "ledger",
    resolve: path.resolve(__dirname, "../.."),
    moduleModels: [LedgerProbe],
    pathToMigrations: path.resolve(__dirname, "../../migrations"),
    testSuite: ({ service, dbConfig }) => {
      describe("ledger", () => {
        const clients: Client[] = []
        const connect: LedgerRoom["connect"] = async (role) => {
          const url = new URL(dbConfig.clientUrl)
          if (role) {
            url.username = role.user
            url.password = role.password
          }
          const client = new Client({ connectionString: url.toString() })
          await client.connect()
          clients.push(client)
          return client
        }
        afterEach(async () => {
          await Promise.all(clients.splice(0).map((client) => client.end()))
        })
        testSuite({
          service,
          connect,
          sql: async <Row extends QueryResultRow>(text: string, values: unknown[] = []) => {
            const client = clients[0] ?? (await connect())
            return (await client.query<Row>(text, values)).rows
          },
        })
      })
    },
  })
}

/** SQLSTATE, or refusal of the ledger, that an act ends with; `null` when it goes through. */
export async function refusalOf(act: Promise<unknown>): Promise<string | null> {
  try {
    await act
    return null
  } catch (error) {
    const { refusal, code } = error as { refusal?: string; code?: string } // a LedgerError or pg's own error
    return refusal ?? code ?? String(error)
  }
}
