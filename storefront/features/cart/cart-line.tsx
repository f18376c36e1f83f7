"use client"

import type { Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { Link } from "@/ui/link"
import type { CartLine as Line } from "@/lib/cart/cart"
import type { Documents } from "@/lib/cart/documents"
import { mostOf, optionsOf, pictureOf, pieceOf, titleOf } from "@/lib/cart/facts"
import { formatterOf } from "@/lib/format"
import { Picture } from "@/ui/picture"
import styles from "./cart-line.module.css"
import { QuantityStepper } from "./quantity-stepper"

type Props = {
  line: Line
  documents: Documents
  market: Market
  /** Why the last change of this line was refused. */
  trouble: string | null
  busy: boolean
  onWant: (quantity: number) => Promise<void>
  onRemove: () => void
}

export function CartLine({ line, documents, market, trouble, busy, onWant, onRemove }: Props) {
  const t = useTranslations("cart.lines")
  const format = formatterOf(market)
  const piece = pieceOf(line, documents)
  const title = titleOf(line, documents)
  // A document that could not be read says nothing about whether the piece is sold.
  const withdrawn = line.handle !== null && documents.has(line.handle) && piece === null
  const most = Math.max(mostOf(line, documents), line.quantity)

  return (
    <li className={styles.line} aria-busy={busy}>
      <Picture picture={pictureOf(line, documents)} sizes="8rem" decorative />
      <div className={styles.words}>
        <h2>
          {line.handle === null ? (
            title
          ) : (
            <Link href={`/${market.code}/products/${line.handle}`}>{title}</Link>
          )}
        </h2>
        <LineFacts line={line} documents={documents} />
        {withdrawn && <p className={styles.trouble}>{t("notSold")}</p>}
      </div>
      <div className={styles.acts}>
        <QuantityStepper
          quantity={line.quantity}
          most={most}
          words={{
            label: t("quantity", { piece: title }),
            fewer: t("fewer", { piece: title }),
            more: t("more", { piece: title }),
            most: t("most", { count: most }),
          }}
          onWant={onWant}
        />
        <button
          type="button"
          className={styles.remove}
          aria-label={t("removeLabel", { piece: title })}
          aria-disabled={busy}
          onClick={() => !busy && onRemove()}
        >
          {t("remove")}
        </button>
      </div>
      <p className={`${styles.amount} figures`}>
        <strong>{format.money(line.total)}</strong>
        {line.quantity > 1 && (
          <span className="small quiet">{t("each", { price: format.money(line.unit_price) })}</span>
        )}
      </p>
      {trouble !== null && (
        <p className={styles.trouble} role="alert">
          {trouble}
        </p>
      )}
    </li>
  )
}

/** What was chosen, who made it, and whether it is here or still to be made. */
function LineFacts({ line, documents }: Pick<Props, "line" | "documents">) {
  const t = useTranslations("cart.lines")
  const piece = pieceOf(line, documents)
  if (piece === null) return <p className="small quiet">{line.variant_title}</p>
  const { group, availability } = piece.document
  return (
    <ul className={`small quiet ${styles.facts}`}>
      {optionsOf(line, documents).map((option) => (
        <li key={option.name}>{t("option", option)}</li>
      ))}
      <li>{t("by", { group: group.name })}</li>
      <li>
        {piece.variant.in_stock >= line.quantity
          ? t("inStock")
          : t("madeToOrder", { days: availability.lead_time_days })}
      </li>
    </ul>
  )
}
