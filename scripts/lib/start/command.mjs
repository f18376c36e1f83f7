import fs from "node:fs"
import path from "node:path"
import { stopCommands } from "../commands.mjs"
import { ended } from "../house.mjs"
import { isStillRunning, pause } from "../processes.mjs"
import { explain } from "../trouble.mjs"
import { announcement, writeRunFile } from "./announce.mjs"
import { writeBooksMeanwhile } from "./books.mjs"
import { npmAbove } from "./caller.mjs"
import { raiseEverything } from "./main.mjs"
import { occupying } from "./occupy.mjs"

const root = path.resolve(import.meta.dirname, "..", "..", "..")

/**
 * Starts everything, keeps it running, and stops it in order when asked.
 * @returns {Promise<number>} the exit code
 */
export async function main() {
  const started = Date.now()
  const wish = listenForTheEnd()
  try {
    return await occupying(
      root,
      (settings, house) => keepRunning(settings, house, started, wish),
      leave,
    )
  } catch (error) {
    console.error(explain(error))
    return 1
  } finally {
    wish.forget()
  }
}

/**
 * @param {import("../settings.mjs").Settings} settings
 * @param {import("../house.mjs").House} house
 * @param {number} started milliseconds since 1970
 * @param {{ asked: Promise<"stop"> }} wish
 * @returns {Promise<number>} the exit code
 */
async function keepRunning(settings, house, started, { asked }) {
  const work = raiseEverything(settings, house)
  const raised = await Promise.race([work, asked])
  if (raised === "stop") {
    await stopCommands()
    await work.catch(() => undefined)
    return 130
  }
  const seconds = (Date.now() - started) / 1000
  const run_file = path.join(settings.data_dir, "run.json")
  process.stdout.write(announcement(raised.running, { seconds, run_file }))
  if (raised.books_of_a_year) void writeBooksMeanwhile(raised.place)
  const { data_dir } = settings
  await watch(house, asked, path.join(data_dir, "logs"), () =>
    writeRunFile(data_dir, {
      ...raised.running,
      pids: { start: process.pid, ...house.pids() },
    }),
  )
  return 0
}

/** @param {import("../settings.mjs").Settings} settings */
function leave({ data_dir, cards }) {
  const simulator = cards.kind === "simulated" ? "simulated Stripe, " : ""
  process.stdout.write(`Stopping: shop, backend, ${simulator}database.\n`)
  fs.rmSync(path.join(data_dir, "run.json"), { force: true })
}

/** A promise of the moment somebody wants us to end: Ctrl-C, a signal, or an npm that is gone. */
function listenForTheEnd() {
  /** @type {(wish: "stop") => void} */
  let ask = () => {}
  /** @type {Promise<"stop">} */
  const asked = new Promise((resolve) => (ask = resolve))
  const signals = /** @type {NodeJS.Signals[]} */ (["SIGINT", "SIGTERM", "SIGHUP"])
  const onSignal = () => ask("stop")
  for (const signal of signals) process.on(signal, onSignal)
  // npm killed with −9 cannot tell us; without this the shop would outlive the command that started it.
  const npm = npmAbove()
  const orphaned = setInterval(() => {
    if (npm && !isStillRunning(npm)) ask("stop")
  }, 1000)
  orphaned.unref()
  return {
    asked,
    forget() {
      clearInterval(orphaned)
      for (const signal of signals) process.off(signal, onSignal)
    },
  }
}

/**
 * Waits until somebody asks us to end, or one of the programs ends by itself and does not come again.
 * @param {import("../house.mjs").House} house
 * @param {Promise<"stop">} asked
 * @param {string} logs
 * @param {() => void} changed called when a program was started again
 */
async function watch(house, asked, logs, changed) {
  for (;;) {
    if ((await Promise.race([asked, pause(1000)])) === "stop") return
    const fallen = house.fallen()
    if (!fallen) continue
    const log = path.join(logs, `${fallen}.log`)
    if (!(await house.revive(fallen))) throw ended(fallen, log)
    process.stdout.write(`The ${fallen} ended by itself and was started again; see ${log}\n`)
    changed()
  }
}
