import { Badge } from "@medusajs/ui"
import type { ComponentProps } from "react"

type Props = Pick<ComponentProps<typeof Badge>, "color" | "children">

/** A state or a kind in a word or two, which stay together wherever there is little room. */
export const Mark = ({ color = "grey", children }: Props) => (
  <Badge size="2xsmall" color={color} className="whitespace-nowrap">
    {children}
  </Badge>
)
