"use client"

import { usePathname } from "next/navigation"

/** Tells the market form which page it stands on. Already in the static page, so it needs no script. */
export function CurrentPath() {
  return <input type="hidden" name="path" value={usePathname()} />
}
