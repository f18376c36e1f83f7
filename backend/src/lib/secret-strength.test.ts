import { randomBytes } from "node:crypto"
import { weaknessOf } from "./secret-strength"

it.each([
  ["supersecret-supersecret-supersecret", "is a placeholder"],
  ["ChangeMe-1234567890-abcdefghijklm", "is a placeholder"],
  ["development-only-jwt-0123456789abcdef", "is a placeholder"],
  ["a".repeat(40), "repeats itself"],
  ["q7Zt".repeat(10), "repeats itself"],
  ["abababababababababababababababac", "has too few different characters"],
])("%s %s", (secret, weakness) => {
  expect(weaknessOf(secret)).toBe(weakness)
})

it("finds nothing to say against chance", () => {
  for (let n = 0; n < 200; n += 1)
    for (const encoding of ["base64url", "hex"] as const)
      expect(weaknessOf(randomBytes(32).toString(encoding))).toBeNull()
})
