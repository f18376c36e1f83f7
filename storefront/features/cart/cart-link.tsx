import type { Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { CartCount } from "./cart-count"

/** The way to the cart in the header, with the number of pieces in it. */
export function CartLink({ market }: { market: Market }) {
  const t = useTranslations("cart")
  return <CartCount href={`/${market.code}/cart`} label={t("link")} pieces={t("linkPieces")} />
}
