import sharp from "sharp"
import { problem } from "./problem"

/** How a file of each kind begins; a name or a header says nothing. */
const beginnings = {
  "image/jpeg": (bytes: Buffer) => bytes.subarray(0, 3).toString("hex") === "ffd8ff",
  "image/png": (bytes: Buffer) => bytes.subarray(0, 8).toString("hex") === "89504e470d0a1a0a",
  "image/webp": (bytes: Buffer) =>
    bytes.subarray(0, 4).toString("latin1") === "RIFF" &&
    bytes.subarray(8, 12).toString("latin1") === "WEBP",
  "application/pdf": (bytes: Buffer) => bytes.subarray(0, 5).toString("latin1") === "%PDF-",
} as const

export type FileKind = keyof typeof beginnings
export type KeptFile = { readonly bytes: Buffer; readonly mime_type: FileKind }

/** What a file is by its bytes; null for everything that is not kept here, such as a drawing or a page with a script. */
export function kindOf(bytes: Buffer): FileKind | null {
  const kinds = Object.keys(beginnings) as FileKind[]
  return kinds.find((kind) => beginnings[kind](bytes)) ?? null
}

/** The best camera of a telephone takes fifty million; a file of a few bytes can claim a thousand times that. */
const pixels_max = 64_000_000

/** Wider than any page shows a picture, and enough to read every line of a receipt. */
const edge_max = 3_000

const encoded = {
  "image/jpeg": (picture: sharp.Sharp) => picture.jpeg({ quality: 85, mozjpeg: true }),
  "image/png": (picture: sharp.Sharp) => picture.png(),
  "image/webp": (picture: sharp.Sharp) => picture.webp({ quality: 85 }),
} as const

/**
 * Draws a picture anew, upright and without anything that came along with it: the place where it was taken, the camera, a
 * second file hidden behind it.
 *
 * @throws INVALID_REQUEST for what is no JPEG, PNG or WebP, is broken, or has more pixels than a camera takes
 */
export async function redrawn(bytes: Buffer): Promise<KeptFile> {
  const kind = kindOf(bytes)
  if (kind === null || kind === "application/pdf") throw noPicture()
  try {
    const picture = sharp(bytes, { limitInputPixels: pixels_max, failOn: "error" })
      .rotate()
      .resize({ width: edge_max, height: edge_max, fit: "inside", withoutEnlargement: true })
    return { bytes: await encoded[kind](picture).toBuffer(), mime_type: kind }
  } catch {
    throw noPicture()
  }
}

/** Files that only staff get at are called so, wherever they are kept; an address of ours never shows one. */
export const private_mark = "private-"

/** Whether a disk or a bucket said that there is no such file; anything else it said is trouble of its own. */
export function isMissing(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false
  const { code, name } = error as { code?: unknown; name?: unknown }
  return code === "ENOENT" || name === "NoSuchKey" || name === "NotFound"
}

/** File names end like this. */
export const extensions: Record<FileKind, string> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "application/pdf": "pdf",
}

const noPicture = () =>
  problem(
    "INVALID_REQUEST",
    "This is not a picture that can be read as JPEG, PNG or WebP, or it is larger than 64 million pixels. Nothing was kept; please choose another.",
  )
