"use client"

import type { Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import dynamic from "next/dynamic"
import type { Ref } from "react"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { TestModeMark } from "@/ui/test-mode-mark"
import { WovenLine } from "@/ui/woven-line"
import styles from "./card-form.module.css"
import { card_mode, cards_are_a_test } from "./mode"
import type { CardPayer } from "./payer"
import type { PaymentState } from "./payment-state"
import { SimulatedForm } from "./simulated-form"

/** Brings Stripe's packages along, which nobody needs without Stripe's keys. */
const StripeForm = dynamic(() => import("./stripe-form").then(({ StripeForm: form }) => form), {
  ssr: false,
})

type Props = {
  payer: Ref<CardPayer>
  client_secret: string
  market: Market
  state: PaymentState
  /** Goes to the bank's question that waits. */
  onBank: () => void
  /** Asks again what is true. */
  onLook: () => void
  /** Prepares a payment in place of one that is gone. */
  onAnew: () => void
}

/** Where the payment stands, where that is anything but untouched. */
function Standing({
  state,
  onBank,
  onLook,
  onAnew,
}: Omit<Props, "payer" | "market" | "client_secret">) {
  const t = useTranslations("checkout.card")
  if (state.kind === "open")
    return state.decline === null ? null : (
      <Notice kind="trouble">
        <p>
          <strong>{t("notPaid")}</strong> {t(`declines.${state.decline}`)}
        </p>
      </Notice>
    )
  const act = { asked: onBank, processing: onLook, gone: onAnew, paid: null }[state.kind]
  return (
    <Notice kind="calm">
      <p>{t(`${state.kind}.text`)}</p>
      {act !== null && state.kind !== "paid" && (
        <p>
          <Button kind="quiet" onClick={act}>
            {t(`${state.kind}.act`)}
          </Button>
        </p>
      )}
    </Notice>
  )
}

/** Paying by card: where the payment stands, and the form while there is something to pay. */
export function CardSection({ payer, client_secret, market, ...standing }: Props) {
  const t = useTranslations("checkout.card")
  const payable = standing.state.kind === "open" || standing.state.kind === "asked"
  return (
    <section className={styles.card} aria-labelledby="card-title">
      <WovenLine seed="card" />
      <div className={styles.inside}>
        <div className={styles.head}>
          <h3 id="card-title">{t("title")}</h3>
          {cards_are_a_test && <TestModeMark>{t("testMode")}</TestModeMark>}
        </div>
        <Standing {...standing} />
        {payable && (
          <>
            {card_mode === "simulated" ? (
              <SimulatedForm ref={payer} />
            ) : (
              <StripeForm ref={payer} client_secret={client_secret} language={market.language} />
            )}
            <p className="small quiet">{t(card_mode === "simulated" ? "whereTest" : "where")}</p>
          </>
        )}
      </div>
    </section>
  )
}
