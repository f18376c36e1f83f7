import { browser } from "./browser.mjs"
import { copy, drift } from "./clone.mjs"
import { http, modules, proofs, unit } from "./jest.mjs"
import { restart, start } from "./running.mjs"
import {
  boundaries,
  deadCode,
  format,
  install,
  lint,
  machine,
  packages,
  scripts,
  tidy,
  types,
} from "./tree.mjs"

/** Everything `npm test` runs, cheap and telling first. @type {import("./runner.mjs").Stage[]} */
export const stages = [
  machine,
  install,
  packages,
  format,
  scripts,
  tidy,
  boundaries,
  deadCode,
  types,
  lint,
  unit,
  copy,
  modules,
  drift,
  http,
  proofs,
  start,
  browser,
  restart,
]
