import { problemsOf } from "../__tests__/readings"
import { ProblemLog } from "./problem"
import { decodeText, file_characters_max, normalised, openText } from "./text"

describe("decoding bytes", () => {
  const utf16 = (text: string, little: boolean) => {
    const bytes = new Uint8Array(text.length * 2)
    const view = new DataView(bytes.buffer)
    for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), little)
    return bytes
  }

  it.each([
    ["utf-8", new TextEncoder().encode("Operación")],
    ["windows-1252", Uint8Array.from([..."Operaci\u00f3n"].map((c) => c.charCodeAt(0)))],
    ["utf-16le", utf16("\uFEFFOperación", true)],
    ["utf-16be", utf16("\uFEFFOperación", false)],
  ])("reads %s", (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: "Operación", encoding })
  })
})

describe("opening a text", () => {
  const open = (text: string) => {
    const log = new ProblemLog()
    return openText(text, log) ?? problemsOf(log.refusal())[0]
  }

  it("drops the byte order mark and makes line ends one", () => {
    expect(open("\uFEFFa\r\nb\rc\n")).toBe("a\nb\nc\n")
  })

  it("refuses what is too large, empty, or read in the wrong encoding", () => {
    expect(open("x".repeat(file_characters_max))).toHaveLength(file_characters_max)
    expect(open("x".repeat(file_characters_max + 1))).toMatchObject({ code: "FILE_TOO_LARGE" })
    expect(open(" \r\n\t")).toMatchObject({ code: "EMPTY_FILE", line: 1 })
    expect(open("a\r\nb\r\nOperaci\uFFFDn")).toMatchObject({ code: "BAD_ENCODING", line: 3 })
    expect(open("a\0b")).toMatchObject({ code: "BAD_ENCODING", line: 1 })
  })

  it("compares names as people mean them", () => {
    expect(normalised("  Fecha  de OPERACIÓN\n")).toBe("fecha de operacion")
  })
})
