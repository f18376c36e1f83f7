import type { CatalogueCard, Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { Link } from "@/ui/link"
import { formatterOf } from "@/lib/format"
import { Picture } from "./picture"
import styles from "./product-card.module.css"

type Props = { card: CatalogueCard; market: Market; first?: boolean }

function ProductCard({ card, market, first = false }: Props) {
  const t = useTranslations("catalogue.card")
  const format = formatterOf(market)
  const { in_stock, made_to_order, lead_time_days } = card.availability

  return (
    <li className={styles.card}>
      <Picture picture={card.pictures[0]} decorative first={first} />
      <h3 className={styles.title}>
        <Link href={`/${market.code}/products/${card.handle}`}>{card.title}</Link>
      </h3>
      <p className={styles.group}>{t("by", { group: card.group.name })}</p>
      <p className={`${styles.price} figures`}>
        {format.money(card.price.total)}
        {!card.price.tax_included && <span> {t("taxNotIncluded")}</span>}
      </p>
      {in_stock === 0 && (
        <p className={styles.note}>
          {made_to_order ? t("madeToOrder", { days: lead_time_days }) : t("soldOut")}
        </p>
      )}
    </li>
  )
}

/** Pieces in a grid: two in a row on a phone, up to four on a desk. */
export function ProductGrid({
  cards,
  market,
  firstPictures = 0,
}: {
  cards: readonly CatalogueCard[]
  market: Market
  /** How many pictures are seen without scrolling. */
  firstPictures?: number
}) {
  return (
    <ul className={styles.grid}>
      {cards.map((card, index) => (
        <ProductCard key={card.id} card={card} market={market} first={index < firstPictures} />
      ))}
    </ul>
  )
}
