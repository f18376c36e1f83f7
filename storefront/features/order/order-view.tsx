import type { Market, OrderReturnedAnswer } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { formatterOf } from "@/lib/format"
import { ButtonLink } from "@/ui/button"
import { ContactLink } from "@/ui/contact-link"
import { FactList } from "@/ui/fact-list"
import { TestModeMark } from "@/ui/test-mode-mark"
import { OrderLines } from "./order-lines"
import { OrderReturned } from "./order-returned"
import { cardBrand } from "./card-brand"
import { fulfilmentState, paymentState } from "./order-state"
import styles from "./order-view.module.css"
import { PaymentInstructions } from "./payment-instructions"
import { PrintButton } from "./print-button"

type Order = OrderReturnedAnswer["order"]
type Props = { order: Order; market: Market }

/** By which card an order was paid; null for one that was paid otherwise, or not yet. */
function useCardWords(paid_with: Order["paid_with"]): string | null {
  const t = useTranslations("order.paidWith")
  if (paid_with === null) return null
  const { brand, last4 } = paid_with
  if (brand === null || last4 === null) return t("unknown")
  return t("card", { brand: cardBrand(brand), last4 })
}

/** The order as its buyer keeps it: thanks, how to pay, how far it is, what was bought, what it returned. */
export function OrderView({ order, market }: Props) {
  const t = useTranslations("order")
  const format = formatterOf(market)
  const amounts = {
    paid: format.money(order.paid),
    refunded: format.money(order.refunded),
    total: format.money(order.total),
  }

  const card = useCardWords(order.paid_with)

  return (
    <div className={`wrap section ${styles.order}`}>
      <header>
        <p className={styles.thanks}>{t("thanks")}</p>
        <h1>{t("title", { number: order.display_id })}</h1>
        {order.paid_with?.test_mode && (
          <p>
            <TestModeMark>{t("paidWith.testMode")}</TestModeMark>
          </p>
        )}
        <p>{t("placed", { date: format.day(order.placed_on) })}</p>
        {order.status === "canceled" && <p>{t("state.cancelled")}</p>}
        <FactList
          facts={[
            [t("state.payment"), t(`state.${paymentState(order)}`, amounts)],
            [t("paidWith.label"), card],
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
