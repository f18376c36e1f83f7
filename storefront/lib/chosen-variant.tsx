"use client"

import { createContext, type ReactNode, use, useMemo, useState } from "react"
import { firstChoice, type VariantChoice } from "./variant-choice"

type Chosen = {
  variants: readonly VariantChoice[]
  chosen: VariantChoice | undefined
  choose: (id: string) => void
}

const ChosenVariant = createContext<Chosen | null>(null)

/** Shares one choice between the picker and whatever acts on it, such as the cart's button. */
export function ChosenVariantProvider({
  variants,
  children,
}: {
  variants: readonly VariantChoice[]
  children: ReactNode
}) {
  const [id, choose] = useState(() => firstChoice(variants)?.id)
  const value = useMemo(
    () => ({ variants, chosen: variants.find((variant) => variant.id === id), choose }),
    [variants, id],
  )
  return <ChosenVariant value={value}>{children}</ChosenVariant>
}

/** @throws Error outside a {@link ChosenVariantProvider} */
export function useChosenVariant(): Chosen {
  const value = use(ChosenVariant)
  if (value === null) throw new Error("useChosenVariant needs a ChosenVariantProvider around it.")
  return value
}
