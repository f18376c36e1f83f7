import assert from "node:assert/strict"
import { test } from "node:test"
import { refusalOf, warningOf } from "../lib/demo/clear.mjs"
import { readSettings } from "../lib/settings.mjs"
import { progressOf } from "../lib/start/books.mjs"

const demonstration = {
  demonstration_orders: 448,
  other_orders: 0,
  postings: 2100,
  other_postings: 0,
}

test("a shop starts with a year of demonstration sales unless it is told to do without", () => {
  assert.equal(readSettings({}, "/clone").books_of_a_year, true)
  assert.equal(readSettings({ CIAP_BOOKS: "" }, "/clone").books_of_a_year, true)
  assert.equal(readSettings({ CIAP_BOOKS: "year" }, "/clone").books_of_a_year, true)
  assert.equal(readSettings({ CIAP_BOOKS: "none" }, "/clone").books_of_a_year, false)
  assert.throws(
    () => readSettings({ CIAP_BOOKS: "no" }, "/clone"),
    /CIAP_BOOKS is "no".*Set it to "none"/,
  )
})

test("clearing refuses a database in which somebody really ordered or booked, and names how many did", () => {
  assert.equal(refusalOf(demonstration), "")
  assert.match(refusalOf({ ...demonstration, other_orders: 1 }), /1 order that is not from the dem/)
  assert.match(refusalOf({ ...demonstration, other_orders: 2 }), /2 orders .* Nothing was removed/)
  assert.match(refusalOf({ ...demonstration, other_postings: 3 }), /3 postings .* Nothing was rem/)
})

test("clearing names what it removes before anybody agrees", () => {
  const warning = warningOf(demonstration, "ciap")
  for (const named of ["database ciap", "448 orders", "2100 postings", "prices", "logins"])
    assert.ok(warning.includes(named), named)
})

test("progress is the newest line of the log that says how far the books are", () => {
  const log = `{"message":"Books: 2026-03, 151 of 448 orders","timestamp":"x"}
{"message":"Books: the shop's pages are renewed later."}
{"message":"Books: 2026-04, 180 of 448 orders"}`
  assert.equal(progressOf(log), "2026-04, 180 of 448 orders")
  assert.equal(progressOf("Books: done, 448 orders"), undefined)
})
