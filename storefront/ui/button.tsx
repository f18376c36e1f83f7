import { Link } from "@/ui/link"
import type { ComponentProps } from "react"
import styles from "./button.module.css"

type Kind = "primary" | "quiet"

const classes = (kind: Kind, className?: string): string =>
  [styles.button, styles[kind], className].filter(Boolean).join(" ")

/** Something that happens here. */
export function Button({
  kind = "primary",
  className,
  type = "button",
  ...rest
}: ComponentProps<"button"> & { kind?: Kind }) {
  return <button type={type} className={classes(kind, className)} {...rest} />
}

/** A way to another page that looks like a button. */
export function ButtonLink({
  kind = "primary",
  className,
  ...rest
}: ComponentProps<typeof Link> & { kind?: Kind }) {
  return <Link className={classes(kind, className)} {...rest} />
}

/** The same, to a page that must be a document of its own because its security policy is another one. */
export function ButtonAnchor({
  kind = "primary",
  className,
  children,
  ...rest
}: ComponentProps<"a"> & { kind?: Kind }) {
  return (
    <a className={classes(kind, className)} {...rest}>
      {children}
    </a>
  )
}
