import { craftMetadata, craftSteps, productMetadata } from "./product-facts"

describe("facts of a piece in its metadata", () => {
  it("are read, and cautious where they are missing or wrong", () => {
    expect(productMetadata({ lead_time_days: 35, demonstration: true, other: 1 })).toEqual({
      lead_time_days: 35,
      demonstration: true,
    })
    const cautious = { lead_time_days: 0, demonstration: false }
    for (const bad of [null, undefined, {}, "x", { lead_time_days: -1 }, { demonstration: "yes" }])
      expect(productMetadata(bad)).toEqual(cautious)
  })
})

describe("facts of a craft in its category", () => {
  it("are read, and tell a craft from a line and from any other category", () => {
    expect(craftMetadata({ craft: "arpillera", craft_line: "textiles" })).toEqual({
      craft: "arpillera",
      craft_line: "textiles",
      steps: {},
      step_pictures: [],
    })
    expect(
      craftMetadata({ craft: "arpillera", craft_line: "textiles", steps: { fr: ["coudre"] } })
        ?.steps.fr,
    ).toEqual(["coudre"])
    for (const other of [null, {}, { craft_line: "textiles" }, { craft: "", craft_line: "x" }])
      expect(craftMetadata(other)).toBeNull()
  })

  it("give each step its words and its picture, in English where nobody translated them", () => {
    const picture = { url: "/pictures/step-knit.webp", alt: {}, colour: null, widths: [800] }
    const craft = craftMetadata({
      craft: "alpaca_hand_knit",
      craft_line: "textiles",
      steps: { en: ["knit", "wash"], fr: ["tricoter", "laver"] },
      step_pictures: [picture],
    })
    if (craft === null) throw new Error("no craft was read")
    expect(craftSteps(craft, "fr")).toEqual([
      { text: "tricoter", picture },
      { text: "laver", picture: null },
    ])
    expect(craftSteps(craft, "es").map(({ text }) => text)).toEqual(["knit", "wash"])
  })

  it("keep their words where the pictures cannot be read", () => {
    const broken = { craft: "arpillera", craft_line: "textiles", step_pictures: [{ url: 3 }] }
    expect(craftMetadata(broken)?.step_pictures).toEqual([])
  })
})
