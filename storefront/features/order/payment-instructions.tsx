import type { Market, OrderReturnedAnswer } from "@ciap/contract"
import { fromWire, toMajor } from "@ciap/money"
import { useTranslations } from "next-intl"
import { formatterOf } from "@/lib/format"
import { term } from "@/lib/i18n/terms"
import { DemonstrationMark } from "@/ui/demonstration-mark"
import { CopyButton } from "./copy-button"
import styles from "./payment-instructions.module.css"

type Payment = NonNullable<OrderReturnedAnswer["order"]["payment"]>

/** What to pay, where to and under which reference, while the money has not arrived. */
export function PaymentInstructions({ payment, market }: { payment: Payment; market: Market }) {
  const t = useTranslations("order.pay")
  const terms = useTranslations("terms")
  const format = formatterOf(market)
  const words = (what: string) => ({
    action: t("copy"),
    label: t("copyLabel", { what }),
    copied: t("copied", { what }),
    not_copied: t("notCopied"),
  })
  const rows = [
    {
      label: t("amount"),
      shown: format.money(payment.amount),
      copied: toMajor(fromWire(payment.amount)),
    },
    { label: t("reference"), shown: payment.reference, copied: payment.reference },
    ...payment.pay_to.map(({ label, value }) => ({
      label: term(terms, "pay_to", label),
      shown: value,
      copied: value,
    })),
  ]

  return (
    <section className={styles.pay} aria-labelledby="how-to-pay">
      <h2 id="how-to-pay">{t("title")}</h2>
      <p>{t(payment.method)}</p>
      <dl className="figures">
        {rows.map(({ label, shown, copied }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <strong>{shown}</strong> <CopyButton text={copied} words={words(label)} />
            </dd>
          </div>
        ))}
      </dl>
      {payment.demonstration && (
        <p className="small">
          <DemonstrationMark /> {t("demonstration")}
        </p>
      )}
    </section>
  )
}
