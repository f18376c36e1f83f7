import { isSessionOver, isStepUpFresh } from "./staff-session"

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

it.each([
  ["just now", { mfa_enabled: true, mfa_challenge_completed_at: "2026-11-26T12:00:00Z" }, true],
  [
    "ten minutes ago",
    { mfa_enabled: true, mfa_challenge_completed_at: "2026-11-26T11:50:00Z" },
    true,
  ],
  ["longer ago", { mfa_enabled: true, mfa_challenge_completed_at: "2026-11-26T11:49:59Z" }, false],
  [
    "in the future",
    { mfa_enabled: true, mfa_challenge_completed_at: "2026-11-26T12:00:05Z" },
    false,
  ],
  ["never", { mfa_enabled: true, mfa_challenge_completed_at: null }, false],
  ["at no moment", { mfa_enabled: true, mfa_challenge_completed_at: "soon" }, false],
  ["without a factor", { mfa_challenge_completed_at: "2026-11-26T12:00:00Z" }, false],
])("a code that was entered %s counts or does not", (_, auth, fresh) => {
  expect(isStepUpFresh(auth, new Date("2026-11-26T12:00:00Z"))).toBe(fresh)
})
