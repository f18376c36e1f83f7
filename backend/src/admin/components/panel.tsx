import { Container, Heading } from "@medusajs/ui"
import type { ReactNode } from "react"

type Props = {
  title: string
  level?: "h1" | "h2"
  /** Beside the title: marks of what the panel shows. */
  marks?: ReactNode
  /** At the end of the title's line: what one can do with the panel. */
  actions?: ReactNode
  children: ReactNode
}

/** One matter on a card, with a line between its parts. */
export const Panel = ({ title, level = "h2", marks, actions, children }: Props) => (
  <Container className="divide-y p-0">
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Heading level={level}>{title}</Heading>
        {marks}
      </div>
      {actions}
    </div>
    {children}
  </Container>
)
