import { marketOf } from "@ciap/contract"
import { read } from "@/lib/store/read"
import { pieces, suggestAnswer, suggestionsOf } from "./suggestion-list"

const answer = {
  products: [
    {
      id: "prod_1",
      handle: "chullo-cap",
      name: "Chullo con orejeras",
      marks: [[0, 4]],
      picture: {
        url: "/pictures/aaa-004-red-piece.webp",
        alt: "Chullo",
        colour: "#a82838",
        widths: [320, 640, 1000],
      },
      group_name: "AAASIQA",
      total: { amount_minor: "9900", currency_code: "pen" },
    },
  ],
  groups: [],
  crafts: [{ id: "arpillera", name: "Arpillera", marks: [], picture: null, pieces: 9 }],
  understood: { words: [], every_word: true },
  count: 12,
}

describe("suggestions", () => {
  it("lead to pieces, groups and crafts of the market, and leave out what is empty", () => {
    const groups = suggestionsOf(read(suggestAnswer, answer), marketOf("es", "pe"))
    expect(groups.map(({ kind }) => kind)).toEqual(["products", "crafts"])
    expect(groups[0]?.suggestions[0]).toMatchObject({
      href: "/es-pe/products/chullo-cap",
      picture: { url: "/pictures/aaa-004-red-piece.webp", colour: "#a82838" },
    })
    expect(groups[0]?.suggestions[0]?.note).toMatch(/AAASIQA · .*99/)
    expect(groups[1]?.suggestions[0]).toMatchObject({
      href: "/es-pe/search?craft=arpillera",
      picture: null,
    })
  })

  it("are refused where the answer is not as agreed", () => {
    expect(() => read(suggestAnswer, { ...answer, products: [{}] })).toThrow(/products\.0/)
  })

  it("mark what was typed and lose no letter", () => {
    expect(pieces("Chullo con orejeras", [[0, 4]])).toEqual([
      { text: "Chul", marked: true },
      { text: "lo con orejeras", marked: false },
    ])
    expect(
      pieces("Sur Andino", [
        [0, 3],
        [4, 7],
      ])
        .map(({ text }) => text)
        .join(""),
    ).toBe("Sur Andino")
    expect(pieces("Poncho", [])).toEqual([{ text: "Poncho", marked: false }])
  })
})
