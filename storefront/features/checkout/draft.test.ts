import { openFakeBrowser } from "@/lib/test/fake-browser"
import { draftFor, forgetDraft, keepDraft, parseDraft, recallDraft } from "./draft"

beforeAll(() => openFakeBrowser())

describe("the draft of a checkout", () => {
  it("keeps every word until it is told to forget", () => {
    keepDraft({ email: "rosa@example.org" })
    keepDraft({ city: "Lima" })
    expect(recallDraft()).toMatchObject({ email: "rosa@example.org", city: "Lima", phone: "" })
    forgetDraft()
    expect(recallDraft()).toBeNull()
  })

  it("reads what somebody else wrote there without trusting it", () => {
    expect(parseDraft(null)).toBeNull()
    expect(parseDraft("text")).toBeNull()
    expect(parseDraft({ city: 5, email: "a", __proto__: { phone: "x" } })).toMatchObject({
      city: "",
      email: "a",
    })
    expect(parseDraft({ city: "x".repeat(1000) })?.city).toHaveLength(200)
  })

  it("starts with the market's country and keeps one that was chosen in the same region", () => {
    const region = ["be", "fr"]
    expect(draftFor(null, region, "be").country_code).toBe("be")
    const chosen = parseDraft({ country_code: "fr", city: "Lille" })
    expect(draftFor(chosen, region, "be")).toMatchObject({ country_code: "fr", city: "Lille" })
    expect(draftFor(chosen, ["gb"], "gb")).toMatchObject({ country_code: "gb", city: "Lille" })
  })
})
