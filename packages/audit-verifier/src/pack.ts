import { createHash } from "node:crypto"
import { strFromU8, unzipSync } from "fflate"
import type { z } from "zod"
import { files, Manifest, type Rows } from "./rows"

/** A pack that was opened: its rows where they could be read, and what is wrong with its files. */
export type Opened = { readonly manifest: Manifest; readonly rows: Rows } | null

export type Opening = {
  readonly opened: Opened
  readonly differences: string[]
  readonly counted: number
}

export const sha256 = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex")

function unzipped(zip: Uint8Array): Record<string, Uint8Array> | null {
  try {
    return unzipSync(zip)
  } catch {
    return null
  }
}

function manifestOf(bytes: Uint8Array | undefined): Manifest | string {
  if (bytes === undefined) return "manifest.json is missing"
  try {
    const parsed = Manifest.safeParse(JSON.parse(strFromU8(bytes)))
    return parsed.success ? parsed.data : `manifest.json: ${reasonOf(parsed.error)}`
  } catch {
    return "manifest.json is no JSON"
  }
}

const reasonOf = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => `${path.join(".") || "the row"}: ${message}`).join("; ")

/** Every file is there, listed, and has the bytes that the manifest says. */
function fileDifferences(content: Record<string, Uint8Array>, manifest: Manifest): string[] {
  const listed = new Map(manifest.files.map((file) => [file.name, file]))
  const unlisted = Object.keys(content).filter(
    (name) => name !== "manifest.json" && !name.endsWith("/") && !listed.has(name),
  )
  const missing = Object.keys(files).filter((name) => !listed.has(name))
  return [
    ...unlisted.map((name) => `${name} is in the pack and not in the manifest`),
    ...missing.map((name) => `${name} is not in the manifest`),
    ...manifest.files.flatMap(({ name, bytes, sha256: expected }) => {
      const found = content[name]
      if (found === undefined) return [`${name} is in the manifest and not in the pack`]
      if (found.length !== bytes) return [`${name} has ${found.length} bytes and not ${bytes}`]
      const is = sha256(found)
      return is === expected ? [] : [`${name} has the SHA-256 ${is} and not ${expected}`]
    }),
  ]
}

function rowsOf(name: string, bytes: Uint8Array, schema: z.ZodType, says: string[]): unknown[] {
  const lines = strFromU8(bytes).split("\n").slice(0, -1)
  return lines.flatMap((line, n) => {
    try {
      const parsed = schema.safeParse(JSON.parse(line))
      if (parsed.success) return [parsed.data]
      says.push(`${name}, line ${n + 1}: ${reasonOf(parsed.error)}`)
    } catch {
      says.push(`${name}, line ${n + 1} is no JSON`)
    }
    return []
  })
}

/** Opens a pack and holds its files against its manifest. What cannot be read is a difference, never an exception. */
export function openPack(zip: Uint8Array): Opening {
  const content = unzipped(zip)
  if (content === null) return { opened: null, differences: ["This is no zip file"], counted: 0 }
  const manifest = manifestOf(content["manifest.json"])
  if (typeof manifest === "string") return { opened: null, differences: [manifest], counted: 0 }
  const differences = fileDifferences(content, manifest)
  const rows = Object.fromEntries(
    Object.entries(files).map(([name, schema]) => {
      const bytes = content[name]
      return [name, bytes === undefined ? [] : rowsOf(name, bytes, schema, differences)]
    }),
  ) as unknown as Rows // each file is parsed by the schema that its type comes from
  return { opened: { manifest, rows }, differences, counted: manifest.files.length }
}
