import fc from "fast-check"

import { inBankLetters } from "./bank-letters"

describe("the letters that every bank takes", () => {
  it.each([
    ["Asociación Ñusta", "Asociacion Nusta"],
    ["Çelik & Søn – Großmann_Łódź", "Celik + Son - Grossmann-Lodz"],
    ["N.º 5; 100 % «alpaca»", "N.o 5. 100 . .alpaca."],
    ["a\n b\t c", "a b c"],
    ["手", "."],
    ["👩🏽‍🎨", "...."],
    ["<x>", ".x."],
  ])("%j becomes %j", (text, expected) => {
    expect(inBankLetters(text, 70)).toBe(expected)
  })

  it("are never more than asked for, and never begin or end with a blank", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat({ max: 20 }), (text, length) => {
        const plain = inBankLetters(text, length)
        expect(plain.length).toBeLessThanOrEqual(length)
        expect(plain).toMatch(/^([A-Za-z0-9/\-?:().,'+ ]*)$/)
        expect(plain).toBe(plain.trim())
        expect(inBankLetters(plain, length)).toBe(plain)
      }),
    )
  })
})
