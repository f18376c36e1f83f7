import { groupsFound } from "./groups-found"

const groups = [
  { name: "Tawaq", place: "Vitarte", department: "Lima" },
  { name: "Ñandú", place: "Puno", department: "Puno" },
  { name: "Chascañahui", place: "Pamplona Alta", department: "Lima" },
  { name: "Nube", place: "Ñaña", department: "Lima" },
]
const names = (words: string, language: "es" | "en" = "es") =>
  groupsFound(groups, words, language).map(({ name }) => name)

describe("looking for groups at the desk", () => {
  it("finds names and places without their accents and capitals", () => {
    expect(names("chascanahui")).toEqual(["Chascañahui"])
    expect(names("NANA")).toEqual(["Nube"])
    expect(names("lima")).toEqual(["Chascañahui", "Nube", "Tawaq"])
    expect(names("50%")).toEqual([])
  })

  it("sorts as the language does: ñ after n in Spanish", () => {
    expect(names("")).toEqual(["Chascañahui", "Nube", "Ñandú", "Tawaq"])
    expect(names("", "en")).toEqual(["Chascañahui", "Ñandú", "Nube", "Tawaq"])
  })
})
