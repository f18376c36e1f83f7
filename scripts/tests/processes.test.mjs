import assert from "node:assert/strict"
import { spawn } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { test } from "node:test"
import { takeLock, releaseLock } from "../lib/lock.mjs"
import { openHouse } from "../lib/house.mjs"
import { stopOrphan } from "../lib/postgres.mjs"
import { bornAt, isStillRunning, stopGroup } from "../lib/processes.mjs"
import { inTemporaryFolder } from "./temporary-folder.mjs"

/** A process that waits, or one that also refuses to listen. @param {"polite" | "stubborn"} manner */
async function sleeper(manner = "polite") {
  const deaf = manner === "stubborn" ? "process.on('SIGTERM', () => {});" : ""
  const child = spawn(
    process.execPath,
    ["-e", `${deaf} console.log("up"); setInterval(() => {}, 1000)`],
    {
      detached: true,
      stdio: ["ignore", "pipe", "ignore"],
    },
  )
  await new Promise((resolve) => child.stdout.once("data", resolve))
  const pid = child.pid ?? 0
  return { name: "backend", pid, born: bornAt(pid) ?? "" }
}

/** The number of a process that has ended. */
async function deadPid() {
  const known = await sleeper()
  await stopGroup(known)
  return known
}

test("a process is itself only with its number and its birth", async () => {
  const known = await sleeper()
  assert.equal(isStillRunning(known), true)
  assert.equal(
    isStillRunning({ ...known, born: "another birth" }),
    false,
    "a later process of the same number",
  )
  await stopGroup(known)
  assert.equal(isStillRunning(known), false)
})

test("a process that does not listen is ended by force, within the patience it was given", async () => {
  const known = await sleeper("stubborn")
  const began = Date.now()
  await stopGroup(known, { patience_seconds: 0.5 })
  assert.equal(isStillRunning(known), false)
  assert.ok(Date.now() - began < 4000)
})

test("stopping what is already gone, or is now somebody else's number, does nothing", async () => {
  await stopGroup({ pid: process.pid, born: "another birth" })
  await stopGroup(await deadPid())
})

test("a lock is refused while its process lives, taken over when it is dead, and given back", () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, "start.lock")
    const living = await sleeper()
    fs.writeFileSync(file, JSON.stringify({ ...living, data_dir: "/data" }))
    assert.deepEqual(takeLock(file, folder), {
      pid: living.pid,
      born: living.born,
      data_dir: "/data",
    })
    await stopGroup(living)
    assert.equal(takeLock(file, folder), undefined)
    assert.equal(takeLock(file, folder)?.pid, process.pid, "held by us now")
    releaseLock(file)
    assert.equal(fs.existsSync(file), false)
  }))

test("a lock that was cut off in the middle of writing is taken over", () =>
  inTemporaryFolder((folder) => {
    const file = path.join(folder, "start.lock")
    fs.writeFileSync(file, '{"pid": 1')
    assert.equal(takeLock(file, folder), undefined)
    releaseLock(file)
  }))

test("a start finds and stops what a killed one left running, services and half-done work alike", () =>
  inTemporaryFolder(async (folder) => {
    const service = await sleeper()
    const work = { ...(await sleeper()), name: "command" }
    const gone = await deadPid()
    fs.writeFileSync(path.join(folder, "processes.json"), JSON.stringify([gone, service]))
    fs.writeFileSync(path.join(folder, "commands.json"), JSON.stringify([work]))
    assert.deepEqual(await openHouse(folder).stopLeftovers(), ["backend", "command"])
    assert.equal(isStillRunning(service), false)
    assert.equal(isStillRunning(work), false)
    assert.deepEqual(await openHouse(folder).stopLeftovers(), [], "and forgets them")
  }))

test("names the program that ended by itself", () =>
  inTemporaryFolder(async (folder) => {
    const house = openHouse(folder)
    const known = await sleeper()
    house.adopt(known)
    assert.equal(house.fallen(), undefined)
    await stopGroup(known)
    assert.equal(house.fallen(), "backend")
  }))

test("the pid file of a dead PostgreSQL is removed", () =>
  inTemporaryFolder(async (folder) => {
    const { pid } = await deadPid()
    fs.writeFileSync(path.join(folder, "postmaster.pid"), `${pid}\n${folder}\n`)
    await stopOrphan(folder)
    assert.equal(fs.existsSync(path.join(folder, "postmaster.pid")), false)
  }))

test("a stranger that got the number of a dead PostgreSQL is left alone", () =>
  inTemporaryFolder(async (folder) => {
    const stranger = await sleeper()
    fs.writeFileSync(path.join(folder, "postmaster.pid"), `${stranger.pid}\n${folder}\n`)
    await stopOrphan(folder)
    assert.equal(isStillRunning(stranger), true)
    await stopGroup(stranger)
  }))
