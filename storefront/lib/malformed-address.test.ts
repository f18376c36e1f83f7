import { malformedAddress } from "./malformed-address"

const pattern = new RegExp(`^${malformedAddress}$`, "i")

const isText = (address: string): boolean => {
  try {
    decodeURIComponent(address)
    return true
  } catch {
    return false
  }
}

const hex = (byte: number) => `%${byte.toString(16).padStart(2, "0")}`
const bytes = Array.from({ length: 256 }, (_, byte) => byte)
/** Around each limit of UTF-8, for the bytes that follow the first. */
const limits = [0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xff]

describe("a malformed address", () => {
  it.each(["%E0%A4%A", "%", "%A", "a%ZZ", "%c3", "groups/%FF/x", "%C3%A9%"])("is %s", (address) => {
    expect(isText(address)).toBe(false)
    expect(address).toMatch(pattern)
  })

  it.each(["poncho", "%C3%A9charpe", "%c3%a9", "a/b-c.d", "%F0%9F%A7%B6", "%00", "50%25"])(
    "is not %s",
    (address) => expect(address).not.toMatch(pattern),
  )

  it("is whatever cannot be decoded, for every first byte and what may follow it", () => {
    const tails = [
      "",
      ...limits.map(hex),
      ...limits.flatMap((a) => limits.map((b) => hex(a) + hex(b))),
    ]
    const longer = tails.flatMap((tail) => [tail, `${tail}%80`, `${tail}%bf%41`])
    const wrong = bytes
      .flatMap((first) => longer.map((tail) => hex(first) + tail))
      .filter((address) => pattern.test(address) === isText(address))
    expect(wrong).toEqual([])
  })
})
