import { flag, list, maybe, number, object, oneOf, read, text } from "./read"

const shape = object({
  id: text,
  count: number,
  open: flag,
  kind: oneOf("a", "b"),
  note: maybe(text),
  lines: list(object({ rate: number })),
})
const sound = { id: "x", count: 1, open: true, kind: "a", note: null, lines: [{ rate: 21 }] }

describe("reading foreign JSON", () => {
  it("answers the named fields and leaves the rest behind", () => {
    expect(read(shape, { ...sound, secret: 1 })).toEqual(sound)
    expect(read(shape, { ...sound, note: undefined })).toEqual(sound)
  })

  it.each([
    ["id", { id: 1 }, "id is no text"],
    ["count", { count: Number.NaN }, "count is no number"],
    ["open", { open: "yes" }, "open is no truth value"],
    ["kind", { kind: "c" }, "kind is no word of ours"],
    ["lines", { lines: {} }, "lines is no list"],
    ["a line", { lines: [{ rate: "21" }] }, "lines.0.rate is no number"],
    ["a missing line", { lines: [null] }, "lines.0 is no object"],
  ])("refuses a wrong %s and names the place", (_field, wrong, sentence) => {
    expect(() => read(shape, { ...sound, ...wrong })).toThrow(sentence)
  })
})
