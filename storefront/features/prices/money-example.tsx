import type { CatalogueCard, Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { Link } from "@/ui/link"
import { formatterOf } from "@/lib/format"
import { priceParts } from "@/lib/price-parts"
import { PriceCloth, StripeKey } from "@/ui/price-cloth"
import styles from "./money-example.module.css"

/** The price of one real piece, drawn: where the money goes. */
export function MoneyExample({ card, market }: { card: CatalogueCard; market: Market }) {
  const t = useTranslations("prices.money")
  const price = useTranslations("price.parts")
  const format = formatterOf(market)
  const parts = priceParts(card.price)

  return (
    <div className={styles.example}>
      <PriceCloth parts={parts} />
      <div>
        <p>
          {t("text", {
            title: card.title,
            group: card.group.name,
            total: format.money(card.price.total),
          })}
        </p>
        <ul className="figures">
          {parts
            .filter(({ tenths }) => tenths > 0)
            .map(({ kind, amount, tenths }) => (
              <li key={kind}>
                <StripeKey kind={kind} />
                <span>{price(`${kind}.short`)}</span>
                <span className={styles.amount}>{format.money(amount)}</span>
                <span className={styles.share}>{format.tenths(tenths)}</span>
              </li>
            ))}
        </ul>
        <p>
          <Link href={`/${market.code}/products/${card.handle}#price-explained`}>{t("link")}</Link>
        </p>
      </div>
    </div>
  )
}
