import { mediaUrl } from "./media"

describe("the address of a picture", () => {
  it("is on our own host, whether the API names a path or an address", () => {
    expect(mediaUrl("/tiles/ras-001.svg")).toBe("/media/tiles/ras-001.svg")
    expect(mediaUrl("http://localhost:9000/static/a.webp")).toBe("/media/static/a.webp")
  })

  it("cannot be led elsewhere", () => {
    expect(mediaUrl("//evil.example/x.svg")).toBe("/media/x.svg")
    expect(mediaUrl("/static/../../etc/passwd")).toBe("/media/etc/passwd")
  })
})
