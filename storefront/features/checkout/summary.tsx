"use client"

import type { Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { Link } from "@/ui/link"
import type { Cart } from "@/lib/cart/cart"
import type { Documents } from "@/lib/cart/documents"
import { optionsOf, pictureOf, sharesOf, titleOf } from "@/lib/cart/facts"
import { formatterOf } from "@/lib/format"
import { CartSums } from "@/ui/cart-sums"
import { GroupShares } from "@/ui/group-shares"
import { Picture } from "@/ui/picture"
import styles from "./summary.module.css"

type Props = { cart: Cart; documents: Documents; market: Market }

/** What is being ordered: pieces, sums with the tax in them, and what of it goes to which group. */
export function Summary({ cart, documents, market }: Props) {
  const t = useTranslations("checkout")
  const words = useTranslations("cart.lines")
  const format = formatterOf(market)
  return (
    <div className={styles.summary}>
      <ul className={styles.lines}>
        {cart.lines.map((line) => (
          <li key={line.id}>
            <Picture picture={pictureOf(line, documents)} sizes="6rem" decorative />
            <div>
              <p>{titleOf(line, documents)}</p>
              {optionsOf(line, documents).map((option) => (
                <p key={option.name} className="small quiet">
                  {words("option", option)}
                </p>
              ))}
              <p className="small quiet figures">
                {t("review.times", {
                  count: line.quantity,
                  price: format.money(line.unit_price),
                })}
              </p>
            </div>
            <p className="figures">{format.money(line.total)}</p>
          </li>
        ))}
      </ul>
      <p className={styles.change}>
        <Link href={`/${market.code}/cart`}>{t("toCart")}</Link>
      </p>
      <CartSums cart={cart} market={market} />
      <GroupShares
        shares={sharesOf(cart.lines, documents, cart.currency_code)}
        currency_code={cart.currency_code}
        market={market}
      />
    </div>
  )
}
