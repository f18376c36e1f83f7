import { changesOf, subjectOf } from "./subjects"

describe("subjects of change notices", () => {
  it("are read as they were written", () => {
    expect(
      changesOf([
        subjectOf.product("prod_1"),
        subjectOf.group("grp_1"),
        subjectOf.returned("grp_2"),
        subjectOf.tag("product:scarf"),
        subjectOf.pricing,
      ]),
    ).toEqual({
      product_ids: ["prod_1"],
      group_ids: ["grp_1"],
      returned_group_ids: ["grp_2"],
      tags: ["product:scarf", "pricing"],
      everything: false,
    })
    expect(changesOf([subjectOf.everything]).everything).toBe(true)
  })

  it("that nobody understands change nothing", () => {
    expect(changesOf(["", "colour:red"])).toEqual(changesOf([]))
  })
})
