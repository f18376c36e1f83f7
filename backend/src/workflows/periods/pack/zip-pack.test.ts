import { strFromU8, unzipSync } from "fflate"
import { createHash } from "node:crypto"
import { jsonLines, zipPack } from "./zip-pack"

const texts = {
  "b/rows.jsonl": jsonLines([{ amount_minor: "7" }, { amount_minor: "-7" }]),
  "a.txt": "ñ\n",
}

describe("the auditor's pack as a zip", () => {
  it("holds every file and a manifest with its bytes and its hash", () => {
    const content = unzipSync(zipPack("2026-10", texts))
    expect(Object.keys(content)).toEqual(["manifest.json", "a.txt", "b/rows.jsonl"])
    expect(strFromU8(content["b/rows.jsonl"] ?? new Uint8Array())).toBe(
      '{"amount_minor":"7"}\n{"amount_minor":"-7"}\n',
    )
    const manifest: unknown = JSON.parse(strFromU8(content["manifest.json"] ?? new Uint8Array()))
    expect(manifest).toMatchObject({
      month: "2026-10",
      files: [
        { name: "a.txt", bytes: 3, sha256: createHash("sha256").update("ñ\n").digest("hex") },
        { name: "b/rows.jsonl", bytes: 43 },
      ],
    })
  })

  it("is the same bytes for the same content, in whatever order it is given", () => {
    const turned = Object.fromEntries(Object.entries(texts).reverse())
    expect(zipPack("2026-10", turned)).toEqual(zipPack("2026-10", texts))
  })
})
