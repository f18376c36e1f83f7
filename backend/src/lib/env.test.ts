import { readEnvironment } from "./env"

const secret = (letter: string) => letter.repeat(32)
const production = { NODE_ENV: "production" } as const

describe("the environment", () => {
  it("needs nothing outside production", () => {
    const env = readEnvironment({ NODE_ENV: "development" })
    expect(env.backend_url).toBe("http://localhost:9000")
    expect(env.storefront_url).toBe("http://localhost:8000")
    expect(env.staff.password).toBeDefined()
    expect(env.seed_again).toBe(false)
  })

  it("has no default password and no default secret in production", () => {
    const { staff, group_lead, secrets } = readEnvironment(production)
    expect(staff.password).toBeUndefined()
    expect(group_lead.password).toBeUndefined()
    expect(Object.values(secrets)).toEqual(Array(5).fill(undefined))
  })

  it("takes an empty value for one that is not set", () => {
    expect(readEnvironment({ ...production, REDIS_URL: "", BACKEND_PORT: "" })).toMatchObject({
      redis_url: undefined,
      backend_url: "http://localhost:9000",
    })
  })

  it("follows the ports, and lets the public addresses differ from them", () => {
    expect(readEnvironment({ ...production, BACKEND_PORT: "9100" }).admin_origins).toEqual([
      "http://localhost:9100",
    ])
    const env = readEnvironment({
      ...production,
      BACKEND_URL: "https://api.ciap.example/",
      STOREFRONT_URL: "https://ciap.example",
      STORE_CORS: "https://a.example, https://b.example",
    })
    expect(env.backend_url).toBe("https://api.ciap.example")
    expect(env.store_origins).toEqual([
      "https://ciap.example",
      "https://a.example",
      "https://b.example",
    ])
  })

  it.each([
    [{ BACKEND_PORT: "70000" }, "BACKEND_PORT"],
    [{ BACKEND_URL: "api" }, "BACKEND_URL: must be an address such as http://localhost:9000"],
    [{ STRIPE_API_KEY: "pk_test_1" }, "STRIPE_API_KEY: must be a secret key of Stripe"],
    [{ STRIPE_API_KEY: "sk_test_1" }, "STRIPE_WEBHOOK_SECRET: is needed with STRIPE_API_KEY"],
    [{ S3_ENDPOINT: "http://objects:8333" }, "S3_ENDPOINT: S3_BUCKET, S3_ACCESS_KEY_ID and"],
    [{ S3_BUCKET: "ciap", S3_ACCESS_KEY_ID: "key" }, "are set together or not at all"],
    [{ JWT_SECRET: "short" }, "JWT_SECRET: needs at least 32 characters"],
    [{ CIAP_STAFF_PASSWORD: "short" }, "CIAP_STAFF_PASSWORD: needs at least 8 characters"],
    [{ JWT_SECRET: secret("a"), COOKIE_SECRET: secret("a") }, "COOKIE_SECRET: must differ"],
    [{ MEDUSA_WORKER_MODE: "boss" }, "MEDUSA_WORKER_MODE"],
  ])("refuses %j and names what is wrong", (given, message) => {
    expect(() => readEnvironment({ ...production, ...given })).toThrow(message)
  })

  it("names every fault at once, and where to look", () => {
    expect(() => readEnvironment({ ...production, BACKEND_PORT: "x", JWT_SECRET: "y" })).toThrow(
      /BACKEND_PORT: .*; JWT_SECRET: .*\.env\.template/,
    )
  })

  it("refuses a weak secret in production, names it, and does not show it", () => {
    const strong = "hT7mQz4Kx9vWb2NpLr8sYd3GfJc6Ae1U"
    for (const [given, fault] of [
      [{ JWT_SECRET: "supersecret-for-all-of-our-tokens" }, "JWT_SECRET: is a placeholder"],
      [{ CIAP_LINK_SECRET: secret("a") }, "CIAP_LINK_SECRET: repeats itself"],
      [
        { CIAP_NOTICE_SECRET: strong, AUTH_MFA_ENCRYPTION_KEY: strong },
        "AUTH_MFA_ENCRYPTION_KEY: must differ from CIAP_NOTICE_SECRET",
      ],
    ] as const) {
      const read = () => readEnvironment({ ...production, ...given })
      expect(read).toThrow(fault)
      for (const value of Object.values(given))
        expect(read).not.toThrow(
          expect.objectContaining({ message: expect.stringContaining(value) }),
        )
      expect(() => readEnvironment({ NODE_ENV: "test", ...given })).not.toThrow()
    }
    expect(() => readEnvironment({ ...production, JWT_SECRET: strong })).not.toThrow()
  })
})
