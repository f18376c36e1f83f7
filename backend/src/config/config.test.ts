import { redisModules } from "./redis"
import { bankTransfer, yapePayment } from "./transfer"

describe("where buyers send money", () => {
  it("is marked as demonstration, and can be nobody's, until a real account is given", () => {
    for (const options of [
      bankTransfer({ account: undefined, holder: undefined }),
      yapePayment({ number: undefined }),
    ]) {
      expect(options.demonstration).toBe(true)
      expect(options.pay_to.at(-1)?.value).toMatch(/^[0 -]+$/)
    }
  })

  it("is the configured account and number otherwise", () => {
    expect(bankTransfer({ account: "0011-22", holder: "CIAP, Lima" })).toMatchObject({
      demonstration: false,
      pay_to: [{ value: "CIAP, Lima" }, { value: "0011-22" }],
    })
    expect(yapePayment({ number: "987 654 321" })).toMatchObject({
      demonstration: false,
      pay_to: [{ value: "987 654 321" }],
    })
  })
})

describe("the modules shared through Redis", () => {
  it("are none without Redis, and events, workflows, locks and cache with it", () => {
    expect(redisModules(undefined)).toEqual([])
    expect(redisModules("redis://localhost:6379").map(({ resolve }) => resolve)).toEqual([
      "@medusajs/medusa/event-bus-redis",
      "@medusajs/medusa/workflow-engine-redis",
      "@medusajs/medusa/locking",
      "@medusajs/medusa/caching",
    ])
  })
})
