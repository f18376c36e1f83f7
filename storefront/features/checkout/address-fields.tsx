"use client"

import { useTranslations } from "next-intl"
import styles from "./address-fields.module.css"
import type { Country } from "./country"
import type { Draft, DraftField } from "./draft"
import { SelectField, TextField } from "./field"
import { hasProvince, needsPostcode } from "./validate-address"

type Props = {
  draft: Draft
  countries: readonly Country[]
  faultOf: (field: DraftField) => string | null
  onChange: (field: DraftField, value: string) => void
}

/** The fields of an address as the country writes it; browsers fill them in by their names. */
export function AddressFields({ draft, countries, faultOf, onChange }: Props) {
  const t = useTranslations("checkout.fields")
  const { country_code } = draft
  const bind = (name: DraftField) => ({
    name,
    fault: faultOf(name),
    value: draft[name],
    onChange: (event: { target: { value: string } }) => onChange(name, event.target.value),
  })

  return (
    <div className={styles.fields}>
      <div className={styles.whole}>
        <TextField
          {...bind("email")}
          label={t("email")}
          hint={t("emailHint")}
          type="email"
          inputMode="email"
          autoComplete="email"
          spellCheck={false}
        />
      </div>
      <TextField {...bind("first_name")} label={t("first_name")} autoComplete="given-name" />
      <TextField {...bind("last_name")} label={t("last_name")} autoComplete="family-name" />
      <div className={styles.whole}>
        <CountryField {...bind("country_code")} countries={countries} />
      </div>
      <div className={styles.whole}>
        <TextField {...bind("address_1")} label={t("address_1")} autoComplete="address-line1" />
      </div>
      <div className={styles.whole}>
        <TextField
          {...bind("address_2")}
          label={t("address_2")}
          optional={t("optional")}
          autoComplete="address-line2"
        />
      </div>
      <TextField
        {...bind("postal_code")}
        label={t("postal_code")}
        optional={needsPostcode(country_code) ? undefined : t("optional")}
        autoComplete="postal-code"
      />
      <TextField {...bind("city")} label={t("city")} autoComplete="address-level2" />
      {hasProvince(country_code) && (
        <TextField
          {...bind("province")}
          label={country_code === "pe" ? t("provincePeru") : t("province")}
          autoComplete="address-level1"
        />
      )}
      <TextField
        {...bind("phone")}
        label={t("phone")}
        hint={t("phoneHint")}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
      />
    </div>
  )
}

type CountryProps = {
  name: DraftField
  fault: string | null
  value: string
  onChange: (event: { target: { value: string } }) => void
  countries: readonly Country[]
}

/** Only the countries of the market's region: another region has another currency and another cart price. */
function CountryField({ countries, ...field }: CountryProps) {
  const t = useTranslations("checkout.fields")
  return (
    <SelectField
      {...field}
      label={t("country_code")}
      hint={t("countryHint")}
      autoComplete="country"
    >
      {countries.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </SelectField>
  )
}
