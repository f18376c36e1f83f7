import { isSessionOver } from "./staff-session"

it("a session lasts as long as nobody ended it since it began", () => {
  expect(isSessionOver({ iat: 1_000 }, 0)).toBe(false)
  expect(isSessionOver({ iat: 1_001 }, 1_000.4)).toBe(false)
  expect(isSessionOver({ iat: 1_000 }, 1_000.4)).toBe(true)
  expect(isSessionOver({ iat: 999 }, 1_000)).toBe(true)
})

it("a session that does not say when it began is over", () => {
  expect(isSessionOver({}, 0)).toBe(true)
  expect(isSessionOver({ iat: "2000" }, 0)).toBe(true)
})
