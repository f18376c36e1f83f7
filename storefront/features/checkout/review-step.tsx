"use client"

import type { Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { useRouter } from "next/navigation"
import { type FormEvent, type ReactNode, useRef, useState } from "react"
import type { Cart } from "@/lib/cart/cart"
import { inTurn } from "@/lib/cart/in-turn"
import { fetchCart } from "@/lib/cart/operations"
import { recallCart } from "@/lib/cart/record"
import type { CartControl } from "@/lib/cart/use-cart"
import { formatterOf } from "@/lib/format"
import { asProblem, type ProblemKey } from "@/lib/store/problem"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { CardSection } from "./cards/card-section"
import { card_provider_id } from "./cards/mode"
import { NotPaid } from "./cards/payer"
import { useCardPayment } from "./cards/use-card-payment"
import styles from "./checkout.module.css"
import { Waiting } from "./choice-form"
import { forgetDraft } from "./draft"
import { choosePayment } from "./operations"
import { placeOrder } from "./place-order"

type Props = {
  cart: Cart
  market: Market
  control: CartControl
  /** Everything that is ordered, above the button that orders it. */
  children: ReactNode
}

/** After these the order may have been placed although no answer came. */
const maybeOrdered: ReadonlySet<ProblemKey> = new Set(["UNREACHABLE", "UNEXPECTED", "CONFLICT"])

type Told = { readonly key: ProblemKey; readonly given_back: boolean }

/** Places the order once, however often it is asked to, after the card has paid where a card pays. */
function useOrder({ cart, market, control }: Omit<Props, "children">) {
  const card = useCardPayment(cart, market)
  const router = useRouter()
  const under_way = useRef(false)
  const [ordering, setOrdering] = useState(false)
  const [trouble, setTrouble] = useState<Told | null>(null)

  async function stop(error: unknown) {
    setOrdering(false)
    under_way.current = false
    if (error instanceof NotPaid) return card.tellOutcome(error)
    const { key } = asProblem(error)
    // The server gives back what it will not make an order of, and a payment to be made anew stands ready.
    const given_back = card.paid.current && !maybeOrdered.has(key)
    setTrouble({ key, given_back })
    if (key === "TOTAL_CHANGED" || given_back) await control.act("review", fetchCart)
  }

  async function order() {
    // State arrives with the next picture; a second click may come before that.
    if (under_way.current) return
    under_way.current = true
    setOrdering(true)
    setTrouble(null)
    try {
      const record = recallCart()
      if (record === null) return control.reload()
      const placed = await inTurn(() => placeOrder(record, cart, card.pay))
      forgetDraft()
      // The button stays as it is until the order's page has taken over.
      router.replace(`/${market.code}/order/${placed.token}`)
    } catch (error) {
      await stop(error)
    }
  }

  return { card, ordering, trouble, order }
}

function Trouble({ trouble: { key, given_back } }: { trouble: Told }) {
  const t = useTranslations("checkout")
  const problem = useTranslations("problems")
  return (
    <Notice kind="trouble">
      {(!given_back || key !== "PAYMENT_REFUSED") && <p>{problem(key)}</p>}
      {given_back && <p>{t("card.givenBack")}</p>}
      {maybeOrdered.has(key) && <p>{t("review.kept")}</p>}
    </Notice>
  )
}

type CardProps = Pick<Props, "cart" | "market" | "control"> & {
  card: ReturnType<typeof useCardPayment>
}

/** The card, once it is known where its payment stands. */
function Card({ card, cart, market, control }: CardProps) {
  const t = useTranslations("checkout.card")
  const { secret, payer, answer, answerBank, look } = card
  if (secret === null) return null
  if (answer.kind !== "ready")
    return (
      <Waiting
        loading={t("loading")}
        failed={answer.kind === "failed" ? answer.key : null}
        onRetry={look}
      />
    )
  return (
    <CardSection
      payer={payer}
      client_secret={secret}
      market={market}
      state={answer.value}
      onBank={() => void answerBank()}
      onLook={look}
      onAnew={() =>
        void control.act("review", (record) => choosePayment(record, cart, card_provider_id))
      }
    />
  )
}

/** The last look, the card where one pays, and the button that names what it obliges to. */
export function ReviewStep({ cart, market, control, children }: Props) {
  const t = useTranslations("checkout.review")
  const format = formatterOf(market)
  const { card, ordering, trouble, order } = useOrder({ cart, market, control })
  const state = card.secret !== null && card.answer.kind === "ready" ? card.answer.value.kind : null
  const waits = state === "processing" || state === "gone"
  const total = format.money(cart.totals.total)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!waits) void order()
  }

  return (
    <form noValidate onSubmit={submit}>
      {children}
      <Card card={card} cart={cart} market={market} control={control} />
      {trouble !== null && <Trouble trouble={trouble} />}
      <p className={styles.order}>
        <Button type="submit" aria-disabled={ordering || waits}>
          {ordering ? t("ordering") : state === "paid" ? t("finish") : t("order", { total })}
        </Button>
      </p>
      <p className="small quiet">{t("obligation")}</p>
      <p className="visually-hidden" role="status">
        {ordering ? t("ordering") : ""}
      </p>
    </form>
  )
}
