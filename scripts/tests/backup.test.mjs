import assert from "node:assert/strict"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { after, before, test } from "node:test"
import { archiveSettings, archiveUntilNow } from "../lib/backup/archive.mjs"
import { makeBackup } from "../lib/backup/make.mjs"
import { placesOf } from "../lib/backup/places.mjs"
import { checkRestored, drill, restore } from "../lib/backup/restore.mjs"
import { chosen, listBackups } from "../lib/backup/shelf.mjs"
import { rowsOf, withClient } from "../lib/database.mjs"
import { freePort } from "../lib/ports.mjs"
import { startPostgres } from "../lib/postgres.mjs"
import { pause, stopGroup } from "../lib/processes.mjs"
import { readSettings } from "../lib/settings.mjs"
import { ledgerStatements } from "./ledger-tables.mjs"

const password = "throw-away"
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "ciap-scripts-"))
// The account that PostgreSQL runs under must be able to enter.
fs.chmodSync(folder, 0o755)
const data_dir = path.join(folder, "data of the shop")
const settings = readSettings({ CIAP_DATA_DIR: data_dir, CIAP_BACKUPS_KEPT: "2" }, folder)
const places = placesOf(settings)
/** @type {Awaited<ReturnType<typeof startPostgres>>} */
let server
let url = ""

/**
 * A small shop: the real ledger, a table with notes, an uploaded receipt and a secret.
 */
before(async () => {
  server = await serve(data_dir, archiveSettings(places.wal))
  url = server.url
  await withClient(url.replace(/ciap$/, "postgres"), (client) =>
    client.query("create database ciap"),
  )
  await withClient(url, async (client) => {
    for (const statement of ledgerStatements()) await client.query(statement)
    await client.query("create table note (text text)")
  })
  write("private-files/receipt-1.pdf", "%PDF- one")
  write("secrets.json", `{"database_password":"${password}"}`)
})

after(async () => {
  await stopGroup(server.known, { signal: "SIGINT" })
  fs.rmSync(folder, { recursive: true, force: true })
})

/**
 * @param {string} data
 * @param {string[]} flags
 */
async function serve(data, flags) {
  return startPostgres({
    data_dir: data,
    port: await freePort(),
    password,
    log: path.join(folder, "postgres.log"),
    flags: ["fsync=off", ...flags],
  })
}

/** @param {string} name @param {string} text */
function write(name, text) {
  const file = path.join(data_dir, name)
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, text)
}

/** @param {string} sql @param {unknown[]} [values] */
const ask = (sql, values) => withClient(url, (client) => rowsOf(client, sql, values))

/** Money of a buyer arrives. @param {number} n @param {import("../lib/database.mjs").Client} client */
const capture = (n, client) =>
  client.query("select ledger_post($1::jsonb)", [
    JSON.stringify({
      idempotency_key: `capture:capt_${n}`,
      kind: "capture",
      currency_code: "eur",
      order_id: `order_${n}`,
      line_ref: `transfer:capt_${n}`,
      source_type: "capture",
      source_id: `capt_${n}`,
      effective_on: "2026-11-02",
      reverses_key: null,
      entries: [
        { account_code: "cash:transfer:eur", amount_minor: "10000" },
        { account_code: "customer:eur", amount_minor: "-10000" },
      ],
      positions: [
        {
          line_ref: `transfer:capt_${n}`,
          fund: "captured",
          accrued_minor: "10000",
          reversed_minor: "0",
          released_minor: "0",
        },
      ],
    }),
  ])

/** @param {number} from @param {number} to */
const captures = (from, to) =>
  withClient(url, async (client) => {
    for (let n = from; n < to; n += 1) await capture(n, client)
  })

/** @param {Date} now */
const backUp = (now) => makeBackup({ settings, database_url: url, places, now })

test("a backup made while the shop books is drilled: sums, seals, invariants and every balance of its moment", async () => {
  await captures(0, 20)
  await ask("select ledger_seal_next()")
  let booking = true
  const booked = withClient(url, async (client) => {
    for (let n = 100; booking; n += 1) await capture(n, client)
  })
  const { manifest, folder: made } = await backUp(new Date("2026-11-27T09:00:00Z"))
  booking = false
  await booked
  const [{ total = 0 } = {}] = /** @type {{ total?: number }[]} */ (
    await ask("select count(*)::int as total from ledger_transaction")
  )
  assert.ok(manifest.figures.transactions > 20, "postings went on while the files were copied")
  assert.ok(total >= manifest.figures.transactions)

  const { findings } = await drill(places, {})
  assert.deepEqual(findings.troubles, [])
  assert.equal(findings.transactions, manifest.figures.transactions)
  assert.equal(findings.seals, 1)
  assert.equal(fs.statSync(made).mode & 0o777, 0o700)
  for (const file of [
    "manifest.json",
    "checksums.txt",
    "beside/secrets.json",
    "database/PG_VERSION",
  ])
    assert.equal(
      fs.statSync(path.join(made, file)).mode & 0o077,
      0,
      `${file} is for its owner only`,
    )
  assert.deepEqual(
    fs.readdirSync(places.backups).sort(),
    ["20261127T090000Z", "wal"],
    "nothing of the drill is left",
  )
  await assert.rejects(
    backUp(new Date("2026-11-27T09:00:00Z")),
    /There is a backup 20261127T090000Z already/,
  )
})

test("a shop comes back as it stood before a mistake, with what was uploaded since its backup", async () => {
  await captures(30, 40)
  await ask("insert into note values ('still here')")
  write("private-files/receipt-2.pdf", "%PDF- two")
  await pause(20)
  const moment = new Date()
  await pause(20)
  const before = await ask("select seq::text, id from ledger_transaction order by seq")
  await ask("drop table note")
  await captures(40, 45)
  await backUp(new Date("2026-11-27T10:00:00Z"))

  const into = path.join(folder, "restored")
  const { manifest, findings } = await restore(places, { into, id: "20261127T090000Z", to: moment })
  assert.equal(manifest.id, "20261127T090000Z")
  assert.deepEqual(findings.troubles, [])
  const restored = await serve(
    into,
    archiveSettings(placesOf({ data_dir: into, backup_dir: undefined }).wal),
  )
  try {
    await withClient(restored.url, async (client) => {
      assert.deepEqual(await rowsOf(client, "select text from note"), [{ text: "still here" }])
      const after = await rowsOf(
        client,
        "select seq::text, id from ledger_transaction order by seq",
      )
      assert.deepEqual(after, before)
      await capture(999, client)
    })
  } finally {
    await stopGroup(restored.known, { signal: "SIGINT" })
  }
  for (const n of [1, 2])
    assert.ok(fs.existsSync(path.join(into, `private-files/receipt-${n}.pdf`)))
  assert.match(fs.readFileSync(path.join(into, "secrets.json"), "utf8"), /throw-away/)
  await assert.rejects(restore(places, { into }), /is not empty/)
})

test("a moment that is not kept, and one before the first backup, are refused in words", async () => {
  await assert.rejects(
    drill(places, { to: new Date("2030-01-01T00:00:00Z") }),
    /kept log ends before that moment/,
  )
  await assert.rejects(drill(places, { to: new Date("2020-01-01T00:00:00Z") }), /No backup fits/)
})

test("the oldest backup goes with the log that only it needed; from the rest one comes up to the end of what is kept", async () => {
  const { forgotten } = await backUp(new Date("2026-11-27T11:00:00Z"))
  assert.equal(forgotten.backups, 1)
  assert.ok(forgotten.segments > 0)
  const all = listBackups(places.backups)
  assert.deepEqual(
    all.map(({ id }) => id),
    ["20261127T100000Z", "20261127T110000Z"],
  )
  await captures(50, 55)
  await withClient(url, (client) => archiveUntilNow(client, places.wal))
  const { findings } = await drill(places, { id: "20261127T100000Z", to: "latest" })
  assert.deepEqual(findings.troubles, [])
  assert.equal(findings.transactions, (all.at(-1)?.figures.transactions ?? 0) + 5)
})

test("a database changed behind the book's back is named, account by account", async () => {
  await withClient(url, async (client) => {
    await client.query("set session_replication_role = replica")
    await client.query(
      `update ledger_entry set amount_minor = amount_minor - sign(amount_minor)
        where transaction_id = (select id from ledger_transaction where source_id = 'capt_3')`,
    )
  })
  const { findings } = await checkRestored(places.backups, { database_url: url, same_moment: true })
  const said = findings.troubles.join("\n")
  assert.match(said, /^Seal 1 is broken\.$/m)
  assert.match(said, /^The ledger contradicts itself: /m)
  assert.match(said, /^customer:eur \(eur\): -\d+ instead of -\d+$/m)
})

test("a backup that was changed on its disk fails the drill, and nothing is restored from it", async () => {
  const { id } = chosen(listBackups(places.backups), {})
  fs.appendFileSync(path.join(places.backups, id, "beside", "private-files", "receipt-1.pdf"), "x")
  await assert.rejects(
    drill(places, {}),
    /damaged: beside\/private-files\/receipt-1.pdf was changed/,
  )
  const into = path.join(folder, "nothing")
  await assert.rejects(restore(places, { into }), /is damaged/)
  assert.ok(!fs.existsSync(into))
})

test("of a server that somebody else backs up, the figures of the moment are kept", async () => {
  const own = path.join(folder, "elsewhere")
  const elsewhere = readSettings(
    { CIAP_DATA_DIR: data_dir, CIAP_BACKUP_DIR: own, DATABASE_URL: url },
    folder,
  )
  const there = placesOf(elsewhere)
  const { manifest } = await makeBackup({ settings: elsewhere, database_url: url, places: there })
  assert.equal(manifest.database, null)
  await assert.rejects(drill(there, {}), /No backup fits/)
  await captures(60, 61)
  const { findings } = await checkRestored(own, { database_url: url, same_moment: true })
  assert.ok(findings.troubles.some((each) => each.startsWith("transactions: ")))
})
