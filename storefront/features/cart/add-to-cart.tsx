import type { Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { AddButton } from "./add-button"

type Props = {
  market: Market
  product: { readonly handle: string; readonly title: string }
}

/**
 * The button that puts the chosen variant into the cart; it stands inside a `ChosenVariantProvider`. All its
 * words are made here, on the server, so that the island weighs next to nothing.
 */
export function AddToCart({ market, product }: Props) {
  const t = useTranslations("cart.add")
  const cart = useTranslations("cart")
  const problem = useTranslations("problems")
  return (
    <>
      <AddButton
        market={market}
        handle={product.handle}
        words={{
          action: t("action"),
          busy: t("busy"),
          added: t("added", { piece: product.title }),
          see: t("see"),
          soldOut: t("soldOut"),
          problems: {
            UNREACHABLE: problem("UNREACHABLE"),
            OUT_OF_STOCK: problem("OUT_OF_STOCK"),
            NOT_SOLD_HERE: problem("NOT_SOLD_HERE"),
            TOO_MANY_REQUESTS: problem("TOO_MANY_REQUESTS"),
            UNEXPECTED: problem("UNEXPECTED"),
          },
        }}
      />
      <noscript>
        <p>{cart("noScript")}</p>
      </noscript>
    </>
  )
}
