import assert from "node:assert/strict"
import { test } from "node:test"
import { nodeComplaint } from "../lib/node-version.mjs"

for (const version of ["20.19.0", "20.20.2", "22.12.0", "22.20.1", "23.0.0", "24.4.1"]) {
  test(`takes Node ${version}`, () => assert.equal(nodeComplaint(version), ""))
}

for (const version of ["18.20.4", "20.18.3", "21.7.3", "22.11.0", "8.17.0", "nonsense"]) {
  test(`refuses Node ${version} and says which to install`, () => {
    const complaint = nodeComplaint(version)
    assert.match(complaint, new RegExp(`^Node ${version.replaceAll(".", "\\.")} is too old`))
    assert.match(complaint, /20\.19 or later of the 20 line, or 22\.12 or later/)
    assert.match(complaint, /Install a newer Node/)
  })
}
