import { crc32 } from "node:zlib"
import sharp from "sharp"
import { kindOf, redrawn } from "./kept-file"

const plain = () => sharp({ create: { width: 40, height: 20, channels: 3, background: "#a33" } })

/** As a telephone takes it: lying on its side, with the place where it was taken. */
const photograph = () =>
  plain()
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: "Telephone" },
      IFD3: { GPSLatitudeRef: "S", GPSLatitude: "12/1 2/1 30/1" },
    })
    .jpeg()
    .toBuffer()

/** A file of few bytes that says it has nine hundred million pixels. */
async function bomb(): Promise<Buffer> {
  const bytes = await plain().png().toBuffer()
  bytes.writeUInt32BE(30_000, 16)
  bytes.writeUInt32BE(30_000, 20)
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29)
  return bytes
}

describe("pictures that are kept", () => {
  it("lose the place where they were taken, and stand upright", async () => {
    const taken = await photograph()
    expect((await sharp(taken).metadata()).exif?.includes("Telephone")).toBe(true)
    const { bytes, mime_type } = await redrawn(taken)
    const { exif, xmp, iptc, orientation, width, height } = await sharp(bytes).metadata()
    expect(mime_type).toBe("image/jpeg")
    expect({ exif, xmp, iptc, orientation }).toEqual({})
    expect([width, height]).toEqual([20, 40])
    expect(bytes.includes("Telephone")).toBe(false)
  })

  it("carry nothing that was hidden behind them", async () => {
    const script = "<script>alert(1)</script>"
    const { bytes } = await redrawn(
      Buffer.concat([await plain().png().toBuffer(), Buffer.from(script)]),
    )
    expect(bytes.includes(script)).toBe(false)
  })

  it("keep their kind, and are never wider than what anybody looks at", async () => {
    const wide = sharp({ create: { width: 4_000, height: 10, channels: 3, background: "#fff" } })
    const { bytes, mime_type } = await redrawn(await wide.webp().toBuffer())
    expect([mime_type, (await sharp(bytes).metadata()).width]).toEqual(["image/webp", 3_000])
  })

  it("are refused when they are none, whatever they are called", async () => {
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    for (const text of [
      drawing,
      "<!doctype html><script>alert(1)</script>",
      "%PDF-1.7",
      "GIF89a",
      "",
    ])
      await expect(redrawn(Buffer.from(text))).rejects.toMatchObject({ code: "INVALID_REQUEST" })
    const broken = (await photograph()).subarray(0, 200)
    await expect(redrawn(broken)).rejects.toMatchObject({ code: "INVALID_REQUEST" })
  })

  it("are refused when a few bytes would become gigabytes", async () => {
    const bytes = await bomb()
    expect((await sharp(bytes, { limitInputPixels: false }).metadata()).width).toBe(30_000)
    await expect(redrawn(bytes)).rejects.toMatchObject({ code: "INVALID_REQUEST" })
  })
})

it("a file is what its bytes say", () => {
  expect(kindOf(Buffer.from("%PDF-1.7"))).toBe("application/pdf")
  expect(kindOf(Buffer.from("RIFF0000WAVE"))).toBeNull()
})
