import { answering, questionsOf, type VariantChoice } from "./variant-choice"

const variant = (size: string, colour: string, orderable = true): VariantChoice => ({
  id: `${size} ${colour}`,
  title: `${size} / ${colour}`,
  options: [
    { name: "Size", value: size },
    { name: "Colour", value: colour },
  ],
  availability: "",
  orderable,
})

const variants = [
  variant("S", "grey"),
  variant("S", "red"),
  variant("M", "grey", false),
  variant("M", "red"),
  variant("L", "blue"),
]

describe("what a piece asks", () => {
  it("is each option once, with the values that some variant has", () => {
    expect(questionsOf(variants)).toEqual([
      { name: "Size", values: ["S", "M", "L"] },
      { name: "Colour", values: ["grey", "red", "blue"] },
    ])
  })

  it("is nothing where there is no choice", () => {
    expect(questionsOf(variants.slice(0, 1))).toEqual([])
  })
})

describe("another answer", () => {
  const chosen = variants[1]
  const to = (name: string, value: string) => answering(variants, chosen, { name, value })?.id

  it("keeps the other answers", () => {
    expect(to("Size", "M")).toBe("M red")
    expect(to("Colour", "grey")).toBe("S grey")
  })

  it("keeps them also where that variant is sold out: the page says so", () => {
    expect(answering(variants, variants[0], { name: "Size", value: "M" })?.id).toBe("M grey")
  })

  it("gives them up where no variant has both", () => {
    expect(to("Colour", "blue")).toBe("L blue")
  })

  it("takes what can be ordered where nothing was chosen, and nothing for an unknown value", () => {
    expect(answering(variants, undefined, { name: "Size", value: "M" })?.id).toBe("M red")
    expect(to("Size", "XXL")).toBeUndefined()
  })
})
