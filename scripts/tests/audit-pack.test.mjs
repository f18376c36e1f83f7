import assert from "node:assert/strict"
import path from "node:path"
import { test } from "node:test"
import { askedPack } from "../lib/audit-pack.mjs"

const here = path.resolve("/somewhere")

test("the auditor's pack is asked for by a month, and a folder seen from where one calls", () => {
  assert.deepEqual(askedPack(["2026-10", "--out", "audit"], here), {
    month: "2026-10",
    folder: path.join(here, "audit"),
  })
  assert.deepEqual(askedPack(["2026-10"], here), { month: "2026-10", folder: here })
})

test("anything else is refused with the way it is used", () => {
  for (const args of [[], ["2026-13"], ["october"], ["2026-10", "--out"], ["2026-10", "audit"]])
    assert.throws(() => askedPack(args, here), /month/)
})
