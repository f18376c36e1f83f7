import { groupFacts } from "../groups/facts"
import { groups } from "../groups/groups"
import { membersOf } from "./members"
import { surnames } from "./names"

describe("the invented register", () => {
  it("is the same at every seed", () => {
    for (const facts of groupFacts) expect(membersOf(facts)).toEqual(membersOf(facts))
  })

  it("holds as many people of each group as the illustrative figure, with its share of women", () => {
    for (const facts of groupFacts) {
      const members = membersOf(facts)
      expect(members).toHaveLength(facts.members)
      const women = members.filter(({ sex }) => sex === "female").length
      expect(Math.abs(women / facts.members - facts.women_share_bp / 10_000)).toBeLessThan(0.08)
    }
    expect(groups.reduce((sum, { members }) => sum + members.length, 0)).toBe(350)
  })

  it("knows the three tiers of AAASIQA", () => {
    const aaasiqa = groups.find(({ handle }) => handle === "aaasiqa")
    const count = (tier: string) => aaasiqa?.members.filter((m) => m.tier === tier).length
    expect([count("active"), count("second_level"), count("occasional")]).toEqual([15, 5, 15])
  })

  it("gives each group one president, one treasurer and one secretary in office, all active", () => {
    for (const { members } of groups) {
      const officers = members.filter(({ posts }) => posts.length > 0)
      expect(officers.flatMap(({ posts }) => posts.map(({ role }) => role))).toEqual([
        "president",
        "treasurer",
        "secretary",
      ])
      for (const { tier, posts } of officers) {
        expect(tier).toBe("active")
        for (const { term_from, term_to } of posts) expect(term_from < term_to).toBe(true)
      }
    }
  })

  it("calls nobody by a name that could be somebody's: surnames are words of craft and land", () => {
    const words: readonly string[] = surnames
    for (const { members } of groups) {
      expect(new Set(members.map(({ display_name }) => display_name)).size).toBe(members.length)
      for (const { display_name } of members) {
        const [, ...rest] = display_name.split(" ")
        expect(rest).toHaveLength(2)
        for (const surname of rest) expect(words).toContain(surname)
      }
    }
  })

  it("claims nothing for a placeholder, and gives every claim its evidence and its last day", () => {
    for (const { claims, name_status } of groups) {
      if (name_status === "placeholder") expect(claims).toEqual([])
      for (const claim of claims) {
        expect(claim.evidence_url).toMatch(/^https?:\/\//)
        expect(claim.valid_from < claim.expires_on).toBe(true)
      }
    }
  })

  it("says of every group which of its facts are made up and where the others come from", () => {
    for (const { demonstration_fields, sources, name_status } of groups) {
      expect(demonstration_fields).toContain("latitude")
      expect(sources.length).toBeGreaterThan(0)
      expect(demonstration_fields.includes("name")).toBe(name_status === "placeholder")
    }
    expect(groups.filter(({ name_status }) => name_status === "placeholder")).toHaveLength(3)
  })
})
