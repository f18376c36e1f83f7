import fs from "node:fs"
import os from "node:os"
import path from "node:path"

type Entry = { value: unknown; lastModified: number } | null
type Handler = {
  get: (key: string, context: { kind: string; tags?: string[] }) => Promise<Entry>
  set: (key: string, value: unknown, context: object) => Promise<void>
  revalidateTag: (tags: string | string[]) => Promise<void>
}

const serverDistDir = fs.mkdtempSync(path.join(os.tmpdir(), "page-cache-"))
const api = jest.spyOn(globalThis, "fetch")
const apiIs = (state: "up" | "down" | "failing") =>
  api.mockImplementation(() => {
    if (state === "down") return Promise.reject(new TypeError("fetch failed"))
    return Promise.resolve(new Response("{}", { status: state === "up" ? 200 : 500 }))
  })

/** A shop that has just started: the module remembers nothing but what lies on disk. */
function startedShop(): Handler {
  jest.resetModules()
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- Next loads this file as CommonJS, so does its test.
  const PageCache = require("./cache-handler.cjs") as new (context: object) => Handler
  return new PageCache({
    fs: { ...fs.promises, existsSync: fs.existsSync, readFileSync: fs.readFileSync },
    flushToDisk: false,
    serverDistDir,
    revalidatedTags: [],
    maxMemoryCacheSize: 1024 * 1024,
  })
}

const page = (html: string) => ({
  kind: "APP_PAGE",
  html,
  rscData: Buffer.from(""),
  headers: { "x-next-cache-tags": "catalogue,product:chalina" },
  status: 200,
})
const kept = (handler: Handler, html: string) => handler.set("/chalina", page(html), {})
const served = async (handler: Handler) => {
  const entry = await handler.get("/chalina", { kind: "APP_PAGE" })
  return (entry?.value as { html: string } | undefined)?.html ?? null
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 2))

beforeEach(() => {
  fs.rmSync(path.join(serverDistDir, "renewed-tags.json"), { force: true })
  apiIs("up")
})
afterAll(() => fs.rmSync(serverDistDir, { recursive: true }))

describe("a kept answer of the API", () => {
  const answer = { kind: "FETCH", data: { headers: {}, body: "", url: "" }, revalidate: false }
  const kept_now = async () => {
    const handler = startedShop()
    await handler.set("impact", answer, { fetchCache: true, tags: [] })
    return async () => (await handler.get("impact", { kind: "FETCH", tags: [] })) !== null
  }
  const buildBeginsIn = (ms: number) => {
    process.env.NEXT_PHASE = "phase-production-build"
    process.env.SHOP_BUILD_BEGAN = String(Date.now() + ms)
  }
  afterEach(() => {
    delete process.env.NEXT_PHASE
    delete process.env.SHOP_BUILD_BEGAN
  })

  it("is used by a shop that serves, and by the build that asked for it", async () => {
    const used = await kept_now()
    expect(await used()).toBe(true)
    buildBeginsIn(-1000)
    expect(await used()).toBe(true)
  })

  it("is not used by a later build: the shop may have sold since", async () => {
    const used = await kept_now()
    buildBeginsIn(1000)
    expect(await used()).toBe(false)
  })
})

describe("a kept page", () => {
  it("is served until a notice names one of its tags, then made anew", async () => {
    const handler = startedShop()
    await kept(handler, "39.00")
    await pause()
    await handler.revalidateTag("product:poncho")
    expect(await served(handler)).toBe("39.00")
    await handler.revalidateTag(["product:chalina"])
    await pause()
    expect(await served(handler)).toBeNull()
    await kept(handler, "45.00")
    expect(await served(handler)).toBe("45.00")
  })

  it.each(["down", "failing"] as const)(
    "is served as it was while the API is %s, also after a notice",
    async (state) => {
      const handler = startedShop()
      await kept(handler, "39.00")
      await pause()
      await handler.revalidateTag("catalogue")
      apiIs(state)
      expect(await served(handler)).toBe("39.00")
    },
  )

  it("is made anew once the API answers again", async () => {
    const handler = startedShop()
    await kept(handler, "39.00")
    await pause()
    await handler.revalidateTag("catalogue")
    apiIs("down")
    expect(await served(handler)).toBe("39.00")
    apiIs("up")
    const clock = jest.spyOn(Date, "now").mockReturnValue(Date.now() + 5000)
    expect(await served(handler)).toBeNull()
    clock.mockRestore()
  })

  it("does not come back with a restart", async () => {
    const before = startedShop()
    await kept(before, "39.00")
    await pause()
    await before.revalidateTag("catalogue")
    const after = startedShop()
    // The second look at the clock dates the page.
    const now = Date.now()
    jest
      .spyOn(Date, "now")
      .mockReturnValueOnce(now)
      .mockReturnValueOnce(now - 60_000)
    await kept(after, "39.00")
    expect(await served(after)).toBeNull()
  })

  it("is not kept if a notice came while it was being made", async () => {
    const handler = startedShop()
    expect(await served(handler)).toBeNull()
    await handler.revalidateTag("product:chalina")
    await pause()
    await kept(handler, "39.00")
    expect(await served(handler)).toBeNull()
    await kept(handler, "45.00")
    expect(await served(handler)).toBe("45.00")
  })

  it("is kept if the notice that came meanwhile was about another", async () => {
    const handler = startedShop()
    expect(await served(handler)).toBeNull()
    await handler.revalidateTag("product:poncho")
    await pause()
    await kept(handler, "39.00")
    expect(await served(handler)).toBe("39.00")
  })

  it("is never the older of two that were being made around a notice, whichever comes last", async () => {
    const handler = startedShop()
    expect(await served(handler)).toBeNull()
    await handler.revalidateTag("catalogue")
    await pause()
    expect(await served(handler)).toBeNull()
    await kept(handler, "45.00")
    await kept(handler, "39.00")
    expect(await served(handler)).not.toBe("39.00")
  })

  it("is kept again once a making that never ended is forgotten", async () => {
    const handler = startedShop()
    expect(await served(handler)).toBeNull()
    await handler.revalidateTag("catalogue")
    const clock = jest.spyOn(Date, "now").mockReturnValue(Date.now() + 61_000)
    expect(await served(handler)).toBeNull()
    await kept(handler, "45.00")
    clock.mockRestore()
    expect(await served(handler)).toBe("45.00")
  })
})

describe("an invented address", () => {
  const nothing = { ...page("not here"), headers: {}, status: 404 }
  const answered = async (key: string) => {
    const handler = startedShop()
    await handler.set(key, nothing, {})
    return handler.get(key, { kind: "APP_PAGE" })
  }

  it.each(["/fr-be/groups/nope", "/fr-be/products/_not-found"])(
    "is answered and not kept: %s",
    async (key) => {
      expect(await answered(key)).toBeNull()
      expect(await answered(`/route-cache/APP_PAGE/2f1e/$${key}`)).toBeNull()
    },
  )

  it.each(["/_not-found", "/route-cache/APP_PAGE/2f1e/$/_not-found"])(
    "shares one page that is kept: %s",
    async (key) => expect(await answered(key)).not.toBeNull(),
  )
})

it("asks the API again for an answer that a notice made old, also while it is down", async () => {
  const handler = startedShop()
  const answer = { kind: "FETCH", data: { body: "" }, tags: ["catalogue"], revalidate: false }
  await handler.set("answer", answer, { fetchCache: true, tags: ["catalogue"] })
  const ask = () => handler.get("answer", { kind: "FETCH", tags: ["catalogue"] })
  expect(await ask()).not.toBeNull()
  await pause()
  await handler.revalidateTag("catalogue")
  apiIs("down")
  expect(await ask()).toBeNull()
})

it("does not keep an answer that was on its way while a notice came", async () => {
  const handler = startedShop()
  const answer = { kind: "FETCH", data: { body: "" }, revalidate: false }
  const ask = () => handler.get("price", { kind: "FETCH", tags: ["catalogue"] })
  expect(await ask()).toBeNull()
  await handler.revalidateTag("catalogue")
  await pause()
  await handler.set("price", answer, { fetchCache: true, tags: ["catalogue"] })
  expect(await ask()).toBeNull()
})
