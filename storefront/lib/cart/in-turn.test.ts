import { inTurn } from "./in-turn"

it("does one thing after the other, also after one that failed", async () => {
  const done: string[] = []
  const act = (name: string, ms: number, fails = false) =>
    inTurn(async () => {
      await new Promise((resolve) => setTimeout(resolve, ms))
      done.push(name)
      if (fails) throw new Error(name)
      return name
    })
  const answers = await Promise.allSettled([
    act("slow", 20),
    act("failing", 5, true),
    act("quick", 0),
  ])
  expect(done).toEqual(["slow", "failing", "quick"])
  expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"])
})
