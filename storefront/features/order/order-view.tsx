import type { Market, OrderReturnedAnswer } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { formatterOf } from "@/lib/format"
import { ButtonLink } from "@/ui/button"
import { ContactLink } from "@/ui/contact-link"
import { FactList } from "@/ui/fact-list"
import { OrderLines } from "./order-lines"
import { OrderReturned } from "./order-returned"
import { fulfilmentState, paymentState } from "./order-state"
import styles from "./order-view.module.css"
import { PaymentInstructions } from "./payment-instructions"
import { PrintButton } from "./print-button"

type Props = { order: OrderReturnedAnswer["order"]; market: Market }

/** The order as its buyer keeps it: thanks, how to pay, how far it is, what was bought, what it returned. */
export function OrderView({ order, market }: Props) {
  const t = useTranslations("order")
  const format = formatterOf(market)
  const amounts = {
    paid: format.money(order.paid),
    refunded: format.money(order.refunded),
    total: format.money(order.total),
  }

  return (
    <div className={`wrap section ${styles.order}`}>
      <header>
        <p className={styles.thanks}>{t("thanks")}</p>
        <h1>{t("title", { number: order.display_id })}</h1>
        <p>{t("placed", { date: format.day(order.placed_on) })}</p>
        {order.status === "canceled" && <p>{t("state.cancelled")}</p>}
        <FactList
          facts={[
            [t("state.payment"), t(`state.${paymentState(order)}`, amounts)],
            [t("state.fulfilment"), t(`state.${fulfilmentState(order)}`)],
          ]}
        />
      </header>
      {order.payment !== null && <PaymentInstructions payment={order.payment} market={market} />}
      <div className={styles.columns}>
        <OrderLines order={order} market={market} />
        <OrderReturned order={order} market={market} />
      </div>
      <p>
        {t("contact", { number: order.display_id })} <ContactLink />
      </p>
      <p className={`${styles.acts} no-print`}>
        <PrintButton label={t("print")} />
        <ButtonLink kind="quiet" href={`/${market.code}/catalogue`}>
          {t("catalogue")}
        </ButtonLink>
      </p>
    </div>
  )
}
