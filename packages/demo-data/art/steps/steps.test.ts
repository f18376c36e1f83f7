import { crafts } from "../../src/crafts/crafts"
import { stepName, stepSheet } from "../plate-names"
import { drawStep } from "./steps"

const steps = crafts.flatMap(({ id, words }) =>
  words.es.steps.map((_, i) => [stepName(id, i + 1), id, i + 1] as const),
)

describe("the steps of the crafts", () => {
  const drawn = new Map(steps.map(([name, id, step]) => [name, drawStep(id, step)]))

  it("are drawn for every step that the words name, and for no more", () => {
    expect(steps.length).toBeGreaterThan(180)
    for (const { id, words } of crafts)
      expect(() => drawStep(id, words.es.steps.length + 1)).toThrow("Nobody draws step")
  })

  it("are whole pictures of numbers", () => {
    for (const svg of drawn.values()) {
      expect(svg).toMatch(
        new RegExp(`^<svg xmlns="http://www.w3.org/2000/svg" width="${stepSheet.width}"`),
      )
      expect(svg).not.toMatch(/NaN|undefined|Infinity|<script|<image/)
    }
  })

  it("are the same whenever they are drawn, and no two alike", () => {
    expect(new Set(drawn.values()).size).toBe(steps.length)
    for (const [name, id, step] of steps.filter((_, i) => i % 17 === 0))
      expect(drawStep(id, step)).toBe(drawn.get(name))
  })
})
