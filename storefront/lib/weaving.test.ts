import { bandOf } from "./weaving"

const seeds = Array.from({ length: 40 }, (_, number) => `group-${number}`)

it("weaves the same band for the same seed", () => {
  expect(bandOf("sur-andino")).toEqual(bandOf("sur-andino"))
})

it("gives forty groups bands that can be told apart", () => {
  const bands = seeds.map((seed) => JSON.stringify(bandOf(seed).threads))
  expect(new Set(bands).size).toBeGreaterThan(36)
})

it("never lets a band change the height of its line", () => {
  expect(new Set(seeds.map((seed) => bandOf(seed).height))).toEqual(new Set([18]))
})

it("keeps its threads inside the repeat", () => {
  for (const { width, threads } of seeds.map(bandOf))
    for (const { path } of threads)
      for (const [, x, length] of path.matchAll(/M(\d+) \d+h(\d+)/g))
        expect(Number(x) + Number(length)).toBeLessThanOrEqual(width)
})
