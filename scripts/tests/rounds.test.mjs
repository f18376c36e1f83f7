import assert from "node:assert/strict"
import { test } from "node:test"
import { interleave, median, ratioOf } from "../lib/bench/rounds.mjs"

test("the median of an even number of rounds lies between the middle two", () => {
  assert.equal(median([4, 1, 3, 2]), 2.5)
  assert.equal(median([3, 1, 2]), 2)
})

test("a round in which the machine was busy does not count", () => {
  const quiet = { target: 50, floor: 100 }
  const ratio = ratioOf([quiet, quiet, quiet, { target: 50, floor: 20 }])
  assert.deepEqual(ratio, { median: 0.5, min: 0.5, max: 0.5, rounds: 3 })
})

test("target and floor are measured equally often", async () => {
  const calls = { target: 0, floor: 0 }
  const measure = (/** @type {"target" | "floor"} */ what) => async () => {
    calls[what] += 1
    return what === "target" ? 1 : 2
  }
  const ratio = await interleave(
    { name: "", floor: "", bar: "", target: measure("target"), beside: measure("floor") },
    5,
  )
  assert.deepEqual(calls, { target: 5, floor: 5 })
  assert.equal(ratio.median, 0.5)
})
