import { clx, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

export type Fact = { label: string; value: ReactNode }

type Props = {
  facts: Fact[]
  /** The values are amounts: they stand to the right, so that they align in their column. */
  figures?: boolean
}

/** Label and value, row by row. */
export const FactList = ({ facts, figures = false }: Props) => (
  <dl className="divide-y">
    {facts.map(({ label, value }) => (
      <div key={label} className="grid grid-cols-2 gap-x-4 px-6 py-2">
        <Text as="span" size="small" className="text-ui-fg-subtle">
          <dt>{label}</dt>
        </Text>
        <Text
          as="span"
          size="small"
          className={clx("break-words tabular-nums", figures && "text-right")}
        >
          <dd>{value}</dd>
        </Text>
      </div>
    ))}
  </dl>
)
