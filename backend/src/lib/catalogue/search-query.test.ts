import fc from "fast-check"
import { searchQuery, titleQuery } from "./search-query"

describe("what a visitor types", () => {
  it("becomes words that begin words of the visitor's language or of none", () => {
    expect(searchQuery("bufanda alpaca", "es")).toBe("bufanda:*BD & alpaca:*BD")
    expect(searchQuery("Écharpe", "fr")).toBe("Écharpe:*CD")
    expect(searchQuery("RAS-001", "en")).toBe("RAS:*AD & 001:*AD")
    expect(titleQuery("red llama")).toBe("red:* & llama:*")
  })

  it("finds the singular of a plural, and leaves short words alone", () => {
    expect(searchQuery("scarves gas", "en")).toBe("scarve:*AD & gas:*AD")
  })

  it("is never query syntax, however hostile", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (q) => {
        const query = searchQuery(q, "en")
        expect(
          query === "" || /^[\p{L}\p{N}]+:\*AD( & [\p{L}\p{N}]+:\*AD){0,7}$/u.test(query),
        ).toBe(true)
      }),
    )
  })
})
