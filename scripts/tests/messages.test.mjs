import assert from "node:assert/strict"
import path from "node:path"
import { test } from "node:test"
import { run } from "../lib/commands.mjs"
import { ensureDatabase } from "../lib/database.mjs"
import { requireDisk } from "../lib/disk.mjs"
import { openHouse } from "../lib/house.mjs"
import { freePort } from "../lib/ports.mjs"
import { beginStep } from "../lib/say.mjs"
import { Trouble, explain } from "../lib/trouble.mjs"
import { announcement } from "../lib/start/announce.mjs"
import { inTemporaryFolder } from "./temporary-folder.mjs"

test("a trouble is shown as what happened, the last lines of its log, and what to do", () => {
  const shown = explain(
    new Trouble("The kiln is cold.", "Light it.", "12:00 no wood\n12:01 no wood"),
  )
  assert.equal(shown, "✗ The kiln is cold.\n    12:00 no wood\n    12:01 no wood\n  → Light it.")
})

test("a fault of ours keeps its stack and points to the doctor", () => {
  assert.match(
    explain(new TypeError("x is not a function")),
    /did not foresee[\s\S]*TypeError: x is not a function[\s\S]*npm run doctor/,
  )
})

test("a full disk is said with what is left, what is needed and where", () => {
  assert.throws(
    () => requireDisk("/data", 4000, () => 120),
    (error) =>
      error instanceof Trouble &&
      error.what === "The disk under /data has 120 MB left, and 4000 MB are needed." &&
      /Free some space/.test(error.mend),
  )
  requireDisk("/data", 4000, () => 4000)
})

test("a database that is not there is said with its name, its address and the reason, without the password", async () => {
  const port = await freePort()
  await assert.rejects(
    ensureDatabase(`postgres://ciap:hidden-word@localhost:${port}/ciap`),
    (error) => {
      assert.ok(error instanceof Trouble)
      assert.match(error.what, new RegExp(`The database ciap at localhost:${port} cannot be used`))
      assert.match(error.mend, /Check DATABASE_URL/)
      assert.doesNotMatch(explain(error), /hidden-word/)
      return true
    },
  )
})

test("a command that fails shows its own last lines only, and where the rest is", () =>
  inTemporaryFolder(async (folder) => {
    const options = {
      cwd: folder,
      env: process.env,
      log: path.join(folder, "build.log"),
      what: "It could not be built",
      mend: "Mend it.",
    }
    await run([process.execPath, "-e", "console.log('yesterday')"], options)
    await assert.rejects(
      run([process.execPath, "-e", "console.log('today'); process.exit(3)"], options),
      (error) => {
        assert.ok(error instanceof Trouble)
        assert.equal(error.what, "It could not be built (3).")
        assert.equal(error.detail, "today")
        assert.match(error.mend, /Mend it\. The whole log is in .*build\.log\./)
        return true
      },
    )
  }))

test("a program that is not installed is a trouble like any other", () =>
  inTemporaryFolder((folder) =>
    assert.rejects(
      run(["no-such-program"], {
        cwd: folder,
        env: process.env,
        log: path.join(folder, "log"),
        what: "It did not run",
        mend: "Install it.",
      }),
      /It did not run \(.*ENOENT.*\)\. Install it\./,
    ),
  ))

test("a service that ends while it starts is said with its last lines", () =>
  inTemporaryFolder((folder) =>
    assert.rejects(
      openHouse(folder).raise(
        "backend",
        [process.execPath, "-e", "console.log('no tables'); process.exit(1)"],
        {
          cwd: folder,
          env: process.env,
          log: path.join(folder, "backend.log"),
          url: "http://localhost:9/health",
          within_seconds: 20,
        },
      ),
      (error) =>
        error instanceof Trouble &&
        error.what === "The backend ended by itself." &&
        error.detail === "no tables",
    ),
  ))

test("a service that never answers is stopped waiting for, with the address and the time", () =>
  inTemporaryFolder(async (folder) => {
    const house = openHouse(folder)
    const port = await freePort()
    await assert.rejects(
      house.raise("storefront", [process.execPath, "-e", "setInterval(() => {}, 1000)"], {
        cwd: folder,
        env: process.env,
        log: path.join(folder, "storefront.log"),
        url: `http://localhost:${port}/`,
        within_seconds: 0.3,
      }),
      /runs but has not answered at http:\/\/localhost:\d+\/ for 0\.3 seconds/,
    )
    await house.stop()
  }))

test("a step says that it began and how it ended, with its seconds", () => {
  /** @type {string[]} */
  const lines = []
  let now = 0
  const line = beginStep("Tables", { out: { write: (text) => lines.push(text) }, now: () => now })
  now = 2500
  line.done("up to date")
  assert.deepEqual(lines, ["… Tables\n", "✓ Tables: up to date (2.5 s)\n"])
})

test("the last lines of a start name the addresses and every login", () => {
  const text = announcement(
    {
      backend_url: "http://localhost:9000",
      storefront_url: "http://localhost:8000",
      stripe_sim_url: null,
      publishable_key: "pk",
      database_url: "postgres://",
      staff: { email: "staff@ciap.example", password: "abcd-efgh" },
      demo_staff: [{ role: "clerk", email: "clerk@ciap.example", password: "mnop-qrst" }],
      group_lead: {
        identifier: "lead@ciap.example",
        password: "ijkl-mnop",
        group_handle: "sur-andino",
      },
      pids: {},
    },
    { seconds: 21.4, run_file: "/data/run.json" },
  )
  for (const part of [
    "http://localhost:8000",
    "http://localhost:9000/app",
    "abcd-efgh",
    "ijkl-mnop",
    "clerk@ciap.example",
    "mnop-qrst",
    "sur-andino",
    "/data/run.json",
    "21 s",
  ]) {
    assert.ok(text.includes(part), part)
  }
})
