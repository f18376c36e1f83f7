import type { Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import type { Cart } from "@/lib/cart/cart"
import { formatterOf } from "@/lib/format"
import styles from "./cart-sums.module.css"

/** What a cart costs, line by line down to the total, and the tax that is in it. */
export function CartSums({ cart, market }: { cart: Cart; market: Market }) {
  const t = useTranslations("cart.sums")
  const format = formatterOf(market)
  const { pieces, discount, shipping, total, tax } = cart.totals
  const chosen = cart.shipping !== null
  const rows: (readonly [string, string])[] = [
    [t("pieces"), format.money(pieces)],
    ...(discount.amount_minor === "0"
      ? []
      : [[t("discount"), `−\u2060${format.money(discount)}`] as const]),
    [t("shipping"), chosen ? format.money(shipping) : t("shippingLater")],
  ]
  const name = market.country === "pe" ? t("taxPeru") : t("tax")
  const amount = format.money(tax)

  return (
    <div className={styles.sums}>
      <dl className="figures">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div className={styles.total}>
          <dt>{chosen ? t("total") : t("soFar")}</dt>
          <dd>{format.money(total)}</dd>
        </div>
      </dl>
      <p className="small quiet">
        {tax.amount_minor === "0"
          ? t("noTax")
          : cart.tax_percent === null
            ? t("taxIncludedMixed", { tax: name, amount })
            : t("taxIncluded", {
                tax: name,
                percent: format.basisPoints(cart.tax_percent * 100),
                amount,
              })}
      </p>
    </div>
  )
}
