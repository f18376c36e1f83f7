import fc from "fast-check"
import { understood } from "./asked"
import { coloursIn, facetLabel, materialsIn } from "./facet-words"
import { marksIn } from "./marks"
import { byLength, folded, meaningsIn } from "./phrases"
import { priceBands } from "./price-bands"
import { synonymsOf } from "./synonyms"
import { typedWords } from "./typed-words"

describe("what a visitor types", () => {
  it("is words of letters and digits, composed, eight at most", () => {
    expect(typedWords("Écharpe, d’alpaga RAS-001")).toEqual([
      "Écharpe",
      "d",
      "alpaga",
      "RAS",
      "001",
    ])
    expect(typedWords("e\u0301charpe")).toEqual(["écharpe"])
    expect(typedWords("\u0301 \u0301\u0302")).toEqual([])
    expect(typedWords("a b c d e f g h i j")).toHaveLength(8)
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (q) => {
        for (const word of typedWords(q)) expect(word).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*$/u)
      }),
    )
  })

  it("is told back word by word", () => {
    const known = [
      { place: 1, word: "la", how: "common" as const },
      { place: 2, word: "chompa", how: "near" as const },
      { place: 3, word: "roja", how: "exact" as const },
      { place: 3, word: "rojo", how: "form" as const },
    ]
    expect(understood("la chopma roja zzz", known, true).words).toEqual([
      { typed: "la", how: "common", known: [] },
      { typed: "chopma", how: "near", known: ["chompa"] },
      { typed: "roja", how: "exact", known: ["roja", "rojo"] },
      { typed: "zzz", how: "unknown", known: [] },
    ])
  })
})

describe("phrases", () => {
  it("are compared without accents, case and apostrophes, and the longest takes its words", () => {
    expect(folded("L’Œuvre d'été")).toBe(" l oeuvre d ete ")
    const phrases = byLength([
      ["ring", "jewel"],
      ["key ring", "keys"],
    ])
    expect([...meaningsIn("Leather Key-Ring", phrases)]).toEqual(["keys"])
    expect([...meaningsIn("a ring, a key ring", phrases)].sort()).toEqual(["jewel", "keys"])
  })
})

describe("words people use", () => {
  it("lead from any country's name of a thing to the title's", () => {
    expect(synonymsOf("Chompa de alpaca", "")).toEqual(
      expect.arrayContaining(["sweater", "jersey", "pull"]),
    )
    expect(synonymsOf("Carved gourd owl", "")).toEqual(
      expect.arrayContaining(["mate", "calebasse", "búho"]),
    )
    expect(synonymsOf("Bonnet uni", "")).toEqual(
      expect.arrayContaining(["chullo", "beanie", "hat"]),
    )
  })

  it("are not said twice, nor where they would mislead", () => {
    expect(synonymsOf("Manta", "")).not.toContain("manta")
    expect(synonymsOf("Leather key ring", "")).not.toContain("bague")
    expect(synonymsOf("", "100% alpaca")).toContain("alpaga")
    expect(synonymsOf("", "")).toEqual([])
  })
})

describe("facet words", () => {
  it("read materials off a label, and know that alpaca metal is neither", () => {
    expect(materialsIn("Weft: 100% wool. Warp: 100% cotton").sort()).toEqual(["cotton", "wool"])
    expect(materialsIn("Nickel silver (alpaca metal, contains nickel); silver ear wires")).toEqual(
      [],
    )
    expect(materialsIn("Silver 950; chrysocolla")).toEqual(["silver"])
    expect(materialsIn("")).toEqual([])
  })

  it("put shades into the colours people look for", () => {
    expect(coloursIn(["red ochre", "grey and ivory", "navy"]).sort()).toEqual([
      "blue",
      "grey",
      "red",
      "white",
    ])
    expect(facetLabel("colour", "red", "fr")).toBe("Rouge")
    expect(facetLabel("material", "linen", "en")).toBe("linen")
  })

  it("cut prices into ranges that leave no gap, and take those asked for", () => {
    const bands = priceBands("eur", ["30-40", "200-"])
    expect(bands.map(({ value }) => value)).toEqual([
      "0-25",
      "25-50",
      "50-100",
      "100-200",
      "200-",
      "30-40",
    ])
    expect(bands[1]).toEqual({ value: "25-50", from_minor: 2500n, below_minor: 5000n })
    expect(bands[4]?.below_minor).toBeNull()
  })
})

describe("marks", () => {
  const asked = (known: string[]) => ({
    every_word: true,
    words: [{ typed: "x", how: "exact" as const, known }],
  })

  it("cover the words that were found, or as much of them as was typed", () => {
    expect(marksIn("Écharpe en alpaga", asked(["echarpe"]))).toEqual([[0, 7]])
    expect(marksIn("Écharpe en alpaga", asked(["ech", "alpa"]))).toEqual([
      [0, 3],
      [11, 15],
    ])
    expect(marksIn("Œuvre", asked(["oeu"]))).toEqual([[0, 2]])
    expect(marksIn("Poncho", asked(["chullo"]))).toEqual([])
  })
})
