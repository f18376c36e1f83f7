import type { Market, OrderReturnedAnswer } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { Link } from "@/ui/link"
import { together } from "@/lib/cart/facts"
import { formatterOf } from "@/lib/format"
import { WovenLine } from "@/ui/woven-line"
import { paymentState } from "./order-state"
import styles from "./order-returned.module.css"

type Order = OrderReturnedAnswer["order"]
type Line = Order["lines"][number]

/** In which state the books have a line; null for one they never had and never will. */
function useStateWords(order: Order, market: Market): (line: Line) => string | null {
  const t = useTranslations("order.returned")
  const format = formatterOf(market)
  return ({ state, available_on }) => {
    if (state === "unbooked") return null
    // The books follow a payment within seconds; a card's buyer is here sooner.
    if (state === "awaiting_payment" && paymentState(order) === "pay_received") return t("booking")
    if (state !== "pending") return t(state)
    return available_on === null
      ? t("pending_open")
      : t("pending", { date: format.day(available_on) })
  }
}

/** What the order returned to each group, line by line, with the state in which the books have it. */
export function OrderReturned({ order, market }: { order: Order; market: Market }) {
  const t = useTranslations("order.returned")
  const format = formatterOf(market)
  const stateOf = useStateWords(order, market)

  return (
    <section aria-labelledby="order-returned">
      <h2 id="order-returned">{t("title")}</h2>
      <p>{t("intro")}</p>
      <ul className={styles.groups}>
        {order.groups.map((group) => (
          <li key={group.id}>
            <div className={styles.head}>
              <h3>
                <Link href={`/${market.code}/groups/${group.handle}`}>{group.name}</Link>
              </h3>
              <strong className="figures">
                {format.money(together([group.producer, group.premium], order.currency_code))}
              </strong>
            </div>
            <WovenLine seed={group.handle} />
            <ul className="figures">
              {order.lines
                .filter((line) => line.group.id === group.id)
                .map((line) => ({ line, state: stateOf(line) }))
                .map(({ line, state }) => (
                  <li key={line.line_id} className={styles.line}>
                    <p>{t("line", { quantity: line.quantity, piece: line.title })}</p>
                    <p className="small">
                      {t("parts", {
                        producer: format.money(line.producer),
                        premium: format.money(line.premium),
                      })}
                    </p>
                    {state !== null && <p className={`small ${styles[line.state]}`}>{state}</p>}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
      <p className="no-print">
        <Link href={`/${market.code}/returned`}>{t("more")}</Link>
      </p>
    </section>
  )
}
