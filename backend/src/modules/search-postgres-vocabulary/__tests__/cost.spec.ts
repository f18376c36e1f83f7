import { type Doc, Scratch } from "./support/scratch"

/** What all slips together may cost beside all right words, in pages touched. */
const ratio_max = 6
const documents = 10_000
const rounds = 150

const syllables = "cha lla po ta ra mi su que no wi ñu pa lo ma ti ka ru sa ne yo".split(" ")

/** A made-up word, the same for the same number: long enough that a slip in it is a slip and not another word. */
const word = (n: number): string =>
  [n % 20, (n * 7 + 3) % 20, Math.floor(n / 20) % 20, Math.floor(n / 400) % 20]
    .map((at) => syllables[at])
    .join("")

const doc = (n: number): Doc => {
  const of = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => word((n * 31 + from + i * 97) % 6000)).join(" ")
  return { id: `doc_${n}`, codes: `COD ${n}`, es: { title: of(0, 4), text: of(11, 40) } }
}

const swapped = (text: string): string => `${text.slice(0, 3)}${text[4]}${text[3]}${text.slice(5)}`

const spanish = { locales: ["es"] }

describe(`among ${documents} documents`, () => {
  let scratch: Scratch
  beforeAll(async () => {
    scratch = await Scratch.open()
    const all = Array.from({ length: documents }, (_, n) => doc(n))
    for (let at = 0; at < all.length; at += 1000) await scratch.put(...all.slice(at, at + 1000))
    await scratch.rows("analyze")
  })
  afterAll(async () => {
    await scratch?.close()
  })

  it("a slip costs little more than the right word, and finds what the right word finds", async () => {
    let [exact, slips, found] = [0, 0, 0]
    for (let n = 0; n < rounds; n += 1) {
      const q = word((n * 37 + 5) % 6000)
      const slip = swapped(q)
      exact += await scratch.pagesTouched(q, spanish)
      slips += await scratch.pagesTouched(slip, spanish)
      const right = await scratch.ids(q, spanish)
      const despite = await scratch.ids(slip, spanish)
      if (right.some((id) => despite.includes(id))) found += 1
    }
    expect(exact).toBeGreaterThan(0)
    expect(slips / exact).toBeLessThan(ratio_max)
    expect(found / rounds).toBeGreaterThan(0.95)
  })
})
