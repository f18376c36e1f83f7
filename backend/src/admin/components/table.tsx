import { Table } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A table inside a panel: it scrolls by itself where it is too wide, and leaves outer lines to the panel. */
export const WideTable = ({ children }: { children: ReactNode }) => (
  <div className="overflow-x-auto">
    <Table className="[&_tbody]:border-b-0 [&_tbody_tr:last-child]:border-b-0 [&_thead]:border-t-0">
      {children}
    </Table>
  </div>
)

export const FigureHeader = ({ children }: { children: ReactNode }) => (
  <Table.HeaderCell className="px-3 text-right">{children}</Table.HeaderCell>
)

/** Amounts and counts stand to the right and never break, so that their digits align. */
export const Figure = ({ children }: { children: ReactNode }) => (
  <Table.Cell className="whitespace-nowrap px-3 text-right tabular-nums">{children}</Table.Cell>
)
