import fs from "node:fs"
import path from "node:path"
import { crafts } from "../src/crafts/crafts"
import { groups } from "../src/groups/groups"
import { landPicture, productPictures, stepPictures } from "../src/pictures/files"
import { products } from "../src/products/products"
import { hashOf, records } from "./keep"
import { allPlates } from "./plates"

const folder = path.resolve(__dirname, "..", "pictures")
const { drawn_from } = records(folder)
/** What a clone carries for them, in bytes. */
const weight_max = 32_000_000

describe("the kept drawings", () => {
  // Each takes a tenth of a second; all of them would be minutes. A changed family shows in its sample.
  const sample = allPlates().filter(({ name }, i) => i % 61 === 0 && name in drawn_from)

  it("are what the code draws today; `pnpm --filter @ciap/demo-data draw` draws what changed", () => {
    for (const { name, svg } of sample)
      expect([name, hashOf(svg())]).toEqual([name, drawn_from[name]])
  })

  it("are all that the catalogue names, and no others", () => {
    const named = [
      ...products.flatMap(productPictures),
      ...groups.map(landPicture),
      ...crafts.flatMap(stepPictures),
    ]
    for (const { file, colour } of named) expect([file, colour]).not.toEqual([file, null])
    const files = named.map(({ file }) => file).sort()
    expect(
      fs
        .readdirSync(folder)
        .filter((file) => file.endsWith(".webp"))
        .sort(),
    ).toEqual(files)
    expect(
      Object.keys(drawn_from)
        .map((name) => `${name}.webp`)
        .sort(),
    ).toEqual(files)
  })

  it("do not weigh a clone down", () => {
    const bytes = fs
      .readdirSync(folder)
      .map((file) => fs.statSync(path.join(folder, file)).size)
      .reduce((a, b) => a + b, 0)
    expect(bytes).toBeLessThan(weight_max)
  })

  it("are drawn alike every time", () => {
    for (const { name, svg } of allPlates().filter((_, i) => i % 211 === 0))
      expect([name, hashOf(svg())]).toEqual([name, hashOf(svg())])
  })
})
