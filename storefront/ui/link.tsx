import NextLink from "next/link"
import type { ComponentProps } from "react"

/**
 * A way to another page of the shop. Nothing is fetched before it is chosen: a page has dozens of links,
 * and on a phone with a bad line the pictures of this page matter more than the text of the next.
 */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />
}
