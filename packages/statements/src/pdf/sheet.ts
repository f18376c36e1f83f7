import PDFDocument from "pdfkit"

import { printable } from "./letters"

/** A4 upright, in points. */
const page = { width: 595.28, height: 841.89, margin: 45, foot: 62 } as const
export const sheet = {
  left: page.margin,
  right: page.width - page.margin,
  width: page.width - 2 * page.margin,
} as const
const bottom = page.height - page.foot

const fonts = { plain: "Helvetica", bold: "Helvetica-Bold" } as const
export type Style = {
  readonly size: number
  readonly bold?: boolean
  readonly align?: "left" | "right" | "center"
  readonly grey?: boolean
}
export type Box = { readonly x: number; readonly width: number }
const whole: Box = { x: sheet.left, width: sheet.width }

/** Readable where a phone's printer has little ink left. */
const ink = { black: "#000000", grey: "#444444", line: "#777777", shade: "#ececec" } as const

type About = { title: string; language: string; made_on: Date }

/**
 * A long sheet of paper that is cut into pages: text goes on where the last one ended. Black on white, in fonts that every
 * reader has. Nothing in it depends on the clock, on chance or on how the server compresses: the same acts give the same bytes.
 */
export class Sheet {
  private readonly document: PDFKit.PDFDocument
  private readonly chunks: Uint8Array[] = []
  private readonly ended: Promise<void>
  private readonly heights = new Map<string, number>()
  y: number = page.margin

  constructor({ title, language, made_on }: About) {
    this.document = new PDFDocument({
      size: [page.width, page.height],
      // Pages are cut here and not by the library, which would cut a line in two.
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      bufferPages: true,
      compress: false,
      lang: language,
      displayTitle: true,
      info: { Title: printable(title), Author: "CIAP", Creator: "CIAP", CreationDate: made_on },
    })
    this.document.on("data", (chunk: Uint8Array) => this.chunks.push(chunk))
    this.ended = new Promise((resolve) => this.document.on("end", resolve))
  }

  /** Begins a new page where so many points do not fit any more. */
  room(height: number): boolean {
    if (this.y + height <= bottom) return false
    this.document.addPage()
    this.y = page.margin
    return true
  }

  down(points: number): void {
    this.y += points
  }

  /** How many points a text takes. Asked several times of most cells, and dear: the library breaks the lines each time. */
  height(text: string, { size, bold = false }: Style, { width }: Box = whole): number {
    const key = JSON.stringify([text, size, bold, width])
    const height =
      this.heights.get(key) ?? this.font(size, bold).heightOfString(printable(text), { width })
    this.heights.set(key, height)
    return height
  }

  /** Writes at the present height and stays there; the caller goes down. */
  write(
    text: string,
    { size, bold = false, align = "left", grey = false }: Style,
    box: Box = whole,
  ) {
    this.font(size, bold)
      .fillColor(grey ? ink.grey : ink.black)
      .text(printable(text), box.x, this.y, { width: box.width, align })
  }

  /** Writes and goes below it, on a new page where it does not fit. */
  paragraph(text: string, style: Style, box: Box = whole): void {
    const height = this.height(text, style, box)
    this.room(height)
    this.write(text, style, box)
    this.down(height)
  }

  rule({
    weight = 0.5,
    x = sheet.left,
    width = sheet.width,
  }: Partial<Box> & { weight?: number } = {}) {
    this.document
      .moveTo(x, this.y)
      .lineTo(x + width, this.y)
      .lineWidth(weight)
      .strokeColor(weight < 1 ? ink.line : ink.black)
      .stroke()
  }

  /** A shaded field from here downwards, behind what is written next. */
  shade(height: number, { x, width }: Box = whole): void {
    this.document.rect(x, this.y, width, height).fillColor(ink.shade).fill()
  }

  frame(height: number, { x, width }: Box = whole): void {
    this.document.rect(x, this.y, width, height).lineWidth(1.2).strokeColor(ink.black).stroke()
  }

  /** Writes the foot of every page and gives the bytes. */
  async finish(
    foot: (page: number, pages: number) => [left: string, right: string],
  ): Promise<Uint8Array> {
    const { count } = this.document.bufferedPageRange()
    for (let index = 0; index < count; index += 1) {
      this.document.switchToPage(index)
      this.y = page.height - page.foot + 18
      this.rule()
      this.down(7)
      const [left, right] = foot(index + 1, count)
      this.write(left, { size: 8, grey: true }, { x: sheet.left, width: sheet.width - 80 })
      this.write(right, { size: 8, grey: true, align: "right" })
    }
    this.document.end()
    await this.ended
    return Buffer.concat(this.chunks)
  }

  private font(size: number, bold: boolean): PDFKit.PDFDocument {
    return this.document.font(bold ? fonts.bold : fonts.plain).fontSize(size)
  }
}
