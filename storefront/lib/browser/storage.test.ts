import { openFakeBrowser } from "../test/fake-browser"

/** A fresh page: modules keep what they found out about the browser. */
async function freshPage() {
  jest.resetModules()
  const browser = openFakeBrowser()
  const storage = await import("./storage")
  const { kept } = await import("./kept")
  return { browser, ...storage, kept }
}

describe("what the browser keeps", () => {
  it("keeps, recalls and forgets, and tells listeners each time", async () => {
    const { keep, recall, forget, onKept } = await freshPage()
    const heard = jest.fn()
    const stop = onKept(heard)
    keep("ciap.x", "1")
    expect(recall("ciap.x")).toBe("1")
    forget("ciap.x")
    expect(recall("ciap.x")).toBeNull()
    expect(heard).toHaveBeenCalledTimes(2)
    stop()
    keep("ciap.x", "2")
    expect(heard).toHaveBeenCalledTimes(2)
  })

  it("works from memory, and says so, where the browser refuses", async () => {
    const page = await freshPage()
    page.browser.forbid()
    expect(page.storageWorks()).toBe(false)
    page.keep("ciap.x", "1")
    expect(page.recall("ciap.x")).toBe("1")
    page.forget("ciap.x")
    expect(page.recall("ciap.x")).toBeNull()
  })

  it("goes on from memory when the storage fails later", async () => {
    const page = await freshPage()
    expect(page.storageWorks()).toBe(true)
    page.browser.forbid()
    page.keep("ciap.x", "1")
    expect(page.storageWorks()).toBe(false)
    expect(page.recall("ciap.x")).toBe("1")
  })

  it("hands out the same object until the text changes, and null for what is broken", async () => {
    const { kept, browser } = await freshPage()
    const value = kept<{ n: number }>("ciap.n", (raw) => raw as { n: number })
    expect(value.recall()).toBeNull()
    value.keep({ n: 1 })
    expect(value.recall()).toBe(value.recall())
    browser.storage.set("ciap.n", "{broken")
    expect(value.recall()).toBeNull()
    value.forget()
    expect(browser.storage.has("ciap.n")).toBe(false)
  })
})
