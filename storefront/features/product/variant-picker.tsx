"use client"

import { useEffect, useRef } from "react"
import { useChosenVariant } from "@/lib/chosen-variant"
import styles from "./variant-picker.module.css"

/** Chooses one of several variants; a piece without variants only shows its availability. */
export function VariantPicker({ legend }: { legend: string }) {
  const { variants, chosen, choose } = useChosenVariant()
  const group = useRef<HTMLFieldSetElement>(null)

  // A choice made before the script arrived is the visitor's choice.
  useEffect(() => {
    const early = group.current?.querySelector<HTMLInputElement>("input:checked")
    if (early) choose(early.value)
  }, [choose])

  return (
    <div>
      {variants.length > 1 && (
        <fieldset ref={group} className={styles.choices}>
          <legend>{legend}</legend>
          {variants.map((variant) => (
            <label key={variant.id} className={styles.choice}>
              <input
                type="radio"
                name="variant"
                value={variant.id}
                defaultChecked={variant.id === chosen?.id}
                onChange={() => choose(variant.id)}
              />
              <span>{variant.title}</span>
            </label>
          ))}
        </fieldset>
      )}
      <p className={styles.availability} aria-live="polite">
        {chosen?.availability}
      </p>
    </div>
  )
}
