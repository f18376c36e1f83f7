"use client"

import { useTranslations } from "next-intl"
import { type FormEvent, useState } from "react"
import { Button } from "@/ui/button"
import { AddressFields } from "./address-fields"
import type { Country } from "./country"
import styles from "./checkout.module.css"
import { type Draft, type DraftField, keepDraft } from "./draft"
import { FaultSummary } from "./fault-summary"
import { type Fault, faultsOf, postcodeExample } from "./validate-address"

type Props = {
  draft: Draft
  countries: readonly Country[]
  busy: boolean
  onCountry: (country_code: string) => void
  onDone: () => void
}

/** Who orders and where it goes. Faults are shown once the form was sent, and go away as they are mended. */
export function AddressStep({ draft, countries, busy, onCountry, onDone }: Props) {
  const t = useTranslations("checkout")
  const [attempt, setAttempt] = useState(0)
  const faults = attempt > 0 ? faultsOf(draft) : {}
  const words = (fault: Fault): string =>
    fault === "postal_code_form"
      ? t("faults.postal_code_form", { example: postcodeExample(draft.country_code) })
      : t(`faults.${fault}`)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (busy) return
    const found = faultsOf(draft)
    if (Object.keys(found).length === 0) return onDone()
    setAttempt(attempt + 1)
  }

  function change(field: DraftField, value: string) {
    keepDraft({ ...draft, [field]: value })
    if (field === "country_code") onCountry(value)
  }

  return (
    <form noValidate onSubmit={submit}>
      <FaultSummary
        attempt={attempt}
        faults={Object.entries(faults).map(([name, fault]) => [name, words(fault)])}
      />
      <p className="quiet">{t("guest")}</p>
      <AddressFields
        draft={draft}
        countries={countries}
        faultOf={(field) => {
          const fault = faults[field]
          return fault === undefined ? null : words(fault)
        }}
        onChange={change}
      />
      <p className={styles.go}>
        <Button type="submit" aria-disabled={busy}>
          {busy ? t("saving") : t("toShipping")}
        </Button>
      </p>
    </form>
  )
}
