import { allTags, planTags } from "./plan-tags"

const nothing = { before: [], after: [], siblings: [], groups: [], returned: [] }
const scarf = { handle: "scarf", group: "sur-andino" }
const hat = { handle: "hat", group: "sur-andino" }

describe("which pages are old", () => {
  it("when stock or price of a piece changed: its own, its siblings', its group's and the catalogue", () => {
    const change = { ...nothing, before: [scarf], after: [scarf], siblings: ["scarf", "hat"] }
    expect(planTags(change).sort()).toEqual(
      ["catalogue", "group:sur-andino", "product:hat", "product:scarf"].sort(),
    )
  })

  it("when a piece came or went: also the list of groups, which counts pieces", () => {
    expect(planTags({ ...nothing, after: [scarf] })).toContain("groups")
    expect(planTags({ ...nothing, before: [scarf, hat], after: [hat] })).toEqual(
      expect.arrayContaining(["groups", "product:scarf", "product:hat"]),
    )
  })

  it("when a piece moved to another address or group: the old ones and the new ones", () => {
    const moved = { handle: "long-scarf", group: "aaasiqa" }
    expect(planTags({ ...nothing, before: [scarf], after: [moved] })).toEqual(
      expect.arrayContaining([
        "product:scarf",
        "product:long-scarf",
        "group:sur-andino",
        "group:aaasiqa",
        "groups",
      ]),
    )
  })

  it("when a group's words changed or its money moved: its page, the list and the impact page", () => {
    const pages = ["group:qenqo", "groups", "impact"]
    expect(planTags({ ...nothing, groups: ["qenqo"] })).toEqual(pages)
    expect(planTags({ ...nothing, returned: ["qenqo"] })).toEqual(pages)
  })

  it("when nothing changed: none", () => {
    expect(planTags(nothing)).toEqual([])
  })

  it("are named once each", () => {
    const tags = planTags({
      before: [scarf, hat],
      after: [scarf, hat],
      siblings: ["scarf", "hat"],
      groups: ["sur-andino"],
      returned: ["sur-andino"],
    })
    expect(new Set(tags).size).toBe(tags.length)
  })

  it("when everything changed: all of them", () => {
    expect(allTags([scarf], ["sur-andino"])).toEqual([
      "catalogue",
      "groups",
      "impact",
      "pricing",
      "product:scarf",
      "group:sur-andino",
    ])
  })
})
