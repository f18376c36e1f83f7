"use client"

import type { Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { useSyncExternalStore } from "react"
import { onKept } from "@/lib/browser/storage"
import type { Address } from "@/lib/cart/cart"
import type { CartView } from "@/lib/cart/state"
import type { CartControl } from "@/lib/cart/use-cart"
import { formatterOf } from "@/lib/format"
import { Notice } from "@/ui/notice"
import { AddressStep, type Country } from "./address-step"
import styles from "./checkout.module.css"
import { type Draft, draftFor, keepDraft, recallDraft } from "./draft"
import { choosePayment, chooseShipping, setAddress, setCountry } from "./operations"
import { methodOf, PaymentStep } from "./payment-step"
import { Progress } from "./progress"
import { ReviewStep } from "./review-step"
import { ShippingStep } from "./shipping-step"
import { StepSection } from "./step-section"
import { doneSteps, type Step, steps } from "./steps"
import { Summary } from "./summary"
import { useStep } from "./use-step"

type Props = {
  market: Market
  countries: readonly Country[]
  view: Extract<CartView, { kind: "ready" }>
  control: CartControl
}

const addressOf = ({ email: _email, provider_id: _provider, ...typed }: Draft): Address =>
  Object.fromEntries(
    Object.entries(typed).map(([field, value]) => [field, value.trim()]),
  ) as Address // the same keys, trimmed

/** The four steps, of which one is open. Each writes to the server what it asked for, then opens the next. */
export function CheckoutSteps({ market, countries, view, control }: Props) {
  const t = useTranslations("checkout")
  const problem = useTranslations("problems")
  const { cart, documents } = view
  const { step, arrived, go } = useStep(cart)
  const kept = useSyncExternalStore(onKept, recallDraft, () => null)
  const codes = countries.map(({ code }) => code)
  const draft = draftFor(kept, codes, market.country)
  const done = doneSteps(cart)
  const busy = control.busy.length > 0

  /** Does what a step asked for; only its success opens the next step. */
  async function then(next: Step, work: Parameters<typeof control.act>[1]) {
    if (await control.act(next, work)) go(next)
  }

  const summary = <Summary cart={cart} documents={documents} market={market} />
  const bodies: Record<Step, ReactNode> = {
    address: (
      <AddressStep
        draft={draft}
        countries={countries}
        busy={busy}
        onCountry={(code) => void control.act("country", (record) => setCountry(record, code))}
        onDone={() =>
          void then("shipping", (record) =>
            setAddress(record, draft.email.trim(), addressOf(draft)),
          )
        }
      />
    ),
    shipping: (
      <ShippingStep
        cart={cart}
        documents={documents}
        market={market}
        busy={busy}
        onDone={(id) => void then("payment", (record) => chooseShipping(record, id))}
      />
    ),
    payment: (
      <PaymentStep
        cart={cart}
        before={draft.provider_id}
        busy={busy}
        onDone={(id) => {
          keepDraft({ provider_id: id })
          void then("review", (record) => choosePayment(record, cart, id))
        }}
      />
    ),
    review: (
      <ReviewStep cart={cart} market={market} control={control}>
        {summary}
      </ReviewStep>
    ),
  }
  const open = steps.indexOf(step)

  return (
    <div className={styles.checkout}>
      <div>
        <Progress number={open + 1} />
        {control.trouble !== null && (
          <Notice kind="trouble">
            <p>{problem(control.trouble.key)}</p>
          </Notice>
        )}
        <ol className={styles.steps} aria-label={t("steps.label")}>
          {steps.map((name, index) => (
            <StepSection
              key={name}
              step={name}
              number={index + 1}
              state={name === step ? "now" : done.has(name) && index < 3 ? "done" : "later"}
              arrived={arrived}
              summary={<StepSummary step={name} view={view} market={market} />}
              onOpen={() => go(name)}
            >
              {bodies[name]}
            </StepSection>
          ))}
        </ol>
      </div>
      {step !== "review" && (
        <aside className={styles.aside} aria-label={t("summary")}>
          {summary}
        </aside>
      )}
    </div>
  )
}

type StepSummaryProps = { step: Step; view: Props["view"]; market: Market }

/** What a closed step holds, as the server has it. */
function StepSummary({ step, view: { cart }, market }: StepSummaryProps) {
  const t = useTranslations("checkout")
  const format = formatterOf(market)
  if (step === "address" && cart.address !== null) {
    const to = cart.address
    const lines = [
      `${to.first_name} ${to.last_name}`,
      [to.address_1, to.address_2].filter(Boolean).join(", "),
      [to.postal_code, to.city, to.province].filter(Boolean).join(" "),
      format.country(to.country_code),
      `${cart.email} · ${to.phone}`,
    ]
    return lines.map((line) => <p key={line}>{line}</p>)
  }
  if (step === "shipping" && cart.shipping !== null)
    return (
      <p className="figures">
        {cart.shipping.name}, {format.money(cart.totals.shipping)}
      </p>
    )
  const method = step === "payment" && cart.payment ? methodOf(cart.payment.provider_id) : null
  return method === null ? null : <p>{t(`payment.${method}`)}</p>
}
