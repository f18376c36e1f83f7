import { loggedOf, messageOf, problem } from "./problem"

describe("what an error says", () => {
  const fault = Object.assign(problem("UNEXPECTED", "The database failed."), {
    cause: new Error("select 1: connection lost"),
  })

  it("is its message alone to a caller, and its causes too in the log", () => {
    expect(messageOf(fault)).toBe("The database failed.")
    expect(loggedOf(fault)).toBe("The database failed. (select 1: connection lost)")
  })

  it("is the same where there is no cause, also of what is no error at all", () => {
    expect(loggedOf(problem("NOT_FOUND", "Not here."))).toBe("Not here.")
    expect(loggedOf("a word")).toBe("a word")
  })
})
