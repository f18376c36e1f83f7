import { addressOf, isOwnHouse } from "./visitor"

const from = (remoteAddress: string, forwarded?: string) => ({
  ip: forwarded ?? remoteAddress,
  socket: { remoteAddress },
  headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded },
})

describe("where a request comes from", () => {
  it("is what the proxy beside us says", () => {
    for (const proxy of ["127.0.0.1", "::ffff:172.18.0.4", "10.2.3.4", "::1", "fd00::2"])
      expect(addressOf(from(proxy, "203.0.113.7"))).toBe("203.0.113.7")
  })

  it("is never what a stranger says of themselves", () => {
    for (const stranger of ["198.51.100.9", "172.32.0.1", "11.0.0.1", "100.128.0.1"])
      expect(addressOf(from(stranger, "203.0.113.7"))).toBe(stranger)
  })

  it("is one for all addresses of a house of IPv6, and one for all who hide", () => {
    const of = (address: string) => addressOf(from("127.0.0.1", address))
    expect(of("2001:db8:1:200::1")).toBe(of("2001:db8:1:2ff:9::7"))
    expect(of("2001:db8:1:200::1")).not.toBe(of("2001:db8:1:300::1"))
    expect(of("nonsense")).toBe("unknown")
  })

  it("is the house itself only when a neighbour speaks for nobody", () => {
    expect(isOwnHouse(from("127.0.0.1"))).toBe(true)
    expect(isOwnHouse(from("127.0.0.1", "203.0.113.7"))).toBe(false)
    expect(isOwnHouse(from("198.51.100.9"))).toBe(false)
  })
})
