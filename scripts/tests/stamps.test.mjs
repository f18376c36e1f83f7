import assert from "node:assert/strict"
import fs from "node:fs"
import path from "node:path"
import { test } from "node:test"
import { fingerprint, writeWhole } from "../lib/files.mjs"
import { openStamps } from "../lib/stamps.mjs"
import { inTemporaryFolder } from "./temporary-folder.mjs"

test("a stamp holds for its value only, survives reopening, and is gone once cleared", () =>
  inTemporaryFolder((folder) => {
    const file = path.join(folder, "deep", "stamps.json")
    openStamps(file).set("install", "one")
    openStamps(file).set("packages", "two")
    assert.equal(openStamps(file).holds("install", "one"), true)
    assert.equal(openStamps(file).holds("install", "other"), false)
    openStamps(file).clear("install")
    assert.equal(openStamps(file).holds("install", "one"), false)
    assert.equal(openStamps(file).holds("packages", "two"), true)
  }))

test("a half-written stamp file counts as no stamps at all", () =>
  inTemporaryFolder((folder) => {
    const file = path.join(folder, "stamps.json")
    fs.writeFileSync(file, '{"install": "on')
    assert.equal(openStamps(file).holds("install", "on"), false)
    openStamps(file).set("install", "again")
    assert.equal(openStamps(file).holds("install", "again"), true)
  }))

test("a fingerprint changes with a file's content, its name and whatever else was named, and not with made folders", () =>
  inTemporaryFolder((folder) => {
    writeWhole(path.join(folder, "src", "a.ts"), "one")
    const before = fingerprint(folder, ["src", "missing"])
    writeWhole(path.join(folder, "src", "node_modules", "x.js"), "made")
    writeWhole(path.join(folder, "src", "dist", "x.js"), "made")
    assert.equal(fingerprint(folder, ["src", "missing"]), before)
    assert.notEqual(fingerprint(folder, ["src"], { also: "another address" }), before)
    writeWhole(path.join(folder, "src", "a.ts"), "two")
    const changed = fingerprint(folder, ["src"])
    assert.notEqual(changed, before)
    fs.renameSync(path.join(folder, "src", "a.ts"), path.join(folder, "src", "b.ts"))
    assert.notEqual(fingerprint(folder, ["src"]), changed)
  }))

test("a fingerprint leaves out what is told to be left out", () =>
  inTemporaryFolder((folder) => {
    writeWhole(path.join(folder, "src", "a.ts"), "one")
    const before = fingerprint(folder, ["src"], { skip: /\.test\.ts$/ })
    writeWhole(path.join(folder, "src", "a.test.ts"), "a test")
    assert.equal(fingerprint(folder, ["src"], { skip: /\.test\.ts$/ }), before)
  }))
