import assert from "node:assert/strict"
import fs from "node:fs"
import path from "node:path"
import { test } from "node:test"
import { keepSecrets } from "../lib/secrets.mjs"
import { readSettings } from "../lib/settings.mjs"
import { Trouble } from "../lib/trouble.mjs"
import { inTemporaryFolder } from "./temporary-folder.mjs"

test("without any variable the ports are 9000, 8000, 5433 and 12111, and data lies in .data of the clone", () => {
  const settings = readSettings({}, "/clone")
  assert.equal(settings.backend_url, "http://localhost:9000")
  assert.equal(settings.storefront_url, "http://localhost:8000")
  assert.equal(settings.database_port, 5433)
  assert.equal(settings.cards.port, 12111)
  assert.equal(settings.data_dir, path.resolve("/clone/.data"))
  assert.equal(settings.given_database_url, undefined)
})

test("ports, data folder, addresses and database come from the environment; an empty value counts as none", () => {
  const settings = readSettings(
    {
      BACKEND_PORT: "19000",
      STOREFRONT_PORT: "",
      STOREFRONT_URL: "https://shop.example/",
      CIAP_DATA_DIR: "/data",
      DATABASE_URL: "postgres://db/ciap",
    },
    "/clone",
  )
  assert.equal(settings.backend_url, "http://localhost:19000")
  assert.equal(settings.storefront_port, 8000)
  assert.equal(settings.storefront_url, "https://shop.example")
  assert.equal(settings.data_dir, path.resolve("/data"))
  assert.equal(settings.given_database_url, "postgres://db/ciap")
})

for (const value of ["http", "0", "70000", "80.5"]) {
  test(`refuses "${value}" as a port and says what to set`, () => {
    assert.throws(
      () => readSettings({ BACKEND_PORT: value }, "/clone"),
      (error) =>
        error instanceof Trouble &&
        error.what.startsWith(`BACKEND_PORT is "${value}"`) &&
        /between 1 and 65535/.test(error.mend),
    )
  })
}

test("refuses two services on one port", () => {
  for (const variable of ["BACKEND_PORT", "STRIPE_SIM_PORT"])
    assert.throws(
      () => readSettings({ [variable]: "8000" }, "/clone"),
      /not all different.*different numbers/,
    )
})

test("secrets are made once, differ from each other and from another folder's, and only their owner may read them", () =>
  inTemporaryFolder((folder) => {
    const first = keepSecrets(path.join(folder, "a"), {})
    assert.deepEqual(keepSecrets(path.join(folder, "a"), {}), first)
    assert.equal(new Set(Object.values(first)).size, 11)
    assert.notEqual(keepSecrets(path.join(folder, "b"), {}).jwt, first.jwt)
    assert.ok(
      [first.jwt, first.cookie, first.link, first.notice].every((secret) => secret.length >= 32),
    )
    assert.equal(fs.statSync(path.join(folder, "a", "secrets.json")).mode & 0o777, 0o600)
  }))

test("a secret from the environment wins and is not written down", () =>
  inTemporaryFolder((folder) => {
    const before = keepSecrets(folder, {})
    assert.equal(
      keepSecrets(folder, { CIAP_STAFF_PASSWORD: "given-by-hand" }).staff_password,
      "given-by-hand",
    )
    assert.deepEqual(keepSecrets(folder, {}), before)
  }))
