import en from "./en.json"
import es from "./es.json"
import fr from "./fr.json"

type Tree = { [key: string]: string | Tree }

const leaves = (tree: Tree, path = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[`${path}${key}`, value] as [string, string]]
      : leaves(value, `${path}${key}.`),
  )
const blanks = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map((match) => match[1]).sort()

describe("words of the staff screens", () => {
  it.each([
    ["Spanish", es],
    ["French", fr],
  ])("are as complete in %s as in English, with the same blanks", (_name, words) => {
    const translated = new Map(leaves(words))
    expect([...translated.keys()].sort()).toEqual(
      leaves(en)
        .map(([key]) => key)
        .sort(),
    )
    for (const [key, text] of leaves(en)) {
      expect([key, blanks(translated.get(key) ?? "")]).toEqual([key, blanks(text)])
      expect(translated.get(key)?.trim()).not.toBe("")
    }
  })
})
