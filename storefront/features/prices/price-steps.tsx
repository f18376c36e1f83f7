import type { Market, PricingAnswer } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { formatterOf } from "@/lib/format"
import { DemonstrationMark } from "@/ui/demonstration-mark"
import { StripeKey } from "@/ui/price-cloth"
import styles from "./price-steps.module.css"

const steps = ["producer", "premium", "logistics", "tax", "services"] as const

type Props = { policy: PricingAnswer["premium_policy"]; market: Market }

/** How a price grows from the workshop, and the premium policy in force. */
export function PriceSteps({ policy, market }: Props) {
  const t = useTranslations("prices")
  const format = formatterOf(market)
  const rate = format.basisPoints(policy.rate_bp)
  return (
    <>
      <section className={styles.part}>
        <h2>{t("steps.title")}</h2>
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step}>
              <h3>
                <StripeKey kind={step} />
                {t(`steps.${step}.title`)}
              </h3>
              <p>{t(`steps.${step}.text`, { rate })}</p>
            </li>
          ))}
        </ol>
      </section>
      <section className={styles.part}>
        <h2>{t("policy.title")}</h2>
        <p>{t("policy.text", { rate, date: format.day(policy.valid_from) })}</p>
        <p>
          {policy.demonstration ? (
            <>
              <DemonstrationMark /> {t("policy.demonstration")}
            </>
          ) : (
            t("policy.by", { by: policy.decided_by })
          )}
        </p>
      </section>
    </>
  )
}
