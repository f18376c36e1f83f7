import { Picture } from "@ciap/contract"
import { keptPicture, keptPictures, pictureIn } from "./picture"

const drawn = {
  url: "/pictures/sur-006-red-piece.webp",
  metadata: {
    alt: { en: "A red scarf", es: "Una chalina roja" },
    colour: "#a3243b",
    widths: [320, 640, 1000],
  },
}

describe("a kept picture", () => {
  it("carries its words in each language, its ground and its widths", () => {
    const picture = pictureIn(keptPicture(drawn), "es", "Chalina")
    expect(Picture.parse(picture)).toEqual({
      url: drawn.url,
      alt: "Una chalina roja",
      colour: "#a3243b",
      widths: [320, 640, 1000],
    })
  })

  it("says the title where nobody wrote words in the language", () => {
    expect(pictureIn(keptPicture(drawn), "fr", "Écharpe").alt).toBe("Écharpe")
  })

  it("is an address alone for a file that staff put up", () => {
    const uploaded = keptPicture({ url: "http://localhost:9000/static/1-a.jpg", metadata: null })
    expect(pictureIn(uploaded, "en", "Scarf")).toEqual({
      url: "http://localhost:9000/static/1-a.jpg",
      alt: "Scarf",
      colour: null,
      widths: [],
    })
  })

  it.each([[{ colour: "red" }], [{ widths: "many" }], [{ alt: "words" }], ["text"], [undefined]])(
    "is shown although its metadata are %j",
    (metadata) => {
      expect(keptPicture({ url: "/static/a.webp", metadata })).toEqual({
        url: "/static/a.webp",
        alt: {},
        colour: null,
        widths: [],
      })
    },
  )

  it("is read from a column entry by entry", () => {
    expect(keptPictures([{ url: "/pictures/a.webp" }, { url: "" }, null, 3])).toEqual([
      { url: "/pictures/a.webp", alt: {}, colour: null, widths: [] },
    ])
    expect(keptPictures(null)).toEqual([])
  })
})
