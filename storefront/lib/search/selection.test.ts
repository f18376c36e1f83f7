import { CatalogueQuery, facetNames } from "@ciap/contract"
import { chosenFacets, isChosen, searchPath, selectionOf, toggled, withoutFacet } from "./selection"

describe("what is looked for, in the address", () => {
  it("is read back as it was written", () => {
    const path =
      "/search?q=chompa+roja&craft=carved_gourd,arpillera&price=25-50,200-&sort=title&page=2"
    const parameters = Object.fromEntries(new URLSearchParams(path.split("?")[1]))
    expect(searchPath(selectionOf(parameters))).toBe(path)
    expect(searchPath(selectionOf({}))).toBe("/search")
    expect(searchPath(selectionOf({ department: "Junín" }))).toBe("/search?department=Jun%C3%ADn")
  })

  it("leaves out what makes no sense, and takes a repeated parameter as several choices", () => {
    const read = selectionOf({
      q: ` ${"a".repeat(100)} `,
      craft: ["arpillera", "arpillera", "a b'c"],
      price: "cheap,10-20",
      sort: "id;drop",
      page: "-3",
      available: "later",
    })
    expect(read).toEqual({
      q: "a".repeat(80),
      chosen: { craft: ["arpillera"], price: ["10-20"] },
      page: 1,
    })
  })

  it("is never more than the API takes, however long the address", () => {
    const several = [..."abcdefghijklmnopqrst"]
    const long: Record<string, string[]> = {
      line: several.map((letter) => letter.repeat(39)),
      craft: several.map((letter) => letter.repeat(39)),
      group: several.map((letter) => letter.repeat(39)),
      department: several.map((letter) => letter.repeat(39)),
      material: several.map((letter) => letter.repeat(30)),
      colour: several.map((letter) => letter.repeat(30)),
      price: several.map((_, n) => `${n}-${n + 1}`),
      available: ["now"],
    }
    const { q, chosen } = selectionOf({ ...long, q: `${"a".repeat(79)}😀` })
    expect(q).toBe("a".repeat(79))
    const sent = Object.fromEntries(facetNames.map((facet) => [facet, chosen[facet]?.join(",")]))
    expect(facetNames.filter((facet) => !sent[facet])).toEqual([])
    expect(CatalogueQuery.safeParse({ market: "es-pe", q, ...sent }).error).toBeUndefined()
  })

  it("changes by one choice at a time and goes back to the first page", () => {
    const chosen = selectionOf({ q: "x", colour: "red", page: "3" })
    const both = toggled(chosen, "colour", "blue")
    expect(searchPath(both)).toBe("/search?q=x&colour=red,blue")
    expect(isChosen(both, "colour", "blue")).toBe(true)
    expect(searchPath(toggled(both, "colour", "red"))).toBe("/search?q=x&colour=blue")
    expect(chosenFacets(both)).toEqual(["colour"])
    expect(searchPath(withoutFacet(both, "colour"))).toBe("/search?q=x")
  })
})
