import type { Market, OrderReturnedAnswer } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { Link } from "@/ui/link"
import { formatterOf } from "@/lib/format"
import { Picture } from "@/ui/picture"
import styles from "./order-lines.module.css"

type Order = OrderReturnedAnswer["order"]
type Line = Order["lines"][number]

function OrderLine({ line, market }: { line: Line; market: Market }) {
  const t = useTranslations("order.lines")
  const format = formatterOf(market)
  return (
    <li className={styles.line}>
      <Picture picture={line.picture} sizes="6rem" decorative />
      <div>
        <h3>
          {line.product_handle === null ? (
            line.title
          ) : (
            <Link href={`/${market.code}/products/${line.product_handle}`}>{line.title}</Link>
          )}
        </h3>
        <p className="small quiet">
          {line.variant_title !== null && line.variant_title !== "" && `${line.variant_title} · `}
          {line.group.name}
        </p>
        <p className="small quiet">
          {line.kept < line.quantity
            ? t("kept", { kept: line.kept, count: line.quantity })
            : t("quantity", { count: line.quantity })}
        </p>
      </div>
      <p className="figures">{format.money(line.gross)}</p>
      {line.kept > 0 && (
        <details className={styles.parts}>
          <summary>{t("components")}</summary>
          <dl className="figures">
            {line.components.map(({ kind, amount }) => (
              <div key={kind}>
                <dt>{t(kind)}</dt>
                <dd>{format.money(amount)}</dd>
              </div>
            ))}
            <div className={styles.total}>
              <dt>{t("total")}</dt>
              <dd>{format.money(line.gross)}</dd>
            </div>
          </dl>
        </details>
      )}
    </li>
  )
}

/** What was bought, each line with its frozen components, down to the total. */
export function OrderLines({ order, market }: { order: Order; market: Market }) {
  const t = useTranslations("order.lines")
  const format = formatterOf(market)
  const zero = (amount: Order["total"]) => amount.amount_minor === "0"
  const sums = [
    [
      order.shipping_method === null ? t("shipping") : `${t("shipping")}, ${order.shipping_method}`,
      format.money(order.shipping),
    ],
    [t("total"), format.money(order.total)],
    ...(zero(order.paid) ? [] : [[t("paid"), format.money(order.paid)]]),
    ...(zero(order.refunded) ? [] : [[t("refunded"), format.money(order.refunded)]]),
  ] as const

  return (
    <section aria-labelledby="order-lines">
      <h2 id="order-lines">{t("title")}</h2>
      <ul className={styles.lines}>
        {order.lines.map((line) => (
          <OrderLine key={line.line_id} line={line} market={market} />
        ))}
      </ul>
      <dl className={`figures ${styles.sums}`}>
        {sums.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="small quiet">
        {zero(order.tax) ? t("noTax") : t("taxIncluded", { amount: format.money(order.tax) })}
      </p>
    </section>
  )
}
