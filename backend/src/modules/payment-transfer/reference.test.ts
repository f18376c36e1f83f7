import { transferReference } from "./reference"

describe("the reference on a transfer", () => {
  it("is the same however often it is asked for, and another for another session", () => {
    expect(transferReference("payses_1")).toBe(transferReference("payses_1"))
    expect(transferReference("payses_1")).not.toBe(transferReference("payses_2"))
  })

  it("can be read aloud: no letter that looks like a digit", () => {
    for (let i = 0; i < 200; i++)
      expect(transferReference(`payses_${i}`)).toMatch(
        /^CIAP-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/,
      )
  })
})
