import path from "node:path"
import { hashOf, records } from "./keep"
import { allPlates } from "./plates"

const { drawn_from } = records(path.resolve(__dirname, "..", "pictures"))

describe("the kept drawings", () => {
  // Each takes a tenth of a second; all of them would be minutes. A changed family shows in its sample.
  const sample = allPlates().filter(({ name }, i) => i % 61 === 0 && name in drawn_from)

  it("are what the code draws today; `pnpm --filter @ciap/demo-data draw` draws what changed", () => {
    for (const { name, svg } of sample)
      expect([name, hashOf(svg())]).toEqual([name, drawn_from[name]])
  })

  it("are drawn alike every time", () => {
    for (const { name, svg } of allPlates().filter((_, i) => i % 211 === 0))
      expect([name, hashOf(svg())]).toEqual([name, hashOf(svg())])
  })
})
