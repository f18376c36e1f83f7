import assert from "node:assert/strict"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { after, before, beforeEach, test } from "node:test"
import { withClient } from "../lib/database.mjs"
import { clearDemonstration } from "../lib/demo/clear.mjs"
import { freePort } from "../lib/ports.mjs"
import { startPostgres } from "../lib/postgres.mjs"
import { stopGroup } from "../lib/processes.mjs"
import { isCleared } from "../lib/start/books.mjs"

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "ciap-scripts-"))
/** @type {Awaited<ReturnType<typeof startPostgres>>} */
let server
let url = ""

before(async () => {
  // The account that PostgreSQL runs under must be able to enter.
  fs.chmodSync(folder, 0o755)
  server = await startPostgres({
    data_dir: folder,
    port: await freePort(),
    password: "throw-away",
    log: path.join(folder, "postgres.log"),
    flags: ["fsync=off"],
  })
  url = server.url.replace(/ciap$/, "shop")
})

after(async () => {
  await stopGroup(server.known, { signal: "SIGINT" })
  fs.rmSync(folder, { recursive: true, force: true })
})

/** A shop as far as clearing looks: one order of the demonstration, and what was booked for it. */
beforeEach(async () => {
  await withClient(server.url.replace(/ciap$/, "postgres"), async (client) => {
    await client.query("drop database if exists shop with (force)")
    await client.query("create database shop")
  })
  await query(`create table "order" (id text primary key, metadata jsonb);
    create table ledger_transaction (id text primary key, order_id text);
    insert into "order" values ('made-up', '{"demonstration":"2026-03-017"}');
    insert into ledger_transaction values ('its-sale', 'made-up')`)
})

/** @param {string} sql */
const query = (sql) => withClient(url, (client) => client.query(sql))
const tables = async () => {
  const { rows } = await query("select tablename from pg_tables where schemaname = 'public'")
  return rows.length
}
/** @param {() => Promise<boolean>} [agreed] */
const clear = (agreed = async () => true) => clearDemonstration(url, { agreed, say: () => {} })

test("a demonstration is cleared whole, and the database says that it is for real use", async () => {
  assert.equal(await isCleared(url), false)
  await clear()
  assert.equal(await tables(), 0)
  assert.equal(await isCleared(url), true)
  await clear()
})

test("one real order, or one posting for none of the demonstration, keeps everything", async () => {
  await query(`insert into ledger_transaction values ('a-payout', null)`)
  await assert.rejects(clear(), /1 posting that is not from the demonstration/)
  await query(`insert into "order" values ('real', null)`)
  await assert.rejects(clear(), /1 order that is not from the demonstration/)
  assert.equal(await tables(), 2)
  assert.equal(await isCleared(url), false)
})

test("an order that is placed while a person makes up their mind keeps everything", async () => {
  const buyMeanwhile = async () => {
    await query(`insert into "order" values ('real', '{"note":"gift"}')`)
    return true
  }
  await assert.rejects(clear(buyMeanwhile), /1 order that is not from the demonstration/)
  assert.equal(await tables(), 2)
})

test("a person who does not agree keeps everything", async () => {
  await assert.rejects(
    clear(async () => false),
    /Nothing was removed/,
  )
  assert.equal(await tables(), 2)
})

test("a database that somebody else uses is not cleared", async () => {
  await withClient(url, async () => {
    await assert.rejects(clear(), /Something still uses the database/)
  })
  assert.equal(await tables(), 2)
})
