import type { CatalogueCard, GroupCard, Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { IslandWords } from "@/lib/i18n/island-words"
import { CartParts } from "./cart-parts"
import styles from "./design-page.module.css"
import { Foundations } from "./foundations"
import { Price } from "./money-parts"
import { Actions, Groups, Lists, Notices, Pieces } from "./parts"

type Props = {
  cards: readonly CatalogueCard[]
  groups: readonly GroupCard[]
  market: Market
}

const foundations = ["colour", "type", "space", "weaves", "woven"] as const
const parts = ["actions", "notices", "lists", "pieces", "groups", "price", "cart"] as const

/** Every part of the shop in every state, on one page. */
export function DesignPage({ cards, groups, market }: Props) {
  const t = useTranslations("design")
  const names = [
    ...foundations.map((id) => [id, t(`foundations.${id}`)] as const),
    ...parts.map((id) => [id, t(`parts.${id}`)] as const),
  ]
  const [card] = cards
  const states = {
    before: t("states.before"),
    discount: t("states.discount"),
    failed: t("states.failed"),
    ordered: t("states.ordered"),
    silent: t("states.silent"),
  }

  return (
    <div className="wrap section">
      <h1>{t("title")}</h1>
      <p className={styles.lead}>{t("lead")}</p>
      <nav className={styles.contents} aria-label={t("contents")}>
        <ul>
          {names.map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Foundations seeds={groups.map(({ handle }) => handle)} />
      <Actions market={market} />
      <Notices />
      <Lists market={market} />
      <Pieces cards={cards} market={market} />
      <Groups groups={groups.slice(0, 2)} market={market} />
      {card && <Price card={card} market={market} />}
      <IslandWords market={market} names={["cart", "problems"]}>
        <CartParts
          groups={groups.slice(0, 2)}
          market={market}
          title={t("parts.cart")}
          states={states}
        />
      </IslandWords>
    </div>
  )
}
