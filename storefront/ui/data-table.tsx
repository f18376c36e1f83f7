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
    <table className={`${styles.table} figures`} aria-label={label}>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th key={column} scope="col" className={kind(index)}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((cell, index) =>
              index === 0 ? (
                <th key={columns[index]} scope="row">
                  {cell}
                </th>
              ) : (
                <td
                  key={columns[index]}

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
