import { languages } from "@ciap/contract"
import { createTranslator } from "next-intl"
import { messagesOf } from "./index"

type Tree = { [key: string]: string | Tree }

/** Every message of a tree by its dotted path. */
function flatten(tree: Tree, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[path + key, value]] : flatten(value, `${path}${key}.`),
  )
}

/** Names of a message's arguments. Options of a plural or select are messages themselves. */
function argumentsOf(message: string): string[] {
  const names = new Set<string>()
  for (let at = 0; at < message.length; at++) {
    if (message[at] !== "{") continue
    const end = closing(message, at)
    const [name = "", kind, ...rest] = message.slice(at + 1, end).split(",")
    names.add(name.trim())
    if (kind !== undefined) {
      const options = rest.join(",")
      for (let from = options.indexOf("{"); from >= 0; from = options.indexOf("{", from)) {
        const to = closing(options, from)
        argumentsOf(options.slice(from + 1, to)).forEach((inner) => names.add(inner))
        from = to
      }
    }
    at = end
  }
  return [...names].sort()
}

function closing(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === "{") depth++
    if (text[at] === "}" && --depth === 0) return at
  }
  throw new Error(`A brace is not closed in: ${text}`)
}

const english = flatten(messagesOf("en"))

describe("the texts of the shop", () => {
  it("finds arguments in plain, plural and select messages", () => {
    expect(argumentsOf("{a} of {b, plural, one {# {c}} other {#}}")).toEqual(["a", "b", "c"])
    expect(argumentsOf("{tax, select, igv {IGV} other {VAT}} {rate}")).toEqual(["rate", "tax"])
  })

  describe.each(languages)("in %s", (language) => {
    const texts = new Map(flatten(messagesOf(language)))

    it("has the keys of English and no other", () => {
      expect([...texts.keys()].sort()).toEqual(english.map(([key]) => key).sort())
    })

    it("takes the arguments of English in every message", () => {
      for (const [key, text] of english)
        expect([key, argumentsOf(texts.get(key) ?? "")]).toEqual([key, argumentsOf(text)])
    })

    it("says something in every message, and each can be formatted", () => {
      const faults: string[] = []
      const t = createTranslator({
        locale: language,
        messages: messagesOf(language),
        onError: (error) => faults.push(error.message),
      })
      // Keys are read from the very messages; the type of a checked key cannot follow that.
      const say = t as unknown as (key: string, values: Record<string, number>) => string
      for (const [key, text] of texts) {
        expect(text.trim()).not.toBe("")
        say(key, Object.fromEntries(argumentsOf(text).map((name) => [name, 2])))
      }
      expect(faults).toEqual([])
    })

    it("praises nothing: figures stand before adjectives", () => {
      const praise =
        /empower|authenti|ethical|lovingly|auténtic|empoder|étic[oa]|con amor|éthique|avec amour/i
      expect([...texts].filter(([, text]) => praise.test(text))).toEqual([])
    })
  })

  it("keeps French double signs on the line of their word", () => {
    const loose = flatten(messagesOf("fr")).filter(([, text]) => / [:;!?»%]|« /.test(text))
    expect(loose).toEqual([])
  })

  it("addresses the Spanish reader with usted", () => {
    const familiar = flatten(messagesOf("es")).filter(([, text]) =>
      /\b(tú|tu|tus|contigo|puedes|quieres|tienes|haz)\b/i.test(text),
    )
    expect(familiar).toEqual([])
  })
})
