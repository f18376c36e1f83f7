import type { Market, PriceExplained } from "@ciap/contract"
import { useTranslations } from "next-intl"
import type { CSSProperties } from "react"
import { formatterOf } from "@/lib/format"
import { priceParts, type PricePart } from "@/lib/price-parts"
import { StripeKey } from "@/ui/price-cloth"
import styles from "./price-table.module.css"

type Props = {
  price: PriceExplained
  market: Market
  /** Where on a desk each row begins beside the cloth, in rem. */
  tops: readonly number[]
}

/** The parts of a price with amounts and shares; they add up to the price and to 100 %. */
export function PriceTable({ price, market, tops }: Props) {
  const t = useTranslations("price")
  const format = formatterOf(market)
  const tax = market.country === "pe" ? "igv" : "other"
  const rate = format.basisPoints(price.tax_rate_bp)
  const name = (kind: PricePart["kind"]) => {
    if (kind !== "tax") return t(`parts.${kind}.name`)
    return price.tax_included ? t("parts.tax.name", { tax, rate }) : t("parts.noTax.name")
  }
  const text = (kind: PricePart["kind"]) =>
    t(kind === "tax" && !price.tax_included ? "parts.noTax.text" : `parts.${kind}.text`)

  return (
    <table role="table" className={`${styles.table} figures`}>
      <caption className="visually-hidden">{t("table")}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t("part")}</th>
          <th scope="col">{t("share")}</th>
          <th scope="col">{t("amount")}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {priceParts(price).map(({ kind, amount, tenths }, i) => (
          <tr role="row" key={kind} style={{ "--top": `${tops[i] ?? 0}rem` } as CSSProperties}>
            <th role="rowheader" scope="row">
              <span className={styles.name}>
                <StripeKey kind={kind} />
                {name(kind)}
              </span>
              <span className={styles.text}>{text(kind)}</span>
            </th>
            <td role="cell" className={styles.share}>
              {format.tenths(tenths)}
            </td>
            <td role="cell" className={styles.amount}>
              {format.money(amount)}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot role="rowgroup">
        <tr role="row">
          <th role="rowheader" scope="row">
            {t("total")}
          </th>
          <td role="cell" className={styles.share}>
            {format.tenths(1000)}
          </td>
          <td role="cell" className={styles.amount}>
            {format.money(price.total)}
          </td>
        </tr>
      </tfoot>
    </table>
  )
}
