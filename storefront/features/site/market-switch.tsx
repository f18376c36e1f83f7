import { countries, type CountryCode, languages, type Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { formatterOf } from "@/lib/format"
import { Button } from "@/ui/button"
import { CurrentPath } from "./current-path"
import styles from "./market-switch.module.css"

/** Language and country of delivery. A plain form: it works before, and without, any script. */
export function MarketSwitch({ market }: { market: Market }) {
  const t = useTranslations("site")
  const format = formatterOf(market)
  const places = (Object.keys(countries) as CountryCode[])
    .map((code) => ({ code, name: format.country(code) }))
    .sort((a, b) => a.name.localeCompare(b.name, market.language))

  return (
    <details className={styles.switch}>
      <summary className={styles.summary}>
        <span className="visually-hidden">{t("market.open")}: </span>
        {t("market.summary", {
          language: t(`languages.${market.language}`),
          country: format.country(market.country),
          currency: market.currency.toUpperCase(),
        })}
      </summary>
      <form className={styles.panel} action="/api/market" method="get">
        <CurrentPath />
        <label className={styles.field}>
          {t("market.language")}
          <select name="language" defaultValue={market.language}>
            {languages.map((language) => (
              <option key={language} value={language} lang={language}>
                {t(`languages.${language}`)}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.field}>
          {t("market.country")}
          <select name="country" defaultValue={market.country}>
            {places.map(({ code, name }) => (
              <option key={code} value={code}>
                {name} ({countries[code].currency.toUpperCase()})
              </option>
            ))}
          </select>
        </label>
        <p className="small quiet">{t("market.keeps")}</p>
        <Button type="submit">{t("market.apply")}</Button>
      </form>
    </details>
  )
}
