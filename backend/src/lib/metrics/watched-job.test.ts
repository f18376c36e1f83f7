import { createMedusaContainer } from "@medusajs/framework/utils"
import { registry } from "./registry"
import { watched } from "./watched-job"

const container = createMedusaContainer()
const runs = async (job: string, outcome: string) => {
  const said = await registry.metrics()
  return said.match(
    new RegExp(`ciap_job_seconds_count\\{job="${job}",outcome="${outcome}"\\} (\\d+)`),
  )?.[1]
}

describe("a watched job", () => {
  it("is counted, and remembered as having ended well", async () => {
    const work = jest.fn(() => Promise.resolve())
    await watched("one", work)(container)
    expect(work).toHaveBeenCalledWith(container)
    expect(await runs("one", "good")).toBe("1")
    const said = await registry.metrics()
    const last = Number(said.match(/ciap_job_last_good_seconds\{job="one"\} (\S+)/)?.[1])
    expect(Math.abs(last - Date.now() / 1000)).toBeLessThan(60)
  })

  it("that fails says so and is counted as failed", async () => {
    const tell = jest.fn()
    const failing = () => Promise.reject(new Error("no database"))
    await watched("two", failing, tell)(container)
    expect(tell).toHaveBeenCalledWith(container, new Error("no database"))
    await expect(watched("two", failing)(container)).rejects.toThrow("no database")
    expect(await runs("two", "failed")).toBe("2")
    expect(await runs("two", "good")).toBeUndefined()
    expect(await registry.metrics()).not.toContain('ciap_job_last_good_seconds{job="two"}')
  })
})
