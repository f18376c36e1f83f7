import fs from "node:fs"
import path from "node:path"
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

/** Every act that a workflow or a script keeps, as the source says it. */
function keptActs(folder: string): string[] {
  return fs.readdirSync(folder, { recursive: true, encoding: "utf8" }).flatMap((name) => {
    if (!name.endsWith(".ts")) return []
    const text = fs.readFileSync(path.join(folder, name), "utf8")
    return [...text.matchAll(/\bact: .*/g)].flatMap(([line]) =>
      [...line.matchAll(/"([a-z_]+\.[a-z_]+)"/g)].map(([, act = ""]) => act),
    )
  })
}

describe("words of the staff screens", () => {
  it("name every act that is kept", () => {
    const acts = ["workflows", "scripts"].flatMap((name) =>
      keptActs(path.join(__dirname, "..", "..", name)),
    )
    expect(acts.length).toBeGreaterThan(15)
    const words = Object.keys(en.audit.acts)
    expect(acts.filter((act) => !words.includes(act.replace(".", "-")))).toEqual([])
  })

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
