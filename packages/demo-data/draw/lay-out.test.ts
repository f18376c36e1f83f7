import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import sharp from "sharp"
import { layOut } from "./lay-out"

describe("the folder of pictures that the shop serves", () => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), "ciap-pictures-"))
  const masters = path.join(root, "masters")
  const folder = path.join(root, "public")
  const lay = (names: readonly string[]) =>
    layOut(
      names.map((name) => ({ file: `${name}.webp`, widths: [32, 64, 100] })),
      { masters, folder, say: () => undefined },
    )
  const keep = (name: string, background: string) =>
    sharp({ create: { width: 100, height: 125, channels: 3, background } })
      .webp()
      .toFile(path.join(masters, `${name}.webp`))
  const there = () =>
    fs
      .readdirSync(folder)
      .filter((file) => file.endsWith(".webp"))
      .sort()

  beforeAll(async () => {
    fs.mkdirSync(masters)
    await keep("a-1-piece", "#a3243b")
    await keep("b-piece", "#23395b")
  })
  afterAll(() => fs.rmSync(root, { recursive: true }))

  it("holds each master in every width, and nothing for a picture that is not kept", async () => {
    expect(await lay(["a-1-piece", "b-piece", "c-piece"])).toBe(2)
    expect(there()).toEqual([
      "a-1-piece-32.webp",
      "a-1-piece-64.webp",
      "a-1-piece.webp",
      "b-piece-32.webp",
      "b-piece-64.webp",
      "b-piece.webp",
    ])
    const small = await sharp(path.join(folder, "a-1-piece-32.webp")).metadata()
    expect([small.width, small.height]).toEqual([32, 40])
  })

  it("is left as it is while nothing changed, and mended where something is missing or new", async () => {
    expect(await lay(["a-1-piece", "b-piece"])).toBe(0)
    fs.rmSync(path.join(folder, "b-piece-32.webp"))
    expect(await lay(["a-1-piece", "b-piece"])).toBe(1)
    await keep("a-1-piece", "#d9a021")
    expect(await lay(["a-1-piece", "b-piece"])).toBe(1)
  })

  it("loses what no picture names any more, and nothing that somebody else put there", async () => {
    fs.writeFileSync(path.join(folder, "photo.webp"), "")
    await lay(["b-piece"])
    expect(there()).toEqual(["b-piece-32.webp", "b-piece-64.webp", "b-piece.webp", "photo.webp"])
  })
})
