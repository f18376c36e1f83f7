import { createHash } from "node:crypto"
import path from "node:path"
import { run } from "../commands.mjs"
import { databaseStamps, withClient } from "../database.mjs"
import { fingerprint } from "../files.mjs"
import { medusa } from "./build.mjs"
import { manifestsFingerprint } from "./install.mjs"

/** @typedef {{ root: string, env: NodeJS.ProcessEnv, logs: string, database_url: string }} Place */

/** What shapes the tables: models and migrations, links between them, search documents, data migrations, the list of modules. */
const table_sources = ["modules", "links", "search", "migration-scripts", "config"].map(
  (name) => `backend/src/${name}`,
)

/**
 * Brings the tables to what the code expects, unless this database is there already.
 * @param {Place} place
 * @returns {Promise<{ result: string }>}
 */
export async function migrate({ root, env, logs, database_url }) {
  const stamps = databaseStamps(database_url)
  const wanted = fingerprint(root, [...table_sources, "backend/medusa-config.ts"], {
    skip: /\.(test|spec)\.ts$|\.md$/,
    also: manifestsFingerprint(root),
  })
  if ((await stamps.read("migrations")) === wanted) return { result: "nothing changed" }
  await run(medusa("db:migrate", "--execute-safe-links", "--execute-safe-search"), {
    cwd: path.join(root, "backend"),
    env,
    log: path.join(logs, "migrate.log"),
    what: "The tables could not be brought up to date",
    mend: "The last lines are above; every migration that succeeded stays, so mend and run again.",
  })
  await stamps.set("migrations", wanted)
  return { result: "up to date" }
}

/**
 * Fills a database once with the demonstration network. The seed adds only what is missing, so a half-filled database
 * is completed; it also runs again when the demo logins or the ways to pay were changed.
 * @param {Place & { logins: string[], cards: string, again: boolean }} place `cards`: how they are paid
 * @returns {Promise<{ result: string }>}
 */
export async function seed({ root, env, logs, database_url, logins, cards, again }) {
  const stamps = databaseStamps(database_url)
  // Only a fingerprint of the logins is kept, never a password.
  const wanted = createHash("sha256")
    .update([...logins, cards].join("\0"))
    .digest("hex")
  if (!again && (await stamps.read("seed")) === wanted) return { result: "already there" }
  await run(medusa("exec", "./src/scripts/seed.ts"), {
    cwd: path.join(root, "backend"),
    env,
    log: path.join(logs, "seed.log"),
    what: "The demonstration data could not be written",
    mend: "The last lines are above; what was written stays and is completed by the next start.",
  })
  await stamps.set("seed", wanted)
  return { result: "complete" }
}

/**
 * What a shop must know that only the database can tell.
 * @param {string} database_url
 * @param {string} lead_identifier
 * @returns {Promise<{ publishable_key: string, group_handle: string | null }>}
 */
export async function readFromDatabase(database_url, lead_identifier) {
  return withClient(database_url, async (client) => {
    const keys = await client.query(
      `select token from api_key where type = 'publishable' and revoked_at is null and deleted_at is null
        order by (created_by = 'seed') desc, created_at limit 1`,
    )
    const groups = await client.query(
      `select g.handle from provider_identity p
         join auth_identity a on a.id = p.auth_identity_id
         join artisan_group_member m on m.id = a.app_metadata ->> 'group_member_id'
         join artisan_group g on g.id = m.group_id
        where p.entity_id = $1 and p.provider = 'emailpass' limit 1`,
      [lead_identifier],
    )
    return {
      publishable_key: /** @type {{ token: string }[]} */ (keys.rows)[0]?.token ?? "",
      group_handle: /** @type {{ handle: string }[]} */ (groups.rows)[0]?.handle ?? null,
    }
  })
}
