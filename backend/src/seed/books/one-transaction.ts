import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Statement = { readonly text: string }
type Done = (error: Error | null, answer?: unknown) => void

/** A connection of `pg`, as Knex uses it. */
type Connection = { query: (statement: Statement, done: Done) => unknown }

/** What lends connections to Medusa's modules, which share one Knex. */
type Lender = {
  acquireConnection: () => Promise<Connection>
  releaseConnection: (connection: Connection) => Promise<void>
}

/** What a part may say about a transaction of its own, which is a piece of the one. */
const of_a_part = /^\s*(begin|commit|rollback|savepoint|release)\b/i
const rolls_back = /^\s*rollback\b/i
const nothing = { command: "", rows: [], rowCount: 0 }

/** One connection and one transaction for whoever asks; what they say is said one after the other. */
class OneTransaction {
  private last: Promise<unknown> = Promise.resolve()
  private trouble: Error | undefined

  constructor(private readonly connection: Connection) {}

  /** A connection as one of the pool is, but what it begins, ends or takes back is the whole. */
  lend(): Connection {
    const query = (statement: Statement, done: Done) => {
      if (rolls_back.test(statement.text))
        this.trouble ??= new Error("A part was taken back, and with it the whole turn.")
      if (of_a_part.test(statement.text)) setImmediate(done, null, nothing)
      else void this.say(statement, done)
    }
    return Object.create(this.connection, { query: { value: query } }) as Connection
  }

  /** @throws the first trouble that any statement met */
  async end(): Promise<void> {
    await this.last
    if (this.trouble === undefined) await this.command("commit")
    if (this.trouble === undefined) return
    const { trouble } = this
    // A connection that is gone has taken everything back already.
    await this.command("rollback")
    throw trouble
  }

  give_up(trouble: Error): void {
    this.trouble ??= trouble
  }

  async command(text: string): Promise<void> {
    await this.say({ text }, () => undefined)
  }

  private say(statement: Statement, done: Done): Promise<unknown> {
    const said = () =>
      new Promise<void>((resolve) => {
        this.connection.query(statement, (error, answer) => {
          if (error) this.trouble ??= error
          done(error, answer)
          resolve()
        })
      })
    this.last = this.last.then(said)
    return this.last
  }
}

/**
 * Does pieces of work side by side, all of them or none: whatever they write through Medusa's modules is one transaction
 * of PostgreSQL. A process that dies, on whatever line, has written nothing of it; Medusa's workflows alone would leave
 * an order without its payment, or a return that nobody received.
 *
 * While it lasts no other part of this process reaches the database, so only the demonstration's seed uses it.
 *
 * @throws what the first statement or piece of work failed with
 */
export async function allOrNothing(
  container: MedusaContainer,
  pieces: readonly (() => Promise<void>)[],
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const lender = knex.client as Lender
  const { acquireConnection, releaseConnection } = lender
  const connection = await lender.acquireConnection()
  const one = new OneTransaction(connection)
  try {
    await one.command("begin isolation level read committed")
    lender.acquireConnection = () => Promise.resolve(one.lend())
    lender.releaseConnection = () => Promise.resolve()
    // Every one is waited for, also when another failed: what it still says belongs to the same transaction.
    for (const outcome of await Promise.allSettled(pieces.map((piece) => piece())))
      if (outcome.status === "rejected") one.give_up(outcome.reason as Error)
    await one.end()
  } finally {
    Object.assign(lender, { acquireConnection, releaseConnection })
    await lender.releaseConnection(connection)
  }
}
