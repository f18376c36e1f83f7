import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { manifestOf, packOf, soundDraft, textsOf, zipped } from "./__tests__/sound-pack"
import { runCommand } from "./command"
import { reportLines, verifyPack } from "./verify"

const said = (zip: Uint8Array): string =>
  verifyPack(zip)
    .checks.flatMap(({ differences }) => differences)
    .join("\n")

describe("a pack in which everything agrees", () => {
  it("is green throughout", () => {
    const report = verifyPack(packOf(soundDraft()))
    expect(report.checks.flatMap(({ differences }) => differences)).toEqual([])
    expect([report.ok, report.month]).toEqual([true, "2026-10"])
    expect(reportLines(report).at(-1)).toBe("Everything agrees.")
    expect(report.checks.map(({ counted }) => counted)).toEqual([17, 5, 12, 2, 1, 1, 1, 1, 1])
  })
})

describe("a pack whose files are not those of its manifest", () => {
  const texts = textsOf(soundDraft())
  const manifest = manifestOf(texts)

  it.each(Object.keys(texts))("is caught when one byte of %s differs", (name) => {
    const text = texts[name] ?? ""
    const at = text.indexOf(":") + 1
    const other = `${text.slice(0, at)} ${text.slice(at + 1)}`
    const turned = text.slice(0, at) + (text[at] === "1" ? "2" : "1") + text.slice(at + 1)
    for (const tampered of [other, turned, `${text}\n`])
      expect(said(zipped({ "manifest.json": manifest, ...texts, [name]: tampered }))).toContain(
        name,
      )
  })

  it.each(Object.keys(texts))("is caught when %s is missing", (name) => {
    const { [name]: _, ...others } = texts
    expect(said(zipped({ "manifest.json": manifest, ...others }))).toContain(
      `${name} is in the manifest and not in the pack`,
    )
    expect(said(zipped({ "manifest.json": manifestOf(others), ...others }))).toContain(
      `${name} is not in the manifest`,
    )
  })

  it("is caught when a file was put in, when there is no manifest, and when it is no pack", () => {
    const more = { "manifest.json": manifest, ...texts, "more.txt": "hello" }
    expect(said(zipped(more))).toContain("more.txt is in the pack and not in the manifest")
    expect(said(zipped(texts))).toBe("manifest.json is missing")
    expect(said(zipped({ "manifest.json": "{", ...texts }))).toBe("manifest.json is no JSON")
    expect(said(zipped({ "manifest.json": "{}", ...texts }))).toContain("manifest.json: format")
    expect(said(new Uint8Array([1, 2, 3]))).toBe("This is no zip file")
  })

  it("is caught when a row is no JSON, or not what the file holds", () => {
    const broken = { ...texts, "ledger/entries.jsonl": '{"amount\n{"amount_minor":1}\n' }
    const text = said(zipped({ "manifest.json": manifestOf(broken), ...broken }))
    expect(text).toContain("ledger/entries.jsonl, line 1 is no JSON")
    expect(text).toContain("ledger/entries.jsonl, line 2: transaction_id")
  })
})

describe("the command line", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "pack-"))
  afterAll(() => rmSync(folder, { recursive: true }))
  const file = (name: string, zip: Uint8Array) => {
    const at = path.join(folder, name)
    writeFileSync(at, zip)
    return at
  }

  it("ends well for a sound pack and with 1 for another, naming at most twenty differences of a kind", () => {
    const good = runCommand(["verify", file("good.zip", packOf(soundDraft()))])
    expect([good.exit_code, good.lines[0]]).toEqual([0, "Auditor's pack of 2026-10"])
    const draft = soundDraft()
    const [entry] = draft["ledger/entries.jsonl"] ?? []
    const many = {
      ...draft,
      "ledger/entries.jsonl": Array.from({ length: 30 }, (_, n) => ({
        ...entry,
        transaction_id: `ltx_none_${n}`,
      })),
    }
    const bad = runCommand(["verify", file("bad.zip", packOf(many))])
    expect(bad.exit_code).toBe(1)
    expect(bad.lines.some((line) => /and \d+ more/.test(line))).toBe(true)
  })

  it("says how it is used, and that nothing was checked", () => {
    for (const args of [
      [],
      ["verify"],
      ["check", "x.zip"],
      ["verify", path.join(folder, "none.zip")],
    ])
      expect(runCommand(args)).toMatchObject({ exit_code: 2 })
  })
})
