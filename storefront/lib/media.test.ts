import { mediaUrl, sourcesOf } from "./media"

describe("the address of a picture", () => {
  it("is on our own host, whether the API names a path or an address", () => {
    expect(mediaUrl("/pictures/qen-001-navy-piece.webp")).toBe("/pictures/qen-001-navy-piece.webp")
    expect(mediaUrl("http://localhost:9000/pictures/a.webp")).toBe("/pictures/a.webp")
    expect(mediaUrl("http://localhost:9000/static/a.webp")).toBe("/media/static/a.webp")
  })

  it("cannot be led elsewhere", () => {
    expect(mediaUrl("//evil.example/x.svg")).toBe("/media/x.svg")
    expect(mediaUrl("/static/../../etc/passwd")).toBe("/media/etc/passwd")
    expect(mediaUrl("/pictures/../static/a.webp")).toBe("/media/static/a.webp")
  })
})

describe("the files of a picture", () => {
  it("are offered in every width it is kept in", () => {
    expect(sourcesOf({ url: "/pictures/a-piece.webp", widths: [320, 640, 1000] })).toEqual({
      src: "/pictures/a-piece-640.webp",
      srcSet:
        "/pictures/a-piece-320.webp 320w, /pictures/a-piece-640.webp 640w, /pictures/a-piece.webp 1000w",
    })
    expect(sourcesOf({ url: "/pictures/a.webp", widths: [160, 480] }).src).toBe("/pictures/a.webp")
  })

  it.each([[[]], [[1200]]])("are one where a photograph has the widths %j", (widths) => {
    expect(sourcesOf({ url: "http://api.example/static/a.jpg", widths })).toEqual({
      src: "/media/static/a.jpg",
    })
  })
})
