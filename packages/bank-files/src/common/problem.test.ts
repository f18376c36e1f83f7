import { ProblemLog, problems_max, read, refuse } from "./problem"

describe("the list of what is wrong with a file", () => {
  it("stands in the order of the file's lines", () => {
    const log = new ProblemLog()
    log.add(7, "BAD_DATE", "later")
    log.add(2, "BAD_AMOUNT", "sooner", "Monto")
    expect(log.refusal()).toEqual({
      ok: false,
      problems: [
        { line: 2, column: "Monto", code: "BAD_AMOUNT", message: "sooner" },
        { line: 7, column: null, code: "BAD_DATE", message: "later" },
      ],
    })
  })

  it("takes values and notes why there is none", () => {
    const log = new ProblemLog()
    expect(log.take(read(5), 1, "a")).toBe(5)
    expect(log.isEmpty).toBe(true)
    expect(log.take(refuse("BAD_DATE", "no"), 1, "a")).toBeUndefined()
    expect(log.isEmpty).toBe(false)
  })

  it("ends where a longer list would help nobody, and says how much more there is", () => {
    const log = new ProblemLog()
    for (let line = 1; line <= problems_max; line += 1) log.add(line, "BAD_DATE", "no")
    expect(log.refusal().problems).toHaveLength(problems_max)
    log.add(5000, "BAD_DATE", "no")
    log.add(5001, "BAD_DATE", "no")
    const { problems } = log.refusal()
    expect(problems).toHaveLength(problems_max + 1)
    expect(problems.at(-1)).toEqual({
      line: 5000,
      column: null,
      code: "TOO_MANY_PROBLEMS",
      message: "2 more problems follow from line 5000 on.",
    })
  })
})
