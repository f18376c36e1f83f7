import sharp from "sharp"

/** The bitmap of a picture, as wide as asked; the height follows (4:5). */
export function bitmap(svg: string, width_px: number): Promise<Buffer> {
  return sharp(Buffer.from(svg), { unlimited: true }).resize({ width: width_px }).png().toBuffer()
}

/** Pictures side by side on one sheet, row by row. */
export function sheetOf(
  cells: readonly Buffer[],
  { width_px = 240, columns = 6, gap_px = 12 } = {},
): Promise<Buffer> {
  const height_px = width_px * 1.25
  const across = Math.min(columns, cells.length)
  const rows = Math.ceil(cells.length / across)
  return sharp({
    create: {
      width: gap_px + across * (width_px + gap_px),
      height: gap_px + rows * (height_px + gap_px),
      channels: 3,
      background: "#F6F1E7",
    },
  })
    .composite(
      cells.map((input, i) => ({
        input,
        left: gap_px + (i % across) * (width_px + gap_px),
        top: gap_px + Math.floor(i / across) * (height_px + gap_px),
      })),
    )
    .png()
    .toBuffer()
}
