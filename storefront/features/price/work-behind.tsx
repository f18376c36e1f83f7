import type { CatalogueProductAnswer, Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { formatterOf } from "@/lib/format"
import { term } from "@/lib/i18n/terms"
import { DemonstrationMark } from "@/ui/demonstration-mark"
import styles from "./work-behind.module.css"

type Product = CatalogueProductAnswer["product"]
type CostSheet = Product["cost_sheet"]

/** Hours, rate and costs behind the makers' part, in soles, and who agreed to them when. */
export function WorkBehind({ product, market }: { product: Product; market: Market }) {
  const t = useTranslations("price.work")
  const format = formatterOf(market)
  const sheet = product.cost_sheet
  const date = format.day(sheet.agreed_on)
  const hours = Number(sheet.hours)
  return (
    <section>
      <h3>{t("title")}</h3>
      <dl className={`${styles.sum} figures`}>
        <div>
          <dt>
            {t("hours", {
              hours,
              shown: format.decimal(sheet.hours),
              rate: format.money(sheet.hourly_rate),
            })}
          </dt>
          <dd>{format.money(sheet.labour)}</dd>
        </div>
        <div>
          <dt>{t("materials")}</dt>
          <dd>{format.money(sheet.materials)}</dd>
        </div>
        <div>
          <dt>{t("overhead")}</dt>
          <dd>{format.money(sheet.overhead)}</dd>
        </div>
        <div className={styles.total}>
          <dt>{t("producer")}</dt>
          <dd>{format.money(sheet.producer_price)}</dd>
        </div>
      </dl>
      <p className="small quiet">
        {product.demonstration ? (
          <>
            {t("agreedDemonstration", { date, group: product.group.name })} <DemonstrationMark />
          </>
        ) : (
          t("agreed", { date, by: sheet.agreed_by })
        )}
      </p>
    </section>
  )
}

/** The agreed hourly rate against the wage references in force; below a living wage it is called below. */
export function WageComparison({ sheet, market }: { sheet: CostSheet; market: Market }) {
  const t = useTranslations("price.wages")
  const terms = useTranslations("terms")
  const format = formatterOf(market)
  const rate = format.money(sheet.hourly_rate)
  const longest = Math.max(1000, ...sheet.wages.map((wage) => wage.percent_tenths))
  const words = sheet.wages.map((wage) => ({
    ...wage,
    name: term(terms, "rates", wage.kind),
    amount: format.money(wage.reference),
    percent: format.tenths(wage.percent_tenths),
  }))

  return (
    <section>
      <h3>{t("title")}</h3>
      <ul className={`${styles.wages} figures`}>
        {words.map((wage) => (
          <li key={wage.kind}>
            <p className={styles.reference}>
              <span>
                {wage.name} ({wage.amount})
              </span>
              <strong>{wage.percent}</strong>
            </p>
            <div className={styles.bars} aria-hidden="true">
              <span
                className={styles[wage.verdict]}
                style={{ width: `${(wage.percent_tenths * 100) / longest}%` }}
              />
              <span className={styles.mark} style={{ left: `${100_000 / longest}%` }} />
            </div>
          </li>
        ))}
      </ul>
      {words
        .filter(({ kind }) => kind.startsWith("living_wage"))
        .map(({ kind, verdict, name, amount, percent }) => (
          <p key={kind}>{t(verdict, { rate, reference: name, amount, percent })}</p>
        ))}
    </section>
  )
}
