import { type Doc, Scratch } from "./support/scratch"

/** The bar of the project: the slowest twentieth of slips beside the slowest twentieth of right words. */
const ratio_max = 8
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

const p95 = (times: number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0

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
    const timed = async (q: string) => {
      const began = performance.now()
      const ids = await scratch.ids(q, { locales: ["es"] })
      return { ids, took: performance.now() - began }
    }
    const exact: number[] = []
    const slips: number[] = []
    let found = 0
    for (let n = 0; n < rounds; n += 1) {
      const q = word((n * 37 + 5) % 6000)
      const right = await timed(q)
      const slip = await timed(swapped(q))
      exact.push(right.took)
      slips.push(slip.took)
      if (right.ids.some((id) => slip.ids.includes(id))) found += 1
    }
    const ratio = p95(slips) / p95(exact)
    process.stdout.write(
      `p95 of a slip ÷ of the right word: ${ratio.toFixed(2)} (${p95(slips).toFixed(1)} and ${p95(exact).toFixed(1)} ms), found ${found} of ${rounds}\n`,
    )
    expect(ratio).toBeLessThan(ratio_max)
    expect(found / rounds).toBeGreaterThan(0.95)
  })
})
