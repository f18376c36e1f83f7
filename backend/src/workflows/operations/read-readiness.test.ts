import { HealthReadyAnswer } from "@ciap/contract"
import { type Probes, readReadiness } from "./read-readiness"

const checked_at = "2026-11-26T21:47:00.000Z"
const check = { checked_at, age_seconds: 60, ok: true, troubles_count: 0, troubles: [] }
const figures = { waiting: 2, dead: 1, waiting_since: "2026-11-26T21:00:00Z", dead_since: null }

const asked = (other: Partial<Probes> = {}) =>
  readReadiness({
    books: () => Promise.resolve(check),
    inbox: () => Promise.resolve(figures),
    redis: null,
    warn: () => undefined,
    ...other,
  })
const never = () => new Promise<never>(() => undefined)

describe("whether a process is ready", () => {
  afterEach(() => jest.useRealTimers())

  it("is said with the state of the books and of the inbox", async () => {
    const readiness = await asked()
    expect(HealthReadyAnswer.parse(readiness)).toEqual({
      database: "ok",
      redis: "off",
      books: { state: "sound", checked_at },
      card_inbox: { waiting: 2, dead: 1, waiting_since: "2026-11-26T21:00:00Z" },
    })
  })

  it("counts Redis where it is used", async () => {
    expect(await asked({ redis: () => Promise.resolve() })).toMatchObject({ redis: "ok" })
  })

  it.each([
    ["sound", { age_seconds: 10_799 }],
    ["not_checked", { age_seconds: 10_800 }],
    ["not_sound", { ok: false, troubles_count: 1, troubles: ["one"] }],
    ["not_sound", { ok: false, troubles_count: 1, troubles: ["one"], age_seconds: 90_000 }],
  ])("calls the books %s after a check of %j", async (state, other) => {
    const { books } = await asked({ books: () => Promise.resolve({ ...check, ...other }) })
    expect(books.state).toBe(state)
  })

  it("calls books that nobody looked at yet not checked", async () => {
    const { books } = await asked({ books: () => Promise.resolve(null) })
    expect(books).toEqual({ state: "not_checked", checked_at: null })
  })

  it.each([
    ["The database", "books"],
    ["The database", "inbox"],
    ["Redis", "redis"],
  ] as const)(
    "is denied when %s fails for the %s, with the cause in the log only",
    async (part, probe) => {
      const warn = jest.fn()
      const failing = () => Promise.reject(new Error("connect ECONNREFUSED 10.0.0.7"))
      await expect(asked({ [probe]: failing, warn })).rejects.toMatchObject({
        code: "NOT_READY",
        message: `${part} does not answer. Nothing was lost; ask again in a few seconds, or see docs/runbooks/health.md.`,
      })
      expect(warn).toHaveBeenCalledWith(expect.stringContaining("10.0.0.7"))
    },
  )

  it.each(["books", "inbox", "redis"] as const)(
    "is denied after two seconds when %s stays silent",
    async (probe) => {
      jest.useFakeTimers()
      const denied = expect(asked({ [probe]: never })).rejects.toMatchObject({ code: "NOT_READY" })
      await jest.advanceTimersByTimeAsync(2_000)
      await denied
    },
  )
})
