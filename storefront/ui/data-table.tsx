import type { ReactNode } from "react"
import styles from "./data-table.module.css"

type Props = {
  label: string
  columns: readonly string[]
  /** The first cell names its row. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[]
  /** Columns from this one on hold figures and stand to the right. */
  figuresFrom?: number
}

/** A table that becomes a list of small cards on a phone, so that nothing scrolls sideways. */
export function DataTable({ label, columns, rows, figuresFrom }: Props) {
  const kind = (index: number) =>
    figuresFrom !== undefined && index >= figuresFrom ? styles.figure : undefined
  return (
    // The explicit roles keep it a table for screen readers where CSS makes it a list.
    <table className={`${styles.table} figures`} role="table" aria-label={label}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column, index) => (
            <th key={column} role="columnheader" scope="col" className={kind(index)}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, cells }) => (
          <tr key={key} role="row">
            {cells.map((cell, index) =>
              index === 0 ? (
                <th key={columns[index]} role="rowheader" scope="row">
                  {cell}
                </th>
              ) : (
                <td
                  key={columns[index]}
                  role="cell"
                  className={kind(index)}
                  data-label={columns[index]}
                >
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
