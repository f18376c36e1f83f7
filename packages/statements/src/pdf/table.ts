import { type Box, sheet, type Sheet, type Style } from "./sheet"

export type Column = {
  readonly title: string
  /** Share of what the fixed columns leave; points where it is above one. */
  readonly width: number
  readonly align?: "left" | "right"
}
export type Row = {
  /** A text, or lines of which those after the first are smaller. */
  readonly cells: readonly (string | readonly string[])[]
  readonly bold?: boolean
}
export type Table = {
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Instead of rows where there are none. */
  readonly none: string
  readonly total?: Row
  /** Said behind the title where the table goes on, on another page. */
  readonly continued: string
  /** Said at the end of the title's line, such as the currency of the amounts. */
  readonly note: string
}

const gap = 8
const padding = 4.5
/** Between the edge of the shaded head and its words. */
const inset = 6
const styles = { title: 14, head: 9.5, cell: 11, small: 9.5, note: 9.5 } as const

/** A table with its title; title and head are said again on every page it reaches. */
export function drawTable(paper: Sheet, table: Table): void {
  const boxes = boxesOf(table.columns)
  const rows = [...table.rows, ...(table.total && table.rows.length > 0 ? [table.total] : [])]
  const first = rows[0] ? rowHeight(paper, rows[0], boxes) : 20
  paper.room(60 + first)
  drawTitle(paper, table.title, rows.length === 0 ? "" : table.note)
  if (rows.length === 0) {
    paper.paragraph(table.none, { size: styles.cell, grey: true })
    paper.down(14)
    return
  }
  drawHead(paper, table.columns, boxes)
  for (const row of rows) {
    if (paper.room(rowHeight(paper, row, boxes))) {
      drawTitle(paper, `${table.title} (${table.continued})`, table.note)
      drawHead(paper, table.columns, boxes)
    }
    drawRow(paper, row, table.columns, boxes)
  }
  paper.down(16)
}

function boxesOf(columns: readonly Column[]): Box[] {
  const fixed = columns.filter(({ width }) => width > 1).reduce((sum, { width }) => sum + width, 0)
  const left = sheet.width - 2 * inset - fixed - gap * (columns.length - 1)
  let x: number = sheet.left + inset
  return columns.map(({ width }) => {
    const box = { x, width: width > 1 ? width : width * left }
    x += box.width + gap
    return box
  })
}

function drawTitle(paper: Sheet, title: string, note: string): void {
  const style = { size: styles.title, bold: true } as const
  const box = { x: sheet.left, width: sheet.width - 130 }
  const height = paper.height(title, style, box)
  paper.write(title, style, box)
  paper.down(height - styles.note - 3)
  paper.write(note, { size: styles.note, grey: true, align: "right" })
  paper.down(styles.note + 3 + 5)
}

function drawHead(paper: Sheet, columns: readonly Column[], boxes: readonly Box[]): void {
  const style = { size: styles.head, bold: true } as const
  const height = Math.max(...columns.map(({ title }, i) => paper.height(title, style, boxes[i])))
  paper.shade(height + 2 * padding)
  paper.down(padding)
  columns.forEach(({ title, align }, i) => {
    paper.write(title, { ...style, align: align ?? "left" }, boxes[i])
  })
  paper.down(height + padding)
}

const linesOf = (cell: Row["cells"][number]): readonly string[] =>
  typeof cell === "string" ? [cell] : cell

const styleOf = (row: Row, line: number): Style => ({
  size: line === 0 ? styles.cell : styles.small,
  bold: row.bold ?? false,
  grey: line > 0,
})

function rowHeight(paper: Sheet, row: Row, boxes: readonly Box[]): number {
  const heights = row.cells.map((cell, i) =>
    linesOf(cell).reduce(
      (sum, text, line) => sum + paper.height(text || " ", styleOf(row, line), boxes[i]),
      0,
    ),
  )
  return Math.max(...heights) + 2 * padding
}

function drawRow(paper: Sheet, row: Row, columns: readonly Column[], boxes: readonly Box[]): void {
  const height = rowHeight(paper, row, boxes)
  const top = paper.y
  paper.rule(row.bold ? { weight: 1 } : {})
  row.cells.forEach((cell, i) => {
    paper.y = top + padding
    linesOf(cell).forEach((text, line) => {
      paper.write(text, { ...styleOf(row, line), align: columns[i]?.align ?? "left" }, boxes[i])
      paper.down(paper.height(text || " ", styleOf(row, line), boxes[i]))
    })
  })
  paper.y = top + height
}
