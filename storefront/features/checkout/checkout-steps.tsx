"use client"

import type { Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { useSyncExternalStore } from "react"
import { onKept } from "@/lib/browser/storage"
import type { Address } from "@/lib/cart/cart"
import type { CartView } from "@/lib/cart/state"
import type { CartControl } from "@/lib/cart/use-cart"
import { Notice } from "@/ui/notice"
import { AddressStep } from "./address-step"
import styles from "./checkout.module.css"
import type { Country } from "./country"
import { type Draft, draftFor, keepDraft, recallDraft } from "./draft"
import { choosePayment, chooseShipping, setAddress, setCountry } from "./operations"
import { PaymentStep } from "./payment-step"
import { Progress } from "./progress"
import { ReviewStep } from "./review-step"
import { ShippingStep } from "./shipping-step"
import { StepSection } from "./step-section"
import { StepSummary } from "./step-summary"
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

type BodyProps = Props & { step: Step; go: (step: Step) => void; draft: Draft }

/** The open step. Each writes to the server what it asked for; only its success opens the next one. */
function StepBody({ step, go, draft, market, countries, view, control }: BodyProps) {
  const { cart, documents } = view
  const busy = control.busy.length > 0
  const then = async (next: Step, work: Parameters<typeof control.act>[1]) => {
    if (await control.act(next, work)) go(next)
  }
  switch (step) {
    case "address":
      return (
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
      )
    case "shipping":
      return (
        <ShippingStep
          cart={cart}
          documents={documents}
          market={market}
          busy={busy}
          onDone={(id) => void then("payment", (record) => chooseShipping(record, id))}
        />
      )
    case "payment":
      return (
        <PaymentStep
          cart={cart}
          before={draft.provider_id}
          busy={busy}
          onDone={(id) => {
            keepDraft({ provider_id: id })
            void then("review", (record) => choosePayment(record, cart, id))
          }}
        />
      )
    case "review":
      return (
        <ReviewStep cart={cart} market={market} control={control}>
          <Summary cart={cart} documents={documents} market={market} />
        </ReviewStep>
      )
  }
}

/** The four steps, of which one is open. */
export function CheckoutSteps(props: Props) {
  const { market, countries, view, control } = props
  const t = useTranslations("checkout")
  const problem = useTranslations("problems")
  const { cart, documents } = view
  const { step, arrived, go } = useStep(cart)
  const kept = useSyncExternalStore(onKept, recallDraft, () => null)
  const codes = countries.map(({ code }) => code)
  const draft = draftFor(kept, codes, market.country)
  const done = doneSteps(cart)

  return (
    <div className={styles.checkout}>
      <div>
        <Progress number={steps.indexOf(step) + 1} />
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
              state={name === step ? "now" : done.has(name) ? "done" : "later"}
              arrived={arrived}
              summary={<StepSummary step={name} cart={cart} market={market} />}
              onOpen={() => go(name)}
            >
              {name === step && <StepBody {...props} step={name} go={go} draft={draft} />}
            </StepSection>
          ))}
        </ol>
      </div>
      {step !== "review" && (
        <aside className={styles.aside} aria-label={t("summary")}>
          <Summary cart={cart} documents={documents} market={market} />
        </aside>
      )}
    </div>
  )
}
