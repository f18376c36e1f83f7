import { bandOf } from "./weaving"

const seeds = Array.from({ length: 40 }, (_, number) => `group-${number}`)

it("weaves the same band for the same seed", () => {
  expect(bandOf("sur-andino")).toEqual(bandOf("sur-andino"))
})

/** The groups of the register; a name that would weave another's band needs a new filler or dye. */
const groups =
  "aaasiqa aaidu awaqkuna bartolina-sisa tablas-sarhua casa-betania chascanahui chumi-los-uros arequipa-taller mates-huancayo ichimay-wari jatun-sayna kuyanakuy aymaras-nuevo-amanecer mujeres-hacia-el-mundo qenqo rasuwillka sur-andino tawaq tika-llanki tika-rumi"

it("gives every group a band of its own", () => {
  const bands = groups.split(" ").map((seed) => JSON.stringify(bandOf(seed).threads))
  expect(new Set(bands).size).toBe(bands.length)
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
