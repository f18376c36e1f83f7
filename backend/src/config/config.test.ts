import { cardPayments } from "./cards"
import { fileModule } from "./files"
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

describe("card payments", () => {
  const settings = (api_key: string, api_url = "https://api.stripe.com") => ({
    api_key,
    api_url,
    webhook_secret: "whsec_of_this_test",
    test_mode: false,
  })

  it("are off until their keys are set", () => {
    expect(cardPayments(null, true)).toEqual([])
    expect(cardPayments(settings("sk_test_1", "http://127.0.0.1:12111"), false)).toMatchObject([
      { id: "card", options: { apiKey: "sk_test_1", capture: true } },
    ])
  })

  it("never send a live key to another host", () => {
    for (const key of ["sk_live_1", "rk_live_1"])
      expect(() => cardPayments(settings(key, "https://stripe.evil.example"), true)).toThrow(
        "STRIPE_API_URL is not https://api.stripe.com",
      )
    expect(cardPayments(settings("sk_live_1"), true)).toHaveLength(1)
  })

  it("are not pretended in production", () => {
    expect(() => cardPayments(settings("sk_test_1"), true)).toThrow("this is production")
    const said = { ...settings("sk_test_1"), test_mode: true }
    expect(cardPayments(said, true)).toHaveLength(1)
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

  it("try a failing subscriber again, later each time, and keep what failed for good", () => {
    const bus = redisModules("redis://localhost:6379").find(({ resolve }) =>
      resolve.endsWith("event-bus-redis"),
    )
    expect(bus?.options).toMatchObject({
      redisUrl: "redis://localhost:6379",
      jobOptions: {
        attempts: 8,
        backoff: { type: "exponential", delay: 1000 },
        removeOnFail: false,
      },
    })
  })

  it("lock through Redis, where a lock ends by itself when its process is killed", () => {
    const locking = redisModules("redis://localhost:6379").find(({ resolve }) =>
      resolve.endsWith("/locking"),
    )
    expect(locking?.options).toEqual({
      providers: [
        {
          resolve: "@medusajs/medusa/locking-redis",
          id: "locking-redis",
          is_default: true,
          options: { redisUrl: "redis://localhost:6379" },
        },
      ],
    })
  })
})

describe("files", () => {
  const places = { backend_url: "https://ciap.example", files_dir: "/f", private_files_dir: "/p" }
  const objects = {
    endpoint: "http://objects:8333",
    region: "us-east-1",
    bucket: "ciap",
    access_key_id: "key",
    secret_access_key: "of sixteen letters",
  }
  const providerOf = (module: ReturnType<typeof fileModule>) => module.options.providers[0]

  it("lie in the data folder, what is private apart, until there is a bucket", () => {
    expect(providerOf(fileModule({ ...places, objects: null }))).toMatchObject({
      id: "local",
      options: { upload_dir: "/f", private_upload_dir: "/p" },
    })
  })

  it("lie in a bucket of which nothing is public, and are shown at our own addresses", () => {
    expect(providerOf(fileModule({ ...places, objects }))).toMatchObject({
      id: "s3",
      options: { acl: false, bucket: "ciap", file_url: "https://ciap.example/static" },
    })
  })
})
