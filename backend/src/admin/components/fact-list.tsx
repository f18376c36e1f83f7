import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

export type Fact = { label: string; value: ReactNode }

/** Label and value, row by row; money aligns in its column. */
export const FactList = ({ facts }: { facts: Fact[] }) => (
  <dl className="divide-y">
    {facts.map(({ label, value }) => (
      <div key={label} className="grid grid-cols-2 gap-x-4 px-6 py-2">
        <Text as="span" size="small" className="text-ui-fg-subtle">
          <dt>{label}</dt>
        </Text>
        <Text as="span" size="small" className="text-right tabular-nums">
          <dd>{value}</dd>
        </Text>
      </div>
    ))}
  </dl>
)
